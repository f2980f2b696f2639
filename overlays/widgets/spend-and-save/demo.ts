import { cny, opening, script, usd, type Demo, type Step } from '../../script.ts';

type Steps = readonly (readonly [spend: number, save: number])[];

const one: Steps = [[199, 20]];
const three: Steps = [
  [199, 20],
  [399, 50],
  [699, 100],
];
const four: Steps = [...three, [1_299, 220]];
const large: Steps = [
  [1_000_000, 100_000],
  [5_000_000, 600_000],
  [10_000_000, 1_500_000],
  [12_345_678, 2_345_678],
];

const tens: Steps = [
  [10_000_000, 1_000_000],
  [20_000_000, 2_500_000],
  [50_000_000, 7_500_000],
  [90_000_000, 9_000_000],
];
const cents: Steps = [
  [1_999.99, 199.99],
  [2_999.99, 399.99],
  [4_999.99, 799.99],
  [9_999.99, 1_999.99],
];
const largeWithCents: Steps = [1, 2, 3, 4].map((n) => [n * 1_234_567.89, n * 123_456.78] as const);

const inDollars: Steps = [
  [50, 5],
  [100, 15],
  [150, 30],
];

interface Terms {
  lastsMs?: number;
  coupon?: string;
  money?: typeof cny;
}

const drafted = (steps: Steps, { lastsMs = 600_000, money = cny, ...rest }: Terms = {}): Step => [
  2,
  {
    type: 'offers/draft',
    offer: {
      offerId: 'spend',
      kind: 'spend-and-save',
      lastsMs,
      steps: steps.map(([spend, save]) => ({ spend: money(spend), save: money(save) })),
      ...rest,
    },
  },
];

/** The offer's start, ms after T0, when armed at one second and started at four. */
const STARTS = 4_200;

const armed = (...terms: Parameters<typeof drafted>): Step[] => [
  opening(),
  drafted(...terms),
  [1_000, { type: 'offers/arm', offerId: 'spend' }],
];
const onAir = (...terms: Parameters<typeof drafted>): Step[] => [
  ...armed(...terms),
  [4_000, { type: 'offers/start', offerId: 'spend' }],
];
const short = onAir(three, { lastsMs: 120_000 });
const ENDS = STARTS + 120_000;

export const demos = {
  coming: script(armed(three), { lookAt: 1_180 }),
  'coming soon': script(armed(three), { lookAt: 3_000 }),
  starting: script(onAir(three), { lookAt: STARTS + 160 }),
  live: script(onAir(three), { lookAt: STARTS + 13_000 }),
  'one step': script(onAir(one), { lookAt: STARTS + 13_000 }),
  'four steps': script(onAir(four), { lookAt: STARTS + 13_000 }),
  coupon: script(onAir(three, { coupon: 'LIVE15-8K2' }), { lookAt: STARTS + 13_000 }),
  english: script(onAir(inDollars, { money: usd }), { lookAt: STARTS + 13_000 }),
  heat: script(short, { lookAt: ENDS - 7_300, until: ENDS + 13_000 }),
  ended: script(short, { lookAt: ENDS + 3_000, until: ENDS + 13_000 }),
  'ended early': script([...short, [60_000, { type: 'offers/end', offerId: 'spend' }]], { lookAt: 60_150 }),
  leaving: script(short, { lookAt: ENDS + 11_800, until: ENDS + 13_000 }),
  'very large': script(onAir(large, { lastsMs: 43_500_000 }), { lookAt: STARTS + 13_000 }),
  'eight digits': script(onAir(tens, { coupon: 'LIVE15-8K2' }), { lookAt: STARTS + 13_000 }),
  'four with cents': script(onAir(cents, { coupon: 'LIVE15-8K2' }), { lookAt: STARTS + 13_000 }),
  'too large for four': script(onAir(largeWithCents, { lastsMs: 43_500_000 }), { lookAt: STARTS + 13_000 }),
  'long words': script(onAir(four, { coupon: 'A-VERY-LONG-COUPON-CODE1', lastsMs: 43_500_000 }), {
    lookAt: STARTS + 13_000,
  }),
} satisfies Record<string, Demo>;
