import { CHECK_EVERY_MS, type Report } from '../../shared/overlay-report.ts';
import { canvasSizes } from '../../shared/zones.ts';
import { say, type TextKey } from '../texts.ts';
import type { View } from '../view.ts';
import { finder, type CheckName, type Finding, type State } from './finding.ts';
import { overlayLabels } from './overlay-label.ts';

/** Who was asked and says nothing for so long does not answer, ms: an overlay takes two seconds at most to look at itself. */
export const WAIT_MS = 6_000;
/** A check that another one came just before counts that one's answers; room and panel may differ by a little, ms. */
const SLACK_MS = CHECK_EVERY_MS + 1_000;

/** Below `fine` motion is seen to stutter, below `bad` it is none, frames a second. OBS paints 30 or 60 unless told otherwise. */
const FPS = { fine: 25, bad: 15 } as const;
/** Above `fine` a cue is a frame or more apart from the next screen's, above `bad` it is plainly late, ms. */
const CLOCK_MS = { fine: 50, bad: 150 } as const;

export type OverlayView = Pick<View, 'language' | 'now' | 'checked' | 'build'>;

/** An overlay as this check knows it. */
interface Heard {
  readonly label: string;
  readonly head: number;
  readonly report: Report | null;
  /** It may still answer. */
  readonly isAwaited: boolean;
  readonly isAsked: boolean;
}

function heardOf({ checked, language, now }: OverlayView, since: number): Heard[] {
  const labels = overlayLabels(checked ?? [], language);
  return (checked ?? []).map(({ asked, head, report }, index) => {
    const isAsked = asked !== null && asked >= since - SLACK_MS;
    return {
      label: labels[index]!,
      head,
      report: isAsked ? report : null,
      isAwaited: now < (isAsked ? asked : since) + WAIT_MS,
      isAsked,
    };
  });
}

/** Whether some overlay may still answer the check that began at `since`. */
export const isAwaited = (view: OverlayView, since: number): boolean =>
  heardOf(view, since).some((heard) => heard.report === null && heard.isAwaited);

/** Overlays connected and moving, their canvas, frames and clock: one finding for each overlay and check. `since`: when the check began. */
export function overlayFindings(view: OverlayView, since: number): Finding[] {
  const found = finder('overlays', view.language);
  if (view.checked === null) return [found('unknown', 'readyNoList', {}, { fix: 'readyAgainFix' })];
  if (view.checked.length === 0) return [found('red', 'readyNoOverlay', {}, { fix: 'readyNoOverlayFix' })];
  const heard = heardOf(view, since);
  return [
    ...heard.map((each) => connected(each, view)),
    ...each('size', heard, view, size),
    ...each('frames', heard, view, frames),
    ...each('clock', heard, view, clock),
  ];
}

type Judge = (report: Report, label: string, found: ReturnType<typeof finder>) => Finding;

/** Judges those that answered; says that nothing is known where none did. */
function each(check: CheckName, heard: readonly Heard[], { language }: OverlayView, judge: Judge): Finding[] {
  const found = finder(check, language);
  const judged = heard.flatMap(({ report, label }) => (report ? [judge(report, label, found)] : []));
  return judged.length > 0 ? judged : [found('unknown', 'readyNoneAnswered')];
}

function connected({ label, head, report, isAwaited, isAsked }: Heard, { language, build }: OverlayView): Finding {
  const found = finder('overlays', language);
  const told = (state: State, why: TextKey, fix: TextKey) =>
    found(state, why, { label, head, seq: report?.seq ?? 0 }, { fix });
  if (!report) {
    if (isAwaited) return found('unknown', 'readyAsking', { label });
    return isAsked ? told('red', 'readySilent', 'readyRefreshFix') : told('unknown', 'readyCameLater', 'readyAgainFix');
  }
  if (report.seq < head) return told('red', 'readyStuck', 'readyRefreshFix');
  if (build !== null && report.build !== build) return told('amber', 'readyOldBuild', 'readyRefreshFix');
  if (!report.isDressed) return told('amber', 'readyUndressed', 'readyUndressedFix');
  if (!report.isVisible) return told('amber', 'readyHidden', 'readyHiddenFix');
  if (!report.isActive) return told('amber', 'readyInactive', 'readyHiddenFix');
  const notes = (
    [
      ['isLite', 'readyLite'],
      ['isCalm', 'readyCalm'],
    ] as const
  ).flatMap(([flag, key]) => (report[flag] ? [say(language, key)] : []));
  const where = report.isObs ? [] : [say(language, 'readyNotObs')];
  return found('green', 'readyMoves', { label, notes: [...notes, ...where].join('') });
}

const size: Judge = ({ canvas, width, height, ratio }, label, found) => {
  const wanted = canvasSizes[canvas];
  const isExact = width === wanted.width && height === wanted.height;
  const blanks = { label, width, height, wantedWidth: wanted.width, wantedHeight: wanted.height };
  if (!isExact) return found('amber', 'readySizeOff', blanks, { fix: 'readySizeFix' });
  // Fewer px than the page reckons with: small text is lost.
  return ratio < 1
    ? found('amber', 'readyZoomed', { ...blanks, percent: Math.round(ratio * 100) }, { fix: 'readyZoomedFix' })
    : found('green', 'readySizeFine', blanks);
};

const frames: Judge = ({ fps }, label, found) => {
  if (fps === null) return found('unknown', 'readyFramesHidden', { label }, { fix: 'readyHiddenFix' });
  const blanks = { label, fps: Math.round(fps) };
  if (fps >= FPS.fine) return found('green', 'readyFramesFine', blanks);
  return found(fps < FPS.bad ? 'red' : 'amber', 'readyFramesFew', blanks, { fix: 'readyFramesFix' });
};

const clock: Judge = ({ clockError }, label, found) => {
  if (clockError === null) return found('red', 'readyClockNone', { label }, { fix: 'readyRefreshFix' });
  const blanks = { label, ms: Math.ceil(clockError) };
  if (clockError <= CLOCK_MS.fine) return found('green', 'readyClockFine', blanks);
  return found(clockError > CLOCK_MS.bad ? 'red' : 'amber', 'readyClockOff', blanks, { fix: 'readyClockFix' });
};
