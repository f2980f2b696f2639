/* What belongs to a widget is heard while viewers see that widget, and not while another has its place. With the real plans of all. */
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isWidgetName } from '../../shared/widgets.ts';
import { foundation, onAir, reported } from '../props.ts';
import { cny, opening, script, showAt, T0, type Step } from '../script.ts';
import { displacedOf, type Motions } from '../seating.ts';
import type { WidgetMotion } from '../widget-motion.ts';
import { scoreOf } from './score.ts';

const names = globSync('overlays/widgets/*/motion.ts').map((path) => path.split(/[\\/]/).at(-2) ?? '');
const motions: Motions = new Map(
  await Promise.all(
    names.filter(isWidgetName).map(async (name) => {
      const { motion } = (await import(`../widgets/${name}/motion.ts`)) as { motion: WidgetMotion };
      return [name, motion] as const;
    }),
  ),
);

function heard(steps: readonly Step[], after: number) {
  const demo = script(steps, { lookAt: after });
  const score = scoreOf(showAt(demo, T0 + after), (name, show) => displacedOf(name, show, motions));
  return score.map(({ sound, at, until }) => [sound, at - T0, until - at]);
}

const correction: Step = [
  160_000,
  { type: 'notices/correct', correction: { title: 'Cup', wrong: cny(1), right: cny(2) } },
];

test('a deal’s last ten seconds are not heard while a correction has its place', () => {
  const deal = onAir(foundation);
  expect(heard(deal, 178_000).map(([sound]) => sound)).toEqual(['hit', 'pulse']);
  expect(heard([...deal, correction], 178_000)).toEqual([
    ['hit', 4_200, 1_800],
    ['correction', 160_200, 2_800],
  ]);
});

test('a correction that comes into the last ten seconds ends them', () => {
  const late: Step = [178_000, correction[1]];
  expect(heard([...onAir(foundation), late], 179_000)).toContainEqual(['pulse', 174_200, 4_000]);
});

const goal: Step[] = [
  [1_000, { type: 'goal/set', goal: { goalId: 'g', metric: 'likes', target: 100 } }],
  [5_000, { type: 'audience/set', metric: 'likes', total: 200 }, { role: 'source', name: 'bridge' }],
];
const ladder: Step[] = [
  [
    100,
    {
      type: 'rewards/plan',
      ladder: { ladderId: 'l', metric: 'likes', tiers: [{ tierId: 'a', threshold: 1_000_000, reward: 'Gift' }] },
    },
  ],
  [500, { type: 'rewards/start' }],
];

test('a goal that is reached behind the ladder is not heard', () => {
  expect(heard([opening(), ...goal], 6_000)).toMatchObject([['unlock', 5_200, 2_600]]);
  expect(heard([opening(), ...ladder, ...goal], 6_000)).toEqual([]);
});

const saving: Step[] = [
  [
    6_000,
    {
      type: 'offers/draft',
      offer: {
        offerId: 's',
        kind: 'spend-and-save',
        steps: [{ spend: cny(199), save: cny(20) }],
        lastsMs: 60_000,
      },
    },
  ],
  [7_000, { type: 'offers/arm', offerId: 's' }],
  [8_000, { type: 'offers/start', offerId: 's' }],
];

test('what is saved from now on is not heard behind the stock', () => {
  const hits = (steps: readonly Step[]) => heard(steps, 9_000).filter(([sound]) => sound === 'hit');
  expect(hits([...onAir(foundation), ...saving])).toHaveLength(2);
  expect(hits([...onAir(foundation), reported(4_500, 200), ...saving])).toEqual([['hit', 4_200, 1_800]]);
});
