/** Something that moves: from `at`, room time in ms, for `lasts` ms. */
export interface Moment {
  readonly at: number;
  readonly lasts: number;
}

export const isInside = ({ at, lasts }: Moment, now: number): boolean => now >= at && now < at + lasts;

/** 0 before the moment, 1 after it. */
export const progress = ({ at, lasts }: Moment, now: number): number => Math.min(1, Math.max(0, (now - at) / lasts));

/** The earliest of `times` that is still to come; Infinity for none. */
export const nextOf = (times: readonly (number | null)[], now: number): number =>
  times.reduce<number>((next, time) => (time !== null && time > now && time < next ? time : next), Infinity);

/** When moments next change a picture: `now` itself inside one of them, which asks for every frame; Infinity for never. */
export function nextMoment(moments: readonly Moment[], now: number): number {
  if (moments.some((moment) => isInside(moment, now))) return now;
  return nextOf(
    moments.map(({ at }) => at),
    now,
  );
}

/** When a moment next begins or ends; Infinity for never. */
export const nextEdge = (moments: readonly Moment[], now: number): number =>
  nextOf(
    moments.flatMap(({ at, lasts }) => [at, at + lasts]),
    now,
  );
