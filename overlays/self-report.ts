import type { Report } from '../shared/overlay-report.ts';
import type { RoomClient } from '../shared/room-client.ts';
import { widgetNames } from '../shared/widgets.ts';
import type { Canvas } from '../shared/zones.ts';
import type { StageLink } from './link.ts';
import type { Seen } from './visibility.ts';

/** What a page knows of itself besides its link and its room. */
export interface Self {
  readonly canvas: Canvas;
  readonly seen: Seen;
  readonly isDressed: boolean;
  readonly isCalm: boolean;
  /** The build that the page is of. */
  readonly build: string;
  readonly fps: number;
}

/** The report of a stage page, for the crew's check before going live. */
export function selfReport(
  page: Pick<Window, 'innerWidth' | 'innerHeight' | 'devicePixelRatio'>,
  { view, clock }: Pick<RoomClient, 'view' | 'clock'>,
  link: StageLink,
  { canvas, seen, isDressed, isCalm, build, fps }: Self,
): Report {
  return {
    canvas,
    widgets: link.widgets === widgetNames ? null : [...link.widgets],
    width: page.innerWidth,
    height: page.innerHeight,
    ratio: page.devicePixelRatio,
    fps: seen.isVisible ? Math.round(fps * 10) / 10 : null,
    ...seen,
    isObs: 'obsstudio' in page,
    clockError: Number.isFinite(clock.error) ? clock.error : null,
    seq: view.seq,
    isDressed,
    isLite: link.isLite,
    isCalm,
    hasAudio: link.hasAudio,
    build,
  };
}
