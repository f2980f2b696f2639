import type { WidgetName } from '../../shared/widgets.ts';
import type { Demo } from '../script.ts';

/** Every widget's demo states, by their names; for the gallery, the element tests and the screenshots. */
export const demos: Record<WidgetName, () => Promise<{ demos: Record<string, Demo> }>> = {
  'flash-sale': () => import('./flash-sale/demo.ts'),
  'low-stock': () => import('./low-stock/demo.ts'),
  'order-ticker': () => import('./order-ticker/demo.ts'),
  'reward-ladder': () => import('./reward-ladder/demo.ts'),
  'pinned-answer': () => import('./pinned-answer/demo.ts'),
  'viewer-goal': () => import('./viewer-goal/demo.ts'),
  opening: () => import('./opening/demo.ts'),
  slate: () => import('./slate/demo.ts'),
  'closing-thanks': () => import('./closing-thanks/demo.ts'),
  'product-card': () => import('./product-card/demo.ts'),
  'group-buy': () => import('./group-buy/demo.ts'),
  'follow-bonus': () => import('./follow-bonus/demo.ts'),
  'spend-and-save': () => import('./spend-and-save/demo.ts'),
  correction: () => import('./correction/demo.ts'),
  'coupon-drop': () => import('./coupon-drop/demo.ts'),
};
