/** Numbers that look random and are the same for the same seed (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** At least 0, below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `least` to `most`, both included. */
  within = (least: number, most: number): number => least + Math.floor(this.next() * (most - least + 1));

  isTrue = (chance: number): boolean => this.next() < chance;

  pick = <T>(list: readonly T[]): T => list[this.within(0, list.length - 1)]!;

  /** Fisher and Yates, in place. */
  shuffle<T>(list: T[]): T[] {
    for (let last = list.length - 1; last > 0; last -= 1) {
      const other = this.within(0, last);
      [list[last], list[other]] = [list[other]!, list[last]!];
    }
    return list;
  }
}
