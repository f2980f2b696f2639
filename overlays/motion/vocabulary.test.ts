import { gsap } from 'gsap/gsap-core';
import { expect, test } from 'vitest';
import { loadTimelines } from '../timeline.ts';
import { atRest, stylesOf, type Pose } from './pose.ts';
import { correct, count, enter, heat, hit, LASTS, leave, sheen, stamp, unlock } from './vocabulary.ts';

await loadTimelines();

type Say = (timeline: gsap.core.Timeline, pose: Pose) => void;

/** The pose that a word gives at some second. */
function poseAt(say: Say, seconds: number): Pose {
  const timeline = gsap.timeline({ paused: true });
  const pose = atRest();
  say(timeline, pose);
  timeline.seek(seconds, true);
  timeline.kill();
  return pose;
}
const lengthOf = (say: Say) => {
  const timeline = gsap.timeline({ paused: true });
  say(timeline, atRest());
  return Math.round(timeline.duration() * 1000);
};

const words = {
  enter: (timeline, pose) => enter(timeline, [pose], { x: -64, y: 0 }),
  hit: (timeline, pose) => hit(timeline, [pose]),
  count: (timeline, pose) => count(timeline, [pose]),
  heat: (timeline, pose) => heat(timeline, [pose]),
  unlock: (timeline, pose) => unlock(timeline, [pose], { rise: 330 }),
  stamp: (timeline, pose) => stamp(timeline, [pose]),
} satisfies Record<string, Say>;
const correction = {
  wrong: (timeline, pose) => correct(timeline, { wrong: [pose], line: [], right: [] }),
  line: (timeline, pose) => correct(timeline, { wrong: [], line: [pose], right: [] }),
  right: (timeline, pose) => correct(timeline, { wrong: [], line: [], right: [pose] }),
} satisfies Record<string, Say>;

test('every word ends at rest within its length, with nothing left behind', () => {
  for (const [name, say] of Object.entries({ ...words, ...correction })) {
    const lasts = name in correction ? LASTS.correct : LASTS[name as keyof typeof words];
    expect(lengthOf(say), name).toBeLessThanOrEqual(lasts);
    expect(Object.values(stylesOf(poseAt(say, lasts / 1000))).join(''), name).toBe('');
    expect(Object.values(stylesOf(poseAt(say, lasts / 4000))).join(''), name).not.toBe('');
  }
});

test('what leaves is gone, and light has run off the plate', () => {
  expect(poseAt((timeline, pose) => leave(timeline, [pose]), LASTS.leave / 1000).opacity).toBe(0);
  expect(poseAt((timeline, pose) => sheen(timeline, [pose], { across: 620 }), LASTS.sheen / 1000).x).toBe(620);
});

test('a moment looks the same whether it was lived through or jumped into', () => {
  for (const say of Object.values({ ...words, ...correction })) {
    const timeline = gsap.timeline({ paused: true });
    const pose = atRest();
    say(timeline, pose);
    for (let seconds = 0; seconds <= 0.4; seconds += 0.016) timeline.seek(seconds, true);
    timeline.seek(0.4, true);
    expect(stylesOf(pose)).toEqual(stylesOf(poseAt(say, 0.4)));
  }
});

test('a correction strikes the wrong figure out before the right one comes', () => {
  const at = (seconds: number) => ({
    line: poseAt(correction.line, seconds).scaleX,
    wrong: poseAt(correction.wrong, seconds).scale,
    right: poseAt(correction.right, seconds).opacity,
  });
  expect(at(0)).toEqual({ line: 0, wrong: 1.25, right: 0 });
  expect(at(0.8)).toEqual({ line: 1, wrong: 1.25, right: 0 });
  expect(at(LASTS.correct / 1000)).toEqual({ line: 1, wrong: 1, right: 1 });
});

test('of a figure that rolls the left digit comes to rest first', () => {
  const columns = [atRest(), atRest()];
  const timeline = gsap.timeline({ paused: true });
  count(timeline, columns);
  timeline.seek((LASTS.count * 0.8) / 1000, true);
  expect(columns.map(({ turn }) => turn > 0)).toEqual([false, true]);
});
