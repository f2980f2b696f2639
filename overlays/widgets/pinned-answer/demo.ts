import { opening, script, type Demo, type Step } from '../../script.ts';
import type { Command } from '../../../shared/show/show.ts';

type Answer = Extract<Command, { type: 'notices/pin-answer' }>['answer'];

const pinned = (answer: Answer, after = 1_000): Step => [
  after,
  { type: 'notices/pin-answer', answer, lastsMs: 20_000 },
];

const sensitive: Answer = {
  asker: '张**',
  question: '敏感肌可以用吗？',
  answer: '可以。不含酒精和香精，第一次先在耳后试 24 小时。',
};

/** On screen from here on, ms after T0, and until there. */
const STARTS = 1_200;
const ENDS = STARTS + 20_000;

export const demos = {
  coming: script([opening(), pinned(sensitive)], { lookAt: STARTS + 320 }),
  pinned: script([opening(), pinned(sensitive)], { lookAt: STARTS + 6_000 }),
  short: script([opening(), pinned({ asker: '··4821', question: '几号色？', answer: '02 号' })], {
    lookAt: STARTS + 6_000,
  }),
  'without a name': script(
    [opening(), pinned({ question: '今天拍什么时候发货？', answer: '48 小时内从杭州仓发出，偏远地区晚一天。' })],
    { lookAt: STARTS + 6_000 },
  ),
  english: script(
    [
      opening(),
      pinned({
        asker: 'L**',
        question: 'Does it work on oily skin?',
        answer: 'Yes. It is oil-free and stays matt for eight hours.',
      }),
    ],
    { lookAt: STARTS + 6_000 },
  ),
  'long words': script(
    [
      opening(),
      pinned({
        asker: '欧**',
        question:
          '我是混油皮夏天出油特别厉害鼻翼两侧还会卡粉请问这款持妆粉底液和你们家上一代哑光款相比到底哪一款更适合我平时戴口罩通勤八小时不补妆会不会闷痘呢急急急在线等',
        answer:
          '混油皮选这一款。它的油分比上一代少三成，戴口罩八小时我们实测只在鼻翼补过一次；闷痘的话先做耳后测试，晚上用卸妆油卸干净，第二天早上再看。皮肤正在发炎时请先停用所有底妆，等恢复了再用，七天内不合适可以退。',
      }),
    ],
    { lookAt: STARTS + 6_000 },
  ),
  'right to left': script(
    [
      opening(),
      pinned({
        asker: 'م**',
        question: 'هل السجادة مصنوعة يدويا بالكامل؟ 👨‍👩‍👧‍👦',
        answer: 'نعم، صوف طبيعي منسوج يدويا، والضمان سنتان 🎁 Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww',
      }),
    ],
    { lookAt: STARTS + 6_000 },
  ),
  leaving: script([opening(), pinned(sensitive)], { lookAt: ENDS + 140 }),
  'taken down': script([opening(), pinned(sensitive), [9_000, { type: 'notices/take-down', notice: 'answer' }]], {
    lookAt: 9_100,
  }),
} satisfies Record<string, Demo>;
