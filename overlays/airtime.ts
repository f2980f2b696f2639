/** A stretch of room time, ms: `from` is inside, `until` is not and may be Infinity. */
export interface Airtime {
  readonly from: number;
  readonly until: number;
}

/** What two stretches have in common, as a list of one or none. */
export function common(one: Airtime, other: Airtime): Airtime[] {
  const from = Math.max(one.from, other.from);
  const until = Math.min(one.until, other.until);
  return from < until ? [{ from, until }] : [];
}

/** Stretches in their order, those that overlap, touch or lie less than `apartMs` apart as one. */
export function joined(airtimes: readonly Airtime[], apartMs = 0): Airtime[] {
  const list: Airtime[] = [];
  for (const { from, until } of [...airtimes].sort((one, other) => one.from - other.from)) {
    const last = list.at(-1);
    if (from >= until) continue;
    if (last && from <= last.until + apartMs) list[list.length - 1] = { ...last, until: Math.max(last.until, until) };
    else list.push({ from, until });
  }
  return list;
}

/** The stretch in which `now` lies. */
export const airtimeAt = (airtimes: readonly Airtime[], now: number): Airtime | undefined =>
  airtimes.find(({ from, until }) => from <= now && now < until);
