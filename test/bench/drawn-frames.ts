import type { CDPSession } from 'playwright-core';
import { setTimeout as pause } from 'node:timers/promises';

interface TraceEvent {
  readonly cat: string;
  readonly name: string;
  /** When, on the trace's clock, microseconds. */
  readonly ts: number;
  /** The process that it was in. */
  readonly pid: number;
  readonly args: { readonly name?: string };
}

export interface Frames {
  /** Frames with damage that the compositor drew, a second. */
  readonly drawn: number;
  /** When each of them was, ms on a clock of the trace's own. */
  readonly drawnAt: readonly number[];
  /** Calls of animation frame callbacks, a second: work that is done even where nothing changes. */
  readonly asked: number;
}

const CATEGORIES = ['disabled-by-default-devtools.timeline.frame', 'devtools.timeline'];

const isRenderer = ({ name, args }: TraceEvent) => name === 'process_name' && args.name === 'Renderer';

/** Counts a page's frames by Chromium's own trace, over a time in ms. */
export async function countFrames(cdp: CDPSession, lasts: number): Promise<Frames> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: CATEGORIES } });
  await pause(lasts);
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', collect);
  // The browser around the page draws by itself now and then: four seconds after a navigation, for one.
  const pages = new Set(events.filter(isRenderer).map(({ pid }) => pid));
  const timesOf = (wanted: string) =>
    events.flatMap(({ name, ts, pid }) => (name === wanted && pages.has(pid) ? [ts / 1000] : []));
  const drawnAt = timesOf('DrawFrame').sort((one, other) => one - other);
  const perSecond = (times: readonly number[]) => times.length / (lasts / 1000);
  return { drawn: perSecond(drawnAt), drawnAt, asked: perSecond(timesOf('FireAnimationFrame')) };
}
