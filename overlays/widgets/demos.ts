import type { WidgetName } from '../../shared/widgets.ts';
import type { Demo } from '../script.ts';

/** Every widget's demo states, by their names; for the gallery, the element tests and the screenshots. */
export const demos: Record<WidgetName, () => Promise<{ demos: Record<string, Demo> }>> = {
  'flash-sale': () => import('./flash-sale/demo.ts'),
  'low-stock': () => import('./low-stock/demo.ts'),
  'order-ticker': () => import('./order-ticker/demo.ts'),
  'reward-ladder': () => import('./reward-ladder/demo.ts'),
};
