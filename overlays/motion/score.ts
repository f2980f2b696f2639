import type { gsap } from 'gsap';
import { isMoving, type Cue } from './cue.ts';

/**
 * The timelines of one widget that move right now. Each is built when its cue is met, sought at every frame, and taken back when
 * the cue is over, so that a page which lived through it and one that came later show the same.
 */
export class Score {
  private readonly timelines = new Map<string, gsap.core.Timeline>();

  /** Brings the rendered widget to `now`. Call it after each render. */
  seek(root: ParentNode, cues: readonly Cue[], now: number): void {
    const moving = cues.filter((cue) => isMoving(cue, now));
    for (const [key, timeline] of this.timelines) {
      if (moving.some((cue) => cue.key === key)) continue;
      timeline.revert();
      this.timelines.delete(key);
    }
    for (const cue of moving) {
      const timeline = this.timelines.get(cue.key) ?? cue.build(root);
      if (!timeline) continue;
      this.timelines.set(cue.key, timeline);
      timeline.seek((now - cue.at) / 1000);
    }
  }

  /** Takes everything back, as when the widget is removed. */
  clear(): void {
    for (const timeline of this.timelines.values()) timeline.revert();
    this.timelines.clear();
  }
}
