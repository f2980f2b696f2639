import { demoPicture } from '../../demo-pictures.ts';
import { carpet, foundation, foundationInEnglish, slip, teaSet, type Prop } from '../../props.ts';
import { cny, opening, script, type Demo, type Step } from '../../script.ts';

interface Extras {
  points?: string[];
  picture?: string;
}

const listed = ({ sku = 'LW-30', title, price = cny(199), unit = '件' }: Prop, extras: Extras = {}): Step => [
  0,
  { type: 'catalog/put', product: { sku, title, price, unit, ...extras } },
];
const present = (after: number, sku = 'LW-30'): Step => [after, { type: 'rundown/present', sku }];
const step = (after: number, to: 'asking' | 'closing'): Step => [after, { type: 'rundown/step', step: to }];
const away = (after: number): Step => [after, { type: 'rundown/put-away' }];

const four = ['12小时持妆', '混油皮不脱妆', '冷白暖黄都有', '送粉扑'];
const inEnglish = ['Stays 12 hours', 'For oily skin', '12 shades', 'Puff included'];
const full = { points: four, picture: demoPicture.foundation };
const tea = { ...teaSet, sku: 'TEA-12' };
const long = [
  '景德镇老师傅纯手工拉坯薄胎透光可见指影',
  '青花瓷茶具十二件套',
  '附收藏证书与防伪编码',
  '可刻字🎁可开发票',
];

/** The product is on screen from here on, ms after T0. */
const STARTS = 1_200;
const shown: Step[] = [opening(), listed(foundation, full), present(1_000)];

export const demos = {
  coming: script(shown, { lookAt: STARTS + 180 }),
  explaining: script(shown, { lookAt: STARTS + 6_000 }),
  'next step': script([...shown, step(20_000, 'asking')], { lookAt: 20_330 }),
  asking: script([...shown, step(20_000, 'asking')], { lookAt: 26_000 }),
  'closing the sale': script([...shown, step(20_000, 'asking'), step(40_000, 'closing')], { lookAt: 46_000 }),
  english: script([opening(), listed(foundationInEnglish, { ...full, points: inEnglish }), present(1_000)], {
    lookAt: STARTS + 6_000,
  }),
  'next product': script(
    [
      ...shown,
      listed(
        { ...tea, title: '青花瓷茶具十二件套' },
        { picture: demoPicture.teaSet, points: ['手绘青花', '薄胎透光'] },
      ),
      present(20_000, 'TEA-12'),
    ],
    { lookAt: 20_420 },
  ),
  'without a picture': script([opening(), listed(foundation, { points: four }), present(1_000)], {
    lookAt: STARTS + 6_000,
  }),
  'without points': script([opening(), listed(foundation, { picture: demoPicture.foundation }), present(1_000)], {
    lookAt: STARTS + 6_000,
  }),
  'with cents': script(
    [opening(), listed({ ...foundation, price: cny(1_599.5) }, full), present(1_000), step(9_000, 'asking')],
    {
      lookAt: 12_000,
    },
  ),
  'nothing but the name': script(
    [
      opening(),
      listed(teaSet),
      [500, { type: 'stage/set-brand', brand: { name: '青花小筑', logo: demoPicture.logo } }],
      present(1_000),
    ],
    { lookAt: STARTS + 6_000 },
  ),
  'price being corrected': script([...shown, ...slip(3_000)], { lookAt: STARTS + 6_000 }),
  'long words': script([opening(), listed(teaSet, { points: long, picture: demoPicture.teaSet }), present(1_000)], {
    lookAt: STARTS + 6_000,
  }),
  'right to left': script([opening(), listed(carpet, { points: ['صوف طبيعي', 'يدوي 👨‍👩‍👧‍👦'] }), present(1_000)], {
    lookAt: STARTS + 6_000,
  }),
  leaving: script([...shown, away(30_000)], { lookAt: 30_350 }),
} satisfies Record<string, Demo>;
