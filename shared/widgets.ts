/**
 * The widgets there are and what the crew calls them. A new widget is a folder `overlays/widgets/<name>/` and a line here: the
 * stage, the panel and the gallery follow.
 */
export const widgets = {
  'flash-sale': { 'zh-CN': '限时秒杀', en: 'Flash sale' },
  'low-stock': { 'zh-CN': '库存', en: 'Stock left' },
  'order-ticker': { 'zh-CN': '订单滚动', en: 'Order ticker' },
  'reward-ladder': { 'zh-CN': '互动解锁', en: 'Reward ladder' },
} as const;

export type WidgetName = keyof typeof widgets;

export const isWidgetName = (text: string): text is WidgetName => Object.hasOwn(widgets, text);

export const widgetNames = Object.keys(widgets).filter(isWidgetName);
