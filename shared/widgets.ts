/**
 * The widgets there are and what the crew calls them. A new widget is a folder `overlays/widgets/<name>/` and a line here: the
 * stage, the panel and the gallery follow.
 */
export const widgets = {
  'flash-sale': { 'zh-CN': '限时秒杀', en: 'Flash sale' },
  'low-stock': { 'zh-CN': '库存', en: 'Stock left' },
  'order-ticker': { 'zh-CN': '订单滚动', en: 'Order ticker' },
  'reward-ladder': { 'zh-CN': '互动解锁', en: 'Reward ladder' },
  'pinned-answer': { 'zh-CN': '问答置顶', en: 'Pinned answer' },
  'viewer-goal': { 'zh-CN': '直播目标', en: 'Viewer goal' },
  opening: { 'zh-CN': '开播倒计时', en: 'Opening' },
  slate: { 'zh-CN': '垫片', en: 'Slate' },
  'closing-thanks': { 'zh-CN': '收播感谢', en: 'Closing thanks' },
  'product-card': { 'zh-CN': '讲解商品', en: 'Product card' },
  'group-buy': { 'zh-CN': '拼团', en: 'Group buy' },
  'follow-bonus': { 'zh-CN': '关注立减', en: 'Follow bonus' },
  'spend-and-save': { 'zh-CN': '满减', en: 'Spend and save' },
  correction: { 'zh-CN': '口误更正', en: 'Correction' },
  'coupon-drop': { 'zh-CN': '限量口令券', en: 'Coupon drop' },
} as const;

export type WidgetName = keyof typeof widgets;

export const isWidgetName = (text: string): text is WidgetName => Object.hasOwn(widgets, text);

export const widgetNames = Object.keys(widgets).filter(isWidgetName);
