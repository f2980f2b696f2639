/** Runs a task at once, then at most once per `gapMs`; what was asked for in between runs once at the gap's end. */
export class Throttle {
  readonly #task: () => void;
  readonly #gapMs: number;
  readonly #later: (task: () => void, ms: number) => void;
  #isResting = false;
  #isWanted = false;

  constructor(task: () => void, gapMs: number, later: (task: () => void, ms: number) => void) {
    this.#task = task;
    this.#gapMs = gapMs;
    this.#later = later;
  }

  ask(): void {
    if (this.#isResting) {
      this.#isWanted = true;
      return;
    }
    this.#isResting = true;
    this.#isWanted = false;
    this.#later(() => {
      this.#isResting = false;
      if (this.#isWanted) this.ask();
    }, this.#gapMs);
    this.#task();
  }
}
