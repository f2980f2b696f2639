import { opening, order, script, type Demo, type Step } from '../../script.ts';

const foundation = '持妆粉底液 30ml · 混油皮';
const some: Step[] = [
  opening(),
  [1_000, order(1, { buyer: '张**', title: foundation })],
  [3_000, order(2, { buyer: 'L**', title: '持妆粉底液', units: 2 })],
  [5_000, order(3, { buyer: '··4821', title: '柔雾唇釉 #07 胡萝卜色', units: 3 })],
];

const rush: Step[] = Array.from({ length: 37 }, (_, index) => [
  6_000 + index * 120,
  order(100 + index, { buyer: '王**', title: foundation }),
]);

const refund = (number: number) =>
  ({
    type: 'orders/refund',
    orderId: `standard:${number}`,
    refund: { refundId: 'r1', minor: 9_990, units: 1, whole: true },
  }) as const;

export const demos = {
  one: script(some.slice(0, 2), { lookAt: 2_500 }),
  entering: script(some.slice(0, 3), { lookAt: 3_330 }),
  three: script(some, { lookAt: 6_100 }),
  nameless: script([...some, [5_500, { type: 'stage/hide-names', areHidden: true }]], { lookAt: 6_100 }),
  gathered: script([...some, ...rush], { lookAt: 12_600 }),
  late: script([opening(), [600_000, order(1, { buyer: '王**', title: '山茶花精华油礼盒' })]], { lookAt: 602_000 }),
  'given back': script([...some, [6_000, refund(2)]], { lookAt: 6_140 }),
  'after it was given back': script([...some, [6_000, refund(2)]], { lookAt: 6_500 }),
  english: script(
    [
      opening(),
      [1_000, order(1, { buyer: 'L**', title: 'Long-wear foundation 30 ml' })],
      [3_000, order(2, { buyer: '张**', title: 'Foundation', units: 2 })],
    ],
    { lookAt: 4_500 },
  ),
  'long words': script(
    [
      opening(),
      [
        1_000,
        order(1, { buyer: 'م**', title: '典藏版手工景德镇薄胎青花瓷茶具十二件套礼盒装含茶盘收藏证书', units: 12 }),
      ],
      [3_000, order(2, { buyer: '👨‍👩‍👧‍👦**', title: 'سجادة صوف يدوية مع شراشيب طويلة جدا جدا جدا', units: 2 })],
      [5_000, order(3, { buyer: 'ﷺ**', title: 'Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww', units: 1_000_000 })],
    ],
    { lookAt: 6_200 },
  ),
  none: script([opening()], { lookAt: 3_000 }),
} satisfies Record<string, Demo>;
