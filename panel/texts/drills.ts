import type { Words } from '../../shared/language.ts';

/** What to do in a bad minute. */
export const drillTexts = {
  drills: { 'zh-CN': '⚠ 应急', en: '⚠ Emergency' },
  drillsClose: { 'zh-CN': '收起应急', en: 'Close emergency' },
  slipHold: { 'zh-CN': '价格口误：更正为 {price}', en: 'Price slip: {price} is right' },
  slipGroup: { 'zh-CN': '价格口误：成团价是 {price}', en: 'Price slip: the group price is {price}' },
  slipEnd: { 'zh-CN': '结束活动，更正为 {price}', en: 'End the deal and correct to {price}' },
  slipWill: {
    'zh-CN': '卡片先不显示价格，更正上画面，提词器给出要说的话',
    en: 'Cards hide the price, the correction goes on air, the host gets the line',
  },
  slipEndWhy: {
    'zh-CN': '上了画面的活动价不能改，所以先结束活动，不能撤回',
    en: 'A deal’s price is fixed, so the deal ends now. Cannot be undone',
  },
  slipSaves: { 'zh-CN': '商品价改存为 {price}', en: '{price} is saved as the shop’s price' },
  slipCouponsStart: { 'zh-CN': '同时发 {n} 张补偿券：{worth}，{code}', en: '{n} coupons start: {worth}, {code}' },
  slipCouponsTold: {
    'zh-CN': '更正里说明补 {n} 张：{worth} {code}（别的券正在发，这轮券不会自动开始）',
    en: 'The correction names {n} coupons: {worth} {code}. They do not start: others are on air',
  },
  slipNoCoupons: { 'zh-CN': '没有补偿券', en: 'No make-good coupons' },
  slipCleared: {
    'zh-CN': '画面已清空，观众看不到更正：请再点“恢复画面组件”',
    en: 'The stage is cleared: viewers see no correction until you bring the widgets back',
  },
  slipNone: {
    'zh-CN': '没有正在讲的商品，请在下面选是哪件',
    en: 'No product is on air: choose below which one it is about',
  },
  slipMore: {
    'zh-CN': '补充：商品、价格、几张券',
    en: 'Add: product, prices, coupons',
  },
  slipOnAir: { 'zh-CN': '正在讲的这件', en: 'The one on air' },
  slipWrong: { 'zh-CN': '说成了多少', en: 'Price that was said' },
  slipRight: { 'zh-CN': '正确价另填', en: 'Right price, if different' },
  slipRightHelp: { 'zh-CN': '卡片上的价也错了才填', en: 'Only where the card is wrong too' },
  slipCoupons: { 'zh-CN': '补几张券', en: 'How many coupons' },
  slipCouponsHelp: { 'zh-CN': '不填发 {n} 张，填 0 不发', en: 'Empty: all {n}. 0: none' },
  slipDealWrong: { 'zh-CN': '活动价本身设错了：', en: 'The deal itself has the wrong price:' },
  slipOther: { 'zh-CN': '不在商品表里的…', en: 'Something not in the catalog…' },
  slipShown: { 'zh-CN': '更正在画面上', en: 'Correction on screen' },
  slipTakeDown: { 'zh-CN': '撤下更正', en: 'Take the correction down' },
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
  drillHushed: {
    'zh-CN': '现在没有任何声音。垫乐在“声音”里重新开',
    en: 'All sound is off. Start a bed again under Sound',
  },
  drillSound: { 'zh-CN': '恢复音效', en: 'Sound effects on again' },
  drillHush: { 'zh-CN': '全部静音', en: 'Hush: stop all sound' },
  drillSoldOut: { 'zh-CN': '提前卖完', en: 'Sold out early' },
  drillSoldOutWill: {
    'zh-CN': '“{title}”库存记为 0 并结束活动，不能撤回',
    en: '“{title}” is counted at 0 and its offer ends. Cannot be undone',
  },
} as const satisfies Record<string, Words>;
