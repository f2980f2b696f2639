import type { WidgetName } from '../../shared/widgets.ts';

/** Loads a widget's element: one chunk per widget. A new widget is its folder and a line here. */
export const widgets: Record<WidgetName, () => Promise<unknown>> = {
  'flash-sale': () => import('./flash-sale/element.ts'),
  'low-stock': () => import('./low-stock/element.ts'),
  'order-ticker': () => import('./order-ticker/element.ts'),
  'reward-ladder': () => import('./reward-ladder/element.ts'),
  'pinned-answer': () => import('./pinned-answer/element.ts'),
  'viewer-goal': () => import('./viewer-goal/element.ts'),
  opening: () => import('./opening/element.ts'),
  slate: () => import('./slate/element.ts'),
  'closing-thanks': () => import('./closing-thanks/element.ts'),
  'product-card': () => import('./product-card/element.ts'),
  'group-buy': () => import('./group-buy/element.ts'),
  'follow-bonus': () => import('./follow-bonus/element.ts'),
  'spend-and-save': () => import('./spend-and-save/element.ts'),
  correction: () => import('./correction/element.ts'),
  'coupon-drop': () => import('./coupon-drop/element.ts'),
};
