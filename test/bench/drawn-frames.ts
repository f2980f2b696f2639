import type { CDPSession } from 'playwright-core';
import { setTimeout as pause } from 'node:timers/promises';

interface TraceEvent {
  readonly cat: string;
  readonly name: string;
}

export interface Frames {
  /** Frames with damage that the compositor drew, a second. */
  readonly drawn: number;
  /** Calls of animation frame callbacks, a second: work that is done even where nothing changes. */
  readonly asked: number;
}

const CATEGORIES = ['disabled-by-default-devtools.timeline.frame', 'devtools.timeline'];

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
  const perSecond = (name: string) => events.filter((event) => event.name === name).length / (lasts / 1000);
  return { drawn: perSecond('DrawFrame'), asked: perSecond('FireAnimationFrame') };
}
