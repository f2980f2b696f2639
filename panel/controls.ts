import type { Words } from '../shared/language.ts';
import type { Command } from '../shared/show/show.ts';

/** What the crew's pages must know of a command. */
export interface Control {
  /** What the person did, for the line that tells how it went. */
  readonly label: Words;
  /** Whether viewers see it at once, or it is only saved. */
  readonly shows: 'on-air' | 'saved';
}

const crew = (zh: string, en: string, shows: Control['shows']): Control => ({
  label: { 'zh-CN': zh, en },
  shows,
});

/** Not sent by any crew page. */
const notForCrew = null;

/** Every command there is: the compiler names the one that is missing here. */
export const controls = {
  'stage/open': notForCrew,
  'stage/begin': crew('开始新的一场', 'Begin a new show', 'on-air'),
  'stage/switch': crew('切换组件', 'Switch widget', 'on-air'),
  'stage/clear': crew('清空或恢复画面', 'Clear or fill the stage', 'on-air'),
  'stage/hide-names': crew('隐藏或恢复名字', 'Hide or show names', 'on-air'),
  'stage/set-language': crew('切换画面语言', 'Change language on screen', 'on-air'),
  'stage/set-theme': crew('切换画面风格', 'Change theme', 'on-air'),
  'stage/set-brand': crew('保存品牌', 'Save brand', 'on-air'),
  'stage/set-platform': crew('切换平台', 'Change platform', 'on-air'),
  'stage/arrange': crew('移动组件位置', 'Move a place', 'on-air'),
  'catalog/put': crew('保存商品', 'Save product', 'saved'),
  'catalog/put-all': crew('导入商品', 'Import products', 'saved'),
  'catalog/record-price': crew('保存价格依据', 'Save price evidence', 'saved'),
  'catalog/set-market': crew('切换划线价规则', 'Change price rule', 'saved'),
  'offers/draft': crew('保存草稿', 'Save draft', 'saved'),
  'offers/draft-all': crew('导入活动', 'Import offers', 'saved'),
  'offers/discard': crew('删除草稿', 'Delete draft', 'saved'),
  'offers/arm': crew('预告', 'Arm', 'on-air'),
  'offers/disarm': crew('撤下预告', 'Take off', 'on-air'),
  'offers/start': crew('开始活动', 'Start', 'on-air'),
  'offers/end': crew('提前结束', 'End', 'on-air'),
  'offers/restore': crew('店铺已恢复原价', 'Shop price is back', 'saved'),
  'offers/count-left': crew('更新券的剩余', 'Count coupons left', 'on-air'),
  'templates/save': crew('保存模板', 'Save template', 'saved'),
  'templates/remove': crew('删除模板', 'Remove template', 'saved'),
  'rundown/present': crew('讲解商品', 'Present product', 'on-air'),
  'rundown/step': crew('切换环节', 'Change step', 'on-air'),
  'rundown/put-away': crew('收起商品卡', 'Put the product away', 'on-air'),
  'rundown/plan': crew('保存流程', 'Save rundown', 'saved'),
  'rundown/move': crew('调整顺序', 'Move in the rundown', 'saved'),
  'rundown/cut': crew('划掉或恢复', 'Cut or take in', 'saved'),
  'rundown/lock': crew('锁定流程', 'Lock the rundown', 'saved'),
  'rundown/put-item': crew('保存流程项', 'Save the turn', 'saved'),
  'rundown/remove-item': crew('删除流程项', 'Remove the turn', 'saved'),
  'rundown/put-segment': crew('保存环节', 'Save the segment', 'saved'),
  'rundown/move-segment': crew('调整环节顺序', 'Move the segment', 'saved'),
  'rundown/remove-segment': crew('删除环节', 'Remove the segment', 'saved'),
  'rundown/set-start': crew('保存开讲时间', 'Save the start', 'saved'),
  'rundown/put-next': crew('排到下一个', 'Put next', 'saved'),
  'rundown/tell-host': crew('告诉主播', 'Tell the host', 'saved'),
  'rundown/take-back': crew('撤回讲解', 'Take back what is presented', 'on-air'),
  'rundown/untell-host': crew('撤回提示', 'Take the line off the prompter', 'saved'),
  'stock/count': crew('更新库存', 'Count stock', 'on-air'),
  'stock/report': notForCrew,
  'stock/set-thresholds': crew('保存库存提示', 'Save stock thresholds', 'on-air'),
  'stock/set-freshness': notForCrew,
  'orders/record': notForCrew,
  'orders/refund': notForCrew,
  'orders/cancel': notForCrew,
  'orders/simulate': crew('模拟订单', 'Made-up order', 'on-air'),
  'audience/add': crew('手动加互动', 'Add audience', 'on-air'),
  'audience/set': notForCrew,
  'audience/lose': notForCrew,
  'audience/find': notForCrew,
  'audience/answer': crew('回答数字变小', 'Answer the total that fell', 'on-air'),
  'comments/watch': crew('保存关注词', 'Save watch words', 'saved'),
  'comments/unwatch': crew('不再关注', 'Stop watching', 'saved'),
  'comments/block': crew('保存屏蔽词', 'Save hidden words', 'saved'),
  'comments/keep': crew('评论保留时间', 'Keep comments for', 'saved'),
  'comments/count': notForCrew,
  'rewards/plan': crew('保存档位', 'Save tiers', 'saved'),
  'rewards/start': crew('开始互动解锁', 'Start rewards', 'on-air'),
  'rewards/stop': crew('停止互动解锁', 'Stop rewards', 'on-air'),
  'goal/set': crew('设目标', 'Set goal', 'on-air'),
  'goal/clear': crew('撤下目标', 'Take the goal off', 'on-air'),
  'notices/correct': crew('更正价格', 'Correct the price', 'on-air'),
  'notices/slip': crew('更正口误价格', 'Price slip', 'on-air'),
  'notices/pin-answer': crew('置顶回答', 'Pin the answer', 'on-air'),
  'notices/open': crew('开场倒计时', 'Opening countdown', 'on-air'),
  'notices/hold': crew('盖住画面', 'Cover the picture', 'on-air'),
  'notices/close': crew('收场', 'Close the show', 'on-air'),
  'notices/take-down': crew('撤下', 'Take down', 'on-air'),
  'sound/start': crew('播放垫乐', 'Start the bed', 'on-air'),
  'sound/fade-out': crew('垫乐淡出', 'Fade the bed out', 'on-air'),
  'sound/duck': crew('压低垫乐', 'Duck the bed', 'on-air'),
  'sound/stop': crew('全部静音', 'Silence', 'on-air'),
  'sound/switch': crew('切换音效', 'Switch effects', 'on-air'),
} satisfies Record<Command['type'], Control | null>;

export const controlOf = (type: Command['type']): Control | null => controls[type];
