import type { Words } from '../../shared/language.ts';

/** What viewers will see of an offer, and what is missing or doubtful about it. */
export const offerCheckTexts = {
  check: { 'zh-CN': '上画面前核对', en: 'Before it goes on air' },
  checkReady: { 'zh-CN': '可以上画面', en: 'Ready to go on air' },
  checkStops: { 'zh-CN': '还不能开始', en: 'Cannot start yet' },
  checkDoubts: { 'zh-CN': '可以开始，{n} 处要看一眼', en: 'Can start; {n} to look at' },
  checkMissing: { 'zh-CN': '还没填：{fields}', en: 'Still to fill in: {fields}' },
  checkWrong: { 'zh-CN': '要改：{fields}', en: 'To correct: {fields}' },
  checkDeal: {
    'zh-CN': '活动价 {deal}，比平时价 {regular} 省 {saving}',
    en: '{deal}, {saving} below the regular {regular}',
  },
  checkOff: { 'zh-CN': '（{off}）', en: ' ({off})' },
  checkGroup: {
    'zh-CN': '凑满 {n} 单才是 {deal}，平时价 {regular}；没凑满：{missed}',
    en: '{deal} once {n} orders have come, regular {regular}; if fewer: {missed}',
  },
  checkWorth: { 'zh-CN': '画面写：{worth}', en: 'Viewers read: {worth}' },
  checkWas: {
    'zh-CN': '划线价 {was}：{days} 天内最低，{from} 至 {until}，依据“{source}”',
    en: 'Earlier price {was}: the lowest of {days} days, {from} to {until}, written in “{source}”',
  },
  checkOwn: { 'zh-CN': '现在的平时价，或这里做过的活动', en: 'the regular price of now, or a deal that ran here' },
  checkNoWas: { 'zh-CN': '不显示划线价，因为：{why}', en: 'No earlier price will be shown, because: {why}' },
  checkNoRows: { 'zh-CN': '还没有记过店铺的真实标价', en: 'none of the shop’s real prices are on record' },
  checkRowsUntil: { 'zh-CN': '{why}（记录从 {from} 到 {until}）', en: '{why} (on record: {from} to {until})' },
  checkLength: { 'zh-CN': '{length}，现在开始就到 {time}', en: '{length}: until {time} if it starts now' },
  checkShort: { 'zh-CN': '不到 1 分钟，很多人来不及下单', en: 'Under a minute: many will not be in time to order' },
  checkLong: {
    'zh-CN': '超过 {n} 分钟，观众不会再信这个倒计时',
    en: 'Over {n} minutes: viewers stop believing the countdown',
  },
  checkQuantity: { 'zh-CN': '{n} 件，库存 {left}（{source}）', en: '{n} at this price, {left} in stock ({source})' },
  checkQuantityOnly: {
    'zh-CN': '{n} 件；库存没有数字，没法核对',
    en: '{n} at this price; no stock figure to check it against',
  },
  checkStockOnly: {
    'zh-CN': '没填活动数量，按库存 {left} 卖（{source}）',
    en: 'No quantity set: sold from stock, {left} ({source})',
  },
  checkCoupons: { 'zh-CN': '共 {n} 张，剩余要自己数', en: '{n} in all; what is left is counted by hand' },
  checkLimit: { 'zh-CN': '每人 {n} 件；店铺里也要设成一样', en: '{n} per buyer; set the same in the shop' },
  checkNoLimit: { 'zh-CN': '每人不限量', en: 'No limit per buyer' },
  checkLimitHigh: { 'zh-CN': '每人限购比活动数量 {n} 件还多', en: 'The limit per buyer is above the {n} there are' },
  checkCoupon: {
    'zh-CN': '码 {code}：店铺里要先建好，这里不会发券',
    en: 'Code {code}: set it up in the shop first, it is not made here',
  },
  checkReason: { 'zh-CN': '再做一次的原因：{reason}', en: 'Runs again because: {reason}' },
  checkWords: {
    'zh-CN': '“{words}”说得太满：拿得出依据才说，最好换掉',
    en: '“{words}” claims a lot: say it only if it can be shown, or say it otherwise',
  },
  checkDraw: {
    'zh-CN': '“{words}”：TikTok Shop 抽奖只能用它自己的 LIVE Giveaway',
    en: '“{words}”: on TikTok Shop draws go through its own LIVE Giveaway only',
  },
  checkShop: {
    'zh-CN': 'TikTok Shop 要求画面的价格、库存、折扣和店铺一致，先在店铺里设好',
    en: 'TikTok Shop asks that price, stock and discount match the shop: set them there first',
  },
  checkPlatformTool: {
    'zh-CN': '时长、折扣、数量都在平台工具的范围内',
    en: 'Length, discount and quantity fit the platform’s own tool',
  },
  checkUnknown: {
    'zh-CN': '{platform} 没公开这类活动的限制，这里没有核对',
    en: '{platform} does not publish limits for such offers: not checked here',
  },
} as const satisfies Record<string, Words>;
