import type { Words } from '../../shared/language.ts';

/** What to do in a bad minute. */
export const drillTexts = {
  drills: { 'zh-CN': '⚠ 应急', en: '⚠ Emergency' },
  drillsClose: { 'zh-CN': '收起应急', en: 'Close emergency' },
  drillSlip: { 'zh-CN': '价格说错了', en: 'Wrong price said' },
  drillStop: { 'zh-CN': '技术故障，盖住画面', en: 'Technical stop: cover the picture' },
  drillStopWill: {
    'zh-CN': '全画面显示“技术故障”，计时照走',
    en: 'The whole canvas says so; clocks run on',
  },
  drillBack: { 'zh-CN': '恢复画面', en: 'Back on air' },
  drillClear: { 'zh-CN': '清空画面', en: 'Clear the stage' },
  drillClearWill: {
    'zh-CN': '所有组件立刻撤下，活动和计时照走',
    en: 'Every widget goes at once; offers and clocks run on',
  },
  drillFill: { 'zh-CN': '恢复画面组件', en: 'Bring the widgets back' },
  drillNameless: { 'zh-CN': '隐藏所有名字', en: 'Mask everyone: no names at all' },
  drillNames: { 'zh-CN': '恢复打码的名字', en: 'Show masked names again' },
  drillHush: { 'zh-CN': '全部静音', en: 'Hush: stop all sound' },
  drillSoldOut: { 'zh-CN': '提前卖完', en: 'Sold out early' },
  drillSoldOutWill: {
    'zh-CN': '“{title}”库存记为 0 并结束活动，不能撤回',
    en: '“{title}” is counted at 0 and its offer ends. Cannot be undone',
  },
} as const satisfies Record<string, Words>;
