/** Counts who is inside, each name by itself. */
export class Turnstile {
  readonly #inside = new Map<string, number>();

  /** Does the work inside; undefined, with nothing done, where `most` of that name are inside already. */
  async pass<T>(name: string, most: number, work: () => Promise<T>): Promise<T | undefined> {
    const inside = this.#inside.get(name) ?? 0;
    if (inside >= most) return undefined;
    this.#inside.set(name, inside + 1);
    try {
      return await work();
    } finally {
      const left = (this.#inside.get(name) ?? 1) - 1;
      if (left === 0) this.#inside.delete(name);
      else this.#inside.set(name, left);
    }
  }
}
