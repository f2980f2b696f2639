import type { Reading } from './adapter.ts';
import { NotUnderstood, readingOf, withinLimit, type Said } from './reading.ts';

/** What one event of several says; null for one that says nothing for the show. */
export type ReadEvent = (event: unknown) => (Said & { readonly topic: string }) | null;

/**
 * Reads a body of several events. Those that are understood hold; the others are counted, with the last one's reason. `open` gives the
 * events, or throws `NotUnderstood`.
 */
export function readSeveral(open: () => readonly unknown[], readEvent: ReadEvent): Reading {
  const said: (Said & { topic: string })[] = [];
  const odd: string[] = [];
  let count = 0;
  const reading = readingOf((heading) => {
    for (const event of withinLimit(open())) {
      count += 1;
      try {
        const one = readEvent(event);
        if (one) said.push(one);
      } catch (problem) {
        if (!(problem instanceof NotUnderstood)) throw problem;
        odd.push(problem.why);
      }
    }
    heading.topic = [...new Set(said.map(({ topic }) => topic))].join(' ').slice(0, 100);
    return {
      key: said
        .map(({ key }) => key)
        .join(' ')
        .slice(0, 200),
      commands: said.flatMap(({ commands }) => commands),
    };
  });
  if (reading.outcome !== 'commands') return reading;
  const why = odd.at(-1);
  if (said.length > 0) return why === undefined ? reading : { ...reading, odd: { count: odd.length, why } };
  if (why !== undefined) return { outcome: 'not-understood', topic: 'unknown', why };
  return { outcome: 'ignored', topic: count === 0 ? 'nothing' : 'other', why: 'topic-not-used' };
}
