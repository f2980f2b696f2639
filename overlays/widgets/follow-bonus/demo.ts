import { cny, opening, script, usd, type Demo, type Step } from '../../script.ts';
import type { Money } from '../../../shared/money.ts';

interface Bonus {
  save?: Money;
  spend?: Money;
  coupon?: string;
  lastsMs?: number;
}

const drafted = ({ save = cny(10), lastsMs = 600_000, ...rest }: Bonus = {}): Step => [
  2,
  { type: 'offers/draft', offer: { offerId: 'bonus', kind: 'follow-bonus', save, lastsMs, ...rest } },
];

/** The bonus's start, ms after T0, when armed at one second and started at four. */
const STARTS = 4_200;

const armed = (bonus?: Bonus): Step[] => [opening(), drafted(bonus), [1_000, { type: 'offers/arm', offerId: 'bonus' }]];
const onAir = (bonus?: Bonus): Step[] => [...armed(bonus), [4_000, { type: 'offers/start', offerId: 'bonus' }]];
const short = onAir({ spend: cny(99), lastsMs: 120_000 });
const ENDS = STARTS + 120_000;

export const demos = {
  coming: script(armed(), { lookAt: 1_180 }),
  'coming soon': script(armed(), { lookAt: 3_000 }),
  starting: script(onAir({ spend: cny(99) }), { lookAt: STARTS + 160 }),
  live: script(onAir({ spend: cny(99) }), { lookAt: STARTS + 13_000 }),
  'on any order': script(onAir(), { lookAt: STARTS + 13_000 }),
  coupon: script(onAir({ spend: cny(99), coupon: 'FAN10' }), { lookAt: STARTS + 13_000 }),
  english: script(onAir({ save: usd(5), spend: usd(40) }), { lookAt: STARTS + 13_000 }),
  heat: script(short, { lookAt: ENDS - 7_300, until: ENDS + 13_000 }),
  ended: script(short, { lookAt: ENDS + 3_000, until: ENDS + 13_000 }),
  'ended early': script([...short, [60_000, { type: 'offers/end', offerId: 'bonus' }]], { lookAt: 60_150 }),
  leaving: script(short, { lookAt: ENDS + 11_800, until: ENDS + 13_000 }),
  'long words': script(
    onAir({
      save: cny(1_234_567.5),
      spend: cny(12_345_678.9),
      coupon: 'A-VERY-LONG-COUPON-CODE1',
      lastsMs: 43_500_000,
    }),
    { lookAt: STARTS + 13_000 },
  ),
  'very large': script(onAir({ save: cny(1_234_567), spend: cny(12_345_678), lastsMs: 43_500_000 }), {
    lookAt: STARTS + 13_000,
  }),
} satisfies Record<string, Demo>;
