import type { Words } from '../shared/language.ts';
import type { Command } from '../shared/show/show.ts';

/** What the crew's pages must know of a command. */
export interface Control {
  /** What the person did, for the line that tells how it went. */
  readonly label: Words;
  /** Whether viewers see it at once, or it is only saved. */
  readonly shows: 'on-air' | 'saved';
  /** Whether it means something else once the show has moved on; then the room refuses it when it was decided on an old view. */
  readonly dependsOnView: boolean;
}

const crew = (zh: string, en: string, shows: Control['shows'], dependsOnView = false): Control => ({
  label: { 'zh-CN': zh, en },
  shows,
  dependsOnView,
});

/** Not sent by any crew page. */
const notForCrew = null;

/** Every command there is: the compiler names the one that is missing here. */
export const controls = {
  'stage/open': notForCrew,
  'stage/switch': crew('切换组件', 'Switch widget', 'on-air'),
  'stage/set-language': crew('切换画面语言', 'Change language on screen', 'on-air'),
  'stage/set-theme': crew('切换画面风格', 'Change theme', 'on-air'),
  'catalog/put': crew('保存商品', 'Save product', 'saved'),
  'catalog/record-price': crew('保存价格依据', 'Save price evidence', 'saved'),
  'catalog/set-market': crew('切换划线价规则', 'Change price rule', 'saved'),
  'offers/draft': crew('保存草稿', 'Save draft', 'saved'),
  'offers/discard': crew('删除草稿', 'Delete draft', 'saved', true),
  'offers/arm': crew('预告', 'Arm', 'on-air', true),
  'offers/disarm': crew('撤下预告', 'Take off', 'on-air', true),
  'offers/start': crew('开始秒杀', 'Start', 'on-air', true),
  'offers/end': crew('提前结束', 'End', 'on-air', true),
  'offers/restore': crew('店铺已恢复原价', 'Shop price is back', 'saved', true),
  'stock/count': crew('更新库存', 'Count stock', 'on-air', true),
  'stock/report': notForCrew,
  'stock/set-thresholds': crew('保存库存提示', 'Save stock thresholds', 'on-air'),
  'stock/set-freshness': notForCrew,
  'orders/record': notForCrew,
  'orders/refund': notForCrew,
  'orders/cancel': notForCrew,
  'orders/simulate': crew('模拟订单', 'Made-up order', 'on-air'),
  'audience/add': crew('手动加互动', 'Add audience', 'on-air'),
  'audience/set': notForCrew,
  'audience/answer': crew('回答数字变小', 'Answer the total that fell', 'on-air', true),
  'rewards/plan': crew('保存档位', 'Save tiers', 'saved', true),
  'rewards/start': crew('开始互动解锁', 'Start rewards', 'on-air', true),
  'rewards/stop': crew('停止互动解锁', 'Stop rewards', 'on-air', true),
} satisfies Record<Command['type'], Control | null>;

export const controlOf = (type: Command['type']): Control | null => controls[type];
