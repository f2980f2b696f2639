/** The host's prompter. */
export const prompterTexts = {
  prompterTitle: { 'zh-CN': 'Cuecart 提词', en: 'Cuecart prompter' },
  prompterNothing: { 'zh-CN': '没有活动', en: 'Nothing on air' },
  prompterPrice: { 'zh-CN': '价格', en: 'Price' },
  prompterTiers: { 'zh-CN': '已解锁', en: 'Opened' },
  prompterTiersNone: { 'zh-CN': '还没有解锁', en: 'Nothing opened yet' },
  prompterStockHidden: { 'zh-CN': '别报库存', en: 'Say no figure' },
  prompterAsked: { 'zh-CN': '观众在问', en: 'Viewers ask' },
  prompterSay: { 'zh-CN': '请说：', en: 'Say:' },
  prompterOffline: { 'zh-CN': '断线中：数字可能已变', en: 'OFFLINE: figures may be old' },
} as const;
