import { GROUP_GRACE_MS } from '../../../shared/show/offer.ts';
import { CUE_LEAD_MS } from '../../../shared/show/words.ts';
import { carpet, foundation, foundationInEnglish, listed, slip, teaSet, type Prop } from '../../props.ts';
import { cny, opening, order, script, T0, type Demo, type Step } from '../../script.ts';

interface Group {
  needed?: number;
  ifMissed?: 'full-price' | 'refund';
  lastsMs?: number;
  limitPerBuyer?: number;
  coupon?: string;
}

const drafted = ({ sku = 'LW-30', deal = cny(99.9) }: Prop, group: Group = {}): Step => [
  2,
  {
    type: 'offers/draft',
    offer: {
      offerId: 'group',
      kind: 'group-buy',
      sku,
      deal,
      needed: 50,
      ifMissed: 'refund',
      lastsMs: 180_000,
      ...group,
    },
  },
];

/** The group's start and end, ms after T0, when armed at one second and started at four. */
const STARTS = 4_200;
const ENDS = STARTS + 180_000;
/** When a group that is not full is told so. */
const MISSED = ENDS + GROUP_GRACE_MS + CUE_LEAD_MS;

const armed = (prop: Prop, group?: Group): Step[] => [
  opening(),
  ...listed(prop),
  drafted(prop, group),
  [1_000, { type: 'offers/arm', offerId: 'group' }],
];
const onAir = (prop: Prop, group?: Group): Step[] => [
  ...armed(prop, group),
  [4_000, { type: 'offers/start', offerId: 'group' }],
];

/** So many orders of the product, the last of them at `until`, 200 ms apart. */
const joining = (count: number, until: number, sku = 'LW-30'): Step[] =>
  Array.from({ length: count }, (_, index) => {
    const after = until - (count - 1 - index) * 200;
    const command = order(index + 1, { buyer: '王**', title: '持妆粉底液', placedAfter: after - 100 });
    if (command.type !== 'orders/record') return [after, command];
    const lines = command.order.lines.map((line) => ({ ...line, sku }));
    return [after, { ...command, order: { ...command.order, lines } }];
  });

const halfway = [...onAir(foundation), ...joining(38, 14_000)];
const full = [...onAir(foundation), ...joining(50, 16_000)];
/** The group is shown to be full CUE_LEAD_MS after its last order. */
const FULL = 16_200;
const missed = (ifMissed: Group['ifMissed']) => [
  ...onAir(foundation, { ifMissed: ifMissed ?? 'refund' }),
  ...joining(44, 16_000),
];

export const demos = {
  coming: script(armed(foundation), { lookAt: 1_240 }),
  'coming soon': script(armed(foundation), { lookAt: 5_000 }),
  armed: script(
    [
      opening(),
      ...listed(foundation),
      drafted(foundation),
      [1_000, { type: 'offers/arm', offerId: 'group', startsAt: T0 + 61_000 }],
    ],
    { lookAt: 16_000, until: 90_000 },
  ),
  starting: script(onAir(foundation), { lookAt: STARTS + 160 }),
  'nobody yet': script(onAir(foundation), { lookAt: STARTS + 3_000 }),
  joining: script(halfway, { lookAt: 14_300 }),
  live: script(halfway, { lookAt: 20_300 }),
  'full price': script([...onAir(foundation, { ifMissed: 'full-price', limitPerBuyer: 2 }), ...joining(38, 14_000)], {
    lookAt: 20_300,
  }),
  english: script([...onAir(foundationInEnglish, { ifMissed: 'full-price' }), ...joining(38, 14_000)], {
    lookAt: 20_300,
  }),
  coupon: script([...onAir(foundation, { coupon: 'LIVE15-8K2' }), ...joining(38, 14_000)], { lookAt: 20_300 }),
  'nearly full': script([...onAir(foundation), ...joining(47, 16_000)], { lookAt: 22_300 }),
  heat: script(missed('refund'), { lookAt: ENDS - 7_300, until: ENDS + 13_000 }),
  completing: script(full, { lookAt: FULL + 200 }),
  bursting: script(full, { lookAt: FULL + 800 }),
  'price being corrected': script([...halfway, ...slip(16_000)], { lookAt: 20_300 }),
  complete: script(full, { lookAt: FULL + 6_000 }),
  'without evidence': script([...onAir({ ...foundation, hasEvidence: false }), ...joining(50, 16_000)], {
    lookAt: FULL + 6_000,
  }),
  'ended, complete': script(full, { lookAt: ENDS + 3_000, until: ENDS + 13_000 }),
  'counting the last': script(missed('refund'), { lookAt: ENDS + 3_000 }),
  'ended, refunded': script(missed('refund'), { lookAt: MISSED + 3_000 }),
  'ended, full price': script(missed('full-price'), { lookAt: MISSED + 3_000 }),
  leaving: script(full, { lookAt: ENDS + 11_800, until: ENDS + 13_000 }),
  'long words': script(
    [
      ...onAir(teaSet, {
        needed: 100_000,
        ifMissed: 'full-price',
        lastsMs: 43_500_000,
        coupon: 'A-VERY-LONG-COUPON-CODE1',
      }),
      ...joining(38, 14_000),
    ],
    { lookAt: 20_300 },
  ),
  'right to left': script([...onAir(carpet), ...joining(38, 14_000)], { lookAt: 20_300 }),
} satisfies Record<string, Demo>;
