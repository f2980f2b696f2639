import { carpet, counted, drafted, foundation, foundationInEnglish, listed, onAir, slip, teaSet } from '../../props.ts';
import { cny, opening, script, T0, type Demo } from '../../script.ts';

const armed = [
  opening(),
  ...listed(foundation),
  drafted(foundation),
  [1_000, { type: 'offers/arm', offerId: 'deal', startsAt: T0 + 61_000 }],
] as const;

/** The deal's start and end, ms after T0, when armed at one second and started at four. */
const STARTS = 4_200;
const ENDS = STARTS + 180_000;

/** The deal in a brand's colour. */
const branded = (colour: string): Demo =>
  script([...onAir(foundation), [5_000, { type: 'stage/set-brand', brand: { colour } }]], { lookAt: STARTS + 13_000 });

export const demos = {
  'coming soon': script(
    [opening(), ...listed(foundation), drafted(foundation), [1_000, { type: 'offers/arm', offerId: 'deal' }]],
    { lookAt: 5_000 },
  ),
  armed: script([...armed], { lookAt: 16_000, until: 90_000 }),
  coming: script([...armed], { lookAt: 1_240 }),
  starting: script(onAir(foundation), { lookAt: STARTS + 160 }),
  live: script(onAir(foundation), { lookAt: STARTS + 13_000 }),
  'without evidence': script(onAir({ ...foundation, hasEvidence: false }), { lookAt: STARTS + 13_000 }),
  english: script(onAir(foundationInEnglish), { lookAt: STARTS + 13_000 }),
  coupon: script(onAir(foundation, { coupon: 'LIVE15-8K2' }), { lookAt: STARTS + 13_000 }),
  hours: script(onAir({ ...foundation, deal: cny(1299), price: cny(1599.5) }, { lastsMs: 43_500_000 }), {
    lookAt: STARTS + 13_000,
  }),
  heat: script(onAir(foundation), { lookAt: ENDS - 7_300, until: ENDS + 13_000 }),
  'sold out': script([...onAir(foundation), counted(5_000, 3), counted(30_000, 0)], { lookAt: 34_000 }),
  'price being corrected': script([...onAir(foundation), ...slip(20_000)], { lookAt: 26_000 }),
  'price being corrected, last seconds': script([...onAir(foundation), ...slip(150_000)], {
    lookAt: ENDS - 7_300,
    until: ENDS + 30_000,
  }),
  'sold out early': script(
    [...onAir(foundation), counted(30_000, 0), [30_100, { type: 'offers/end', offerId: 'deal' }]],
    { lookAt: 34_000 },
  ),
  ended: script(onAir(foundation), { lookAt: ENDS + 3_000, until: ENDS + 13_000 }),
  'price back': script([...onAir(foundation), [ENDS + 2_000, { type: 'offers/restore', offerId: 'deal' }]], {
    lookAt: ENDS + 4_000,
  }),
  'ended early': script([...onAir(foundation), [60_000, { type: 'offers/end', offerId: 'deal' }]], { lookAt: 60_150 }),
  leaving: script(onAir(foundation), { lookAt: ENDS + 11_800, until: ENDS + 13_000 }),
  'long words': script(onAir(teaSet, { lastsMs: 43_500_000, coupon: 'A-VERY-LONG-COUPON-CODE1' }), {
    lookAt: STARTS + 13_000,
  }),
  'long code, heat': script(onAir(foundation, { coupon: 'A-VERY-LONG-COUPON-CODE1' }), {
    lookAt: ENDS - 7_300,
    until: ENDS + 13_000,
  }),
  'long chinese code': script(onAir(foundation, { coupon: '山茶花直播间专享十五元无门槛优惠券限时限量抢' }), {
    lookAt: STARTS + 13_000,
  }),
  'long limit': script(onAir({ ...foundation, unit: '超大礼盒套装' }, { limitPerBuyer: 0, quantity: 10_000 }), {
    lookAt: STARTS + 13_000,
  }),
  free: script(onAir({ ...foundation, deal: cny(0) }), { lookAt: STARTS + 13_000 }),
  'light brand colour': branded('#ffd9e3'),
  'dark brand colour': branded('#10243f'),
  'middling brand colour': branded('#d0456e'),
  'right to left': script(onAir(carpet), { lookAt: STARTS + 13_000 }),
} satisfies Record<string, Demo>;
