/** The host's prompter. */
export const prompterTexts = {
  prompterTitle: { 'zh-CN': 'Cuecart 提词', en: 'Cuecart prompter' },
  prompterNothing: { 'zh-CN': '没有活动', en: 'Nothing on air' },
  prompterPrice: { 'zh-CN': '价格', en: 'Price' },
  prompterTiers: { 'zh-CN': '已解锁', en: 'Opened' },
  prompterTiersNone: { 'zh-CN': '还没有解锁', en: 'Nothing opened yet' },
  prompterStockHidden: { 'zh-CN': '别报库存', en: 'Say no figure' },
  prompterAsked: { 'zh-CN': '观众在问', en: 'Viewers ask' },
  prompterCorrect: {
    'zh-CN': '请说：“{title} 的价格我刚才说错了，不是 {wrong}，是 {right}。”',
    en: 'Say: “I gave the wrong price for {title}. It is not {wrong}, it is {right}.”',
  },
  prompterMakeGood: { 'zh-CN': '“补偿大家，再加 {n} 张 {worth}。”', en: '“To make up for it, {n} more: {worth}.”' },
  prompterOffline: { 'zh-CN': '断线中：数字可能已变', en: 'OFFLINE: figures may be old' },
} as const;
