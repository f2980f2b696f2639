import type { Moment } from '../moment.ts';
import type { Scene } from '../timeline.ts';
import { count } from './vocabulary.ts';

/** The scene of a figure that rolls. `within` is the selector of the element whose text is `rollingDigits` (`rolling.ts`). */
export const counting = ({ at, lasts }: Moment, within: string): Scene => ({
  part: `count ${within}`,
  at,
  lasts,
  targets: [`${within} .column`],
  play: (timeline, [columns]) => count(timeline, columns),
});
