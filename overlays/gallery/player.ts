import { createFrameDriver } from '../frame-driver.ts';
import { nextOf } from '../moment.ts';
import { pageClock, schedule } from '../page-clock.ts';
import { spanOf, type Demo } from '../script.ts';

/** Plays a demo on a stage: room time stands still, is sought, or runs. */
export class Player {
  readonly #sought: (now: number) => void;
  readonly #slidesEvery: number;
  #paint: ((now: number) => number) | undefined;
  #demo: Demo | undefined;
  #at = 0;
  #startedAt: number | null = null;
  #until = Infinity;

  readonly #driver = createFrameDriver({
    now: () => this.now,
    host: {
      requestFrame: (run) => requestAnimationFrame(run),
      cancelFrame: (id) => cancelAnimationFrame(id),
      schedule,
    },
    draw: (now) => this.#draw(now),
  });

  /** `sought` hears each instant that is drawn, and while room time runs one every so many ms. */
  constructor(sought: (now: number) => void, slidesEvery: number) {
    this.#sought = sought;
    this.#slidesEvery = slidesEvery;
  }

  get now(): number {
    return this.#startedAt === null ? this.#at : Math.min(this.#until, this.#at + pageClock() - this.#startedAt);
  }

  get isPlaying(): boolean {
    return this.#startedAt !== null;
  }

  /** `paint` draws an instant of the demo and says when it will next look different. */
  load(paint: (now: number) => number, demo: Demo): void {
    this.#paint = paint;
    this.#demo = demo;
    this.#until = spanOf(demo).until;
    this.wake();
  }

  seek(at: number): void {
    this.#at = at;
    this.#startedAt = null;
    this.wake();
  }

  play(): void {
    this.#startedAt = pageClock();
    this.wake();
  }

  pause(): void {
    this.#at = this.now;
    this.#startedAt = null;
    this.wake();
  }

  wake(): void {
    this.#driver.wake();
  }

  /** A hidden page has nothing scheduled. */
  setVisible(isVisible: boolean): void {
    this.#driver.setVisible(isVisible);
  }

  #draw(now: number): number {
    if (!this.#paint || !this.#demo) return Infinity;
    const next = this.#paint(now);
    if (this.isPlaying && now >= this.#until) this.pause();
    this.#sought(now);
    if (!this.isPlaying) return Infinity;
    const events = nextOf(
      this.#demo.events.map(({ at }) => at),
      now,
    );
    return Math.min(next, events, this.#until, now + this.#slidesEvery);
  }
}
