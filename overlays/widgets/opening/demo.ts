import { demoPicture } from '../../demo-pictures.ts';
import { opening as opened, script, T0, type Demo, type Step } from '../../script.ts';

const SHOW = 120_000;
const open = (coming: readonly string[], showAfter = SHOW): Step => [
  1_000,
  { type: 'notices/open', opening: { showAt: T0 + showAfter, coming: [...coming] } },
];
const coming = ['山茶花修护精华 · 首发', '持妆粉底液 ¥99.9', '满 199 减 20', '神秘嘉宾 20:30'];
const brand: Step = [500, { type: 'stage/set-brand', brand: { name: '山茶花美妆旗舰店', logo: demoPicture.logo } }];
const inEnglish = ['Camellia serum · first release', 'Foundation at $24.50', 'Spend $50, save $5', 'A guest at 20:30'];
const shown = [opened(), brand, open(coming)];

export const demos = {
  coming: script(shown, { lookAt: 1_500 }),
  counting: script(shown, { lookAt: 34_000, until: SHOW + 6_000 }),
  english: script([opened(), open(inEnglish)], { lookAt: 34_000, until: SHOW + 6_000 }),
  hours: script([opened(), brand, open(coming.slice(0, 2), 5_400_000)], { lookAt: 34_000 }),
  'nothing announced': script([opened(), open([])], { lookAt: 34_000 }),
  'last seconds': script(shown, { lookAt: SHOW - 6_500, until: SHOW + 6_000 }),
  begun: script(shown, { lookAt: SHOW + 1_200, until: SHOW + 6_000 }),
  'begun, english': script([opened(), open(inEnglish)], { lookAt: SHOW + 1_200, until: SHOW + 6_000 }),
  leaving: script(shown, { lookAt: SHOW + 4_150, until: SHOW + 6_000 }),
  'long words': script(
    [
      opened(),
      [500, { type: 'stage/set-brand', brand: { name: '手工景德镇薄胎青花瓷茶具收藏馆官方旗舰店直播' } }],
      open([
        '典藏版手工景德镇薄胎青花瓷茶具十二件套礼盒装含茶盘收藏证书与定制刻字服务',
        'سجادة صوف يدوية ﷽ 👩🏽‍🚀👨‍👩‍👧‍👦',
        'Limited hand-painted porcelain tea set',
        '满 999,999 减 100,000 叠加平台券',
      ]),
    ],
    { lookAt: 34_000 },
  ),
} satisfies Record<string, Demo>;
