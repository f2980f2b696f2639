import type { Command } from '../../../shared/show/show.ts';
import { carpet, foundation, foundationInEnglish, teaSet } from '../../props.ts';
import { cny, opening, script, type Demo, type Step } from '../../script.ts';

type Terms = Extract<Command, { type: 'notices/correct' }>['correction'];

const { title } = foundation;
const slip: Terms = {
  title,
  wrong: cny(89),
  right: cny(99.9),
  makeGood: { coupons: 50, worth: '¥10 券', code: 'LIVE10-7Q' },
};

const corrected = (correction: Terms, after = 1_000): Step => [after, { type: 'notices/correct', correction }];

/** On screen from here on, ms after T0, and until there. */
const STARTS = 1_200;
const ENDS = STARTS + 45_000;
const demo = (correction: Terms, lookAt = STARTS + 9_000) => script([opening(), corrected(correction)], { lookAt });

export const demos = {
  'as it was said': demo(slip, STARTS + 480),
  striking: demo(slip, STARTS + 780),
  correcting: demo(slip, STARTS + 1_460),
  corrected: demo(slip),
  'without amends': demo({ title, wrong: cny(89), right: cny(99.9) }),
  'amends without a code': demo({ ...slip, makeGood: { coupons: 200, worth: '¥5 券' } }),
  'in our favour': demo({ title, wrong: cny(199), right: cny(99.9) }),
  'wrong price unknown': demo({
    title,
    right: cny(99.9),
    makeGood: { coupons: 50, worth: '¥10 券', code: 'LIVE10-7Q' },
  }),
  'wrong price unknown, long': demo({ title: teaSet.title, right: cny(14_523_000.5) }),
  'a group’s price': demo({ ...slip, of: 'group' }),
  english: demo({
    title: foundationInEnglish.title,
    wrong: { minor: 1_900, currency: 'USD' },
    right: { minor: 2_450, currency: 'USD' },
    makeGood: { coupons: 50, worth: '$3 off', code: 'SORRY3' },
  }),
  'another one': script([opening(), corrected(slip), corrected({ ...slip, wrong: cny(69), right: cny(79) }, 20_000)], {
    lookAt: 30_000,
  }),
  leaving: demo(slip, ENDS + 140),
  'long words': demo({
    title: teaSet.title,
    wrong: cny(12_345_678.9),
    right: cny(14_523_000.5),
    makeGood: {
      coupons: 1_000_000,
      worth: '满五百减一百元全场通用大额优惠券可叠加店铺券与平台券使用限本场直播间',
      code: 'A-VERY-LONG-COUPON-CODE1',
    },
  }),
  'right to left': demo({
    ...slip,
    title: carpet.title,
    makeGood: { coupons: 50, worth: 'قسيمة بقيمة عشرة', code: 'LIVE10' },
  }),
} satisfies Record<string, Demo>;
