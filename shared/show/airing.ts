import * as z from 'zod/mini';
import { Moment } from './words.ts';

/** From when until when something is on screen, room time, ms. `until` null: until it is taken down. */
export const airing = { startsAt: Moment, until: z.nullable(Moment) };

export interface Airing {
  readonly startsAt: number;
  readonly until: number | null;
}

const isOver = ({ until }: Airing, at: number) => until !== null && until <= at;

/** Of things that follow each other the one on screen at `now`. */
export const airedAt = <A extends Airing>(list: readonly A[], now: number): A | undefined =>
  list.find((each) => now >= each.startsAt && !isOver(each, now));

/** The latest, unless it is over by `now`: on screen, or about to be. */
export const latestAt = <A extends Airing>(list: readonly A[], now: number): A | undefined =>
  list.slice(-1).find((each) => !isOver(each, now));

/** Something new comes: what is on screen stays until then, so that no frame between them is empty. Two are kept. */
export const aired = <A extends Airing>(list: readonly A[], next: A): A[] => [
  ...list.slice(-1).map((last) => (isOver(last, next.startsAt) ? last : { ...last, until: next.startsAt })),
  next,
];

/** The latest goes at `until`. */
export const takenDown = <A extends Airing>(list: readonly A[], until: number): A[] =>
  list.map((each, index) => (index === list.length - 1 && !isOver(each, until) ? { ...each, until } : each));
