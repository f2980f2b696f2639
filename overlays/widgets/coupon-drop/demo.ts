import type { Terms } from '../../../shared/show/offer-terms.ts';
import { opening, script, T0, type Demo, type Step } from '../../script.ts';

type Coupon = Extract<Terms, { kind: 'coupon-drop' }>;

const coupon: Coupon = {
  offerId: 'drop',
  kind: 'coupon-drop',
  lastsMs: 120_000,
  worth: '¥15 无门槛券',
  code: 'LIVE15-8K2',
  quantity: 500,
};

const drafted = (offer: Coupon): Step => [100, { type: 'offers/draft', offer }];
const armed = (offer: Coupon, startsAt?: number): Step[] => [
  opening(),
  drafted(offer),
  [1_000, { type: 'offers/arm', offerId: 'drop', ...(startsAt === undefined ? {} : { startsAt }) }],
];
const dropped = (offer: Coupon = coupon): Step[] => [
  ...armed(offer),
  [4_000, { type: 'offers/start', offerId: 'drop' }],
];
const counted = (after: number, left: number): Step => [after, { type: 'offers/count-left', offerId: 'drop', left }];

/** The drop's start and end, ms after T0. */
const STARTS = 4_200;
const ENDS = STARTS + 120_000;

export const demos = {
  'coming soon': script(armed(coupon), { lookAt: 3_000 }),
  armed: script(armed(coupon, T0 + 61_000), { lookAt: 16_000 }),
  coming: script([opening(), drafted(coupon), [4_000, { type: 'offers/start', offerId: 'drop' }]], {
    lookAt: STARTS + 240,
  }),
  starting: script(dropped(), { lookAt: STARTS + 160 }),
  bursting: script(dropped(), { lookAt: STARTS + 900 }),
  live: script(dropped(), { lookAt: STARTS + 13_000 }),
  'just read': script([...dropped(), counted(20_000, 212)], { lookAt: 20_300 }),
  plenty: script([...dropped(), counted(20_000, 212)], { lookAt: 32_000 }),
  low: script([...dropped(), counted(20_000, 212), counted(40_000, 18)], { lookAt: 48_000 }),
  gone: script([...dropped(), counted(20_000, 18), counted(40_000, 0)], { lookAt: 44_000 }),
  heat: script([...dropped(), counted(100_000, 118)], { lookAt: ENDS - 6_400, until: ENDS + 13_000 }),
  ended: script(dropped(), { lookAt: ENDS + 3_000, until: ENDS + 13_000 }),
  'ended early': script([...dropped(), [60_000, { type: 'offers/end', offerId: 'drop' }]], { lookAt: 60_150 }),
  leaving: script(dropped(), { lookAt: ENDS + 11_800, until: ENDS + 13_000 }),
  'too old': script([...dropped({ ...coupon, lastsMs: 7_200_000 }), counted(20_000, 212)], { lookAt: 1_900_000 }),
  english: script(dropped({ ...coupon, worth: '$5 off any order', code: 'SHIP5' }), { lookAt: STARTS + 13_000 }),
  'long code': script(
    dropped({ ...coupon, code: 'https://shop.example/c/LIVE15-8K2?from=stream&tier=b', lastsMs: 43_500_000 }),
    { lookAt: STARTS + 13_000 },
  ),
  'chinese code': script(dropped({ ...coupon, code: '山茶花十五元' }), { lookAt: STARTS + 13_000 }),
  'long chinese code': script([...dropped({ ...coupon, code: '山茶花直播间专享十五元券' }), counted(20_000, 212)], {
    lookAt: 32_000,
  }),
  'wide code': script(dropped({ ...coupon, code: 'WWWWWWWWWWWWWWWW' }), { lookAt: STARTS + 13_000 }),
  'long words': script(
    [
      ...dropped({
        ...coupon,
        worth: '满五百减一百元全场通用大额优惠券可叠加店铺券与平台券使用限本场直播间',
        code: 'WWWW-LONG-CODE16',
        quantity: 1_000_000_000,
        lastsMs: 43_500_000,
      }),
      counted(20_000, 999_999_999),
    ],
    { lookAt: 32_000 },
  ),
  'right to left': script([...dropped({ ...coupon, worth: 'قسيمة بقيمة عشرة 👨‍👩‍👧‍👦🎁' }), counted(20_000, 212)], {
    lookAt: 32_000,
  }),
} satisfies Record<string, Demo>;
