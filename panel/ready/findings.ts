import { CHECK_EVERY_MS } from '../../shared/overlay-report.ts';
import type { View } from '../view.ts';
import { evidenceFindings, offerFindings } from './offer-findings.ts';
import { connectedSources, feedFindings, type Tried } from './feed-findings.ts';
import { finder, type Finding } from './finding.ts';
import { keyFindings } from './key-findings.ts';
import { isAwaited, overlayFindings, WAIT_MS } from './overlay-findings.ts';
import { rundownFindings } from './rundown-findings.ts';
import { soundFindings } from './sound-findings.ts';
import { openingFindings, stageFindings } from './stage-findings.ts';
import type { KeyList } from '../../shared/people.ts';
import type { SourceName } from '../../shared/sources.ts';

/** What a check has gathered so far. */
export interface Gathered {
  /** When it began, room time, ms. */
  readonly since: number;
  /** Null until the room has told its sources. */
  readonly connected: readonly SourceName[] | null;
  readonly tried: Tried;
  /** Undefined until the room has told its keys, null where it does not answer. */
  readonly keys?: KeyList | null;
}

export { connectedSources };

/**
 * Everything that is looked at before going live, each check's findings together. Without a link nothing is known: then that is the
 * only finding, lest an old answer pass for a new one.
 */
export function findingsOf(view: View, { since, connected, tried, keys }: Gathered): Finding[] {
  const link = finder('link', view.language);
  const { show } = view;
  if (view.link !== 'open' || !show) return [link('red', 'readyOffline', {}, { fix: 'readyOfflineFix' })];
  return [
    view.hasNewBuild
      ? link('amber', 'readyNewBuild', {}, { fix: 'readyNewBuildFix' })
      : link('green', view.mode === 'rehearsal' ? 'readyLinkRehearsal' : 'readyLinkLive'),
    ...overlayFindings(view, since),
    ...soundFindings(view),
    ...(connected ? feedFindings(view, connected, tried, since) : [feedsUnknown(view, since)]),
    ...offerFindings(show, view),
    ...evidenceFindings(show, view),
    ...rundownFindings(show, view),
    ...openingFindings(show, view),
    ...stageFindings(show, view),
    ...keyFindings(view, show.stage.openedAt, keys, since),
  ];
}

const feedsUnknown = ({ language, now }: View, since: number): Finding =>
  finder('feeds', language)('unknown', now < since + WAIT_MS ? 'readyFeedsAsking' : 'readyFeedsSilent');

/** A check lasts so long at least, ms: the next one is then answered anew, and not by what this one heard. */
export const LEAST_MS = CHECK_EVERY_MS + 500;

/** Whether answers may still come. */
export function isUnderWay(view: View, { since, connected, tried, keys }: Gathered): boolean {
  if (view.link !== 'open') return false;
  if (view.now < since + LEAST_MS) return true;
  const isAsked = keys === undefined || connected === null || connected.some((source) => !tried.has(source));
  return isAwaited(view, since) || (isAsked && view.now < since + WAIT_MS);
}
