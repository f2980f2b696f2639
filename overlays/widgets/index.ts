import type { WidgetName } from '../../shared/widgets.ts';
import type { WidgetModule } from '../widget-element.ts';

/** How each widget is loaded: a chunk of its own in the build. */
export const widgets: Readonly<Record<WidgetName, () => Promise<WidgetModule>>> = {
  'flash-sale': () => import('./flash-sale/element.ts'),
  'low-stock': () => import('./low-stock/element.ts'),
  'order-ticker': () => import('./order-ticker/element.ts'),
  'reward-ladder': () => import('./reward-ladder/element.ts'),
};
