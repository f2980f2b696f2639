import type { Show } from '../shared/show/fold.ts';
import type { WidgetName } from '../shared/widgets.ts';
import { displacersOf } from '../shared/layout.ts';
import { common, joined, type Airtime } from './airtime.ts';
import { switchedOn, type WidgetMotion } from './widget-motion.ts';

/** The plans of the widgets that are known to a page. */
export type Motions = ReadonlyMap<WidgetName, Pick<WidgetMotion, 'airtimes'>>;

/**
 * When others have the place of a widget: those to which it yields have something to show and are switched on. It follows from the
 * show alone, so that every page, whenever it was loaded, says the same.
 */
export const displacedOf = (name: WidgetName, show: Show, motions: Motions): Airtime[] =>
  joined(
    displacersOf(name).flatMap((other) => {
      const on = switchedOn(show, other);
      return (motions.get(other)?.airtimes?.(show) ?? []).flatMap((airtime) => common(airtime, on));
    }),
  );
