import type { Airing } from '../shared/show/airing.ts';
import type { Airtime } from './airtime.ts';
import { nextOf } from './moment.ts';
import { LASTS } from './motion/vocabulary.ts';

/**
 * When each of `list`, which follow each other, is really seen: one stays an instant after its end, to leave. What was taken down
 * before it came never is.
 */
export const airtimesOf = (list: readonly Airing[]): Airtime[] =>
  list.map(({ startsAt, until }) => {
    if (until === null) return { from: startsAt, until: Infinity };
    return { from: startsAt, until: until > startsAt ? until + LASTS.leave : startsAt };
  });

/** The one to be seen at `now`: one that comes takes the place of one that leaves. */
export function seenAt<A extends Airing>(list: readonly A[], now: number): A | undefined {
  const airtimes = airtimesOf(list);
  return list.filter((_, index) => airtimes[index]!.from <= now && now < airtimes[index]!.until).at(-1);
}

/** When one next comes or is gone, room time. */
export const nextSeen = (list: readonly Airing[], now: number): number =>
  nextOf(
    airtimesOf(list).flatMap(({ from, until }) => [from, until]),
    now,
  );
