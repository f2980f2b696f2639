import type { Moment } from '../moment.ts';
import type { Scene } from '../timeline.ts';
import { count, EASES, LASTS } from './vocabulary.ts';

/** The scene of a figure that rolls. `within` is the selector of the element whose text is `rollingDigits` (`rolling.ts`). */
export const counting = ({ at, lasts }: Moment, within: string): Scene => ({
  part: `count ${within}`,
  at,
  lasts,
  targets: [`${within} .column`],
  play: (timeline, [columns]) => count(timeline, columns),
});

/** What a bar shows: a figure's share of the whole, and the figure before it, which was there until `at`. */
interface Filling {
  readonly before: number;
  readonly now: number;
  readonly at: number;
  readonly shareOf: (figure: number) => number;
}

/** The bar runs from where it was to where it is, in step with the digits. A new figure meanwhile makes it another run. */
export const filling = ({ before, now, at, shareOf }: Filling): Scene => ({
  part: `bar ${before} ${now}`,
  at,
  lasts: LASTS.count,
  targets: ['.fill-box'],
  play: (timeline, [box]) => {
    const scaleX = shareOf(before) / shareOf(now);
    const [transformOrigin, duration] = ['0% 50%', LASTS.count / 1000];
    const there = { scaleX: 1, transformOrigin, duration, ease: EASES.runOut };
    timeline.fromTo([...(box ?? [])], { scaleX, transformOrigin }, there, 0);
  },
});
