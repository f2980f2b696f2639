import { findProduct } from '../../shared/show/catalog.ts';
import { findItem } from '../../shared/show/rundown-plan.ts';
import type { Show, Event } from '../../shared/show/show.ts';
import { nameOf } from '../../shared/show/offer.ts';
import type { Since } from '../../shared/since.ts';
import type { LogRow } from './event-log.ts';
import { readStored } from './stored.ts';

/** What an event is about, in the crew's own words. */
function aboutOf(event: Event, { catalog, offers, rundown }: Show): string | undefined {
  const knownTitle = (sku = '') => findProduct(catalog, sku)?.title;
  if (event.type === 'rundown/segment-put') return event.title;
  if ('item' in event && event.item) return knownTitle(event.item.sku);
  if ('itemId' in event && event.itemId !== undefined) return knownTitle(findItem(rundown.plan, event.itemId)?.sku);
  if ('product' in event) return event.product.title;
  if ('widget' in event) return event.widget;
  if ('offer' in event) return 'sku' in event.offer ? knownTitle(event.offer.sku) : undefined;
  if ('offerId' in event) {
    const offer = offers.find(({ offerId }) => offerId === event.offerId);
    return offer && nameOf(offer);
  }
  return 'sku' in event ? knownTitle(event.sku) : undefined;
}

function switchOf(event: Event): boolean | undefined {
  if ('on' in event) return event.on;
  if ('isClear' in event) return event.isClear;
  if ('areHidden' in event) return event.areHidden;
  if ('isCut' in event) return event.isCut;
  return 'isLocked' in event ? event.isLocked : undefined;
}

/** A row of the log as it is told to whoever came second at `now`. */
export function sinceOf({ by, at, event: text }: LogRow, show: Show, now: number): Since {
  const event = readStored<Event>(text);
  const [isOn, about] = [switchOf(event), aboutOf(event, show)];
  const end = by.indexOf(':');
  return {
    by: { role: by.slice(0, end), name: by.slice(end + 1) },
    type: event.type,
    ...(isOn === undefined ? {} : { isOn }),
    ...(about === undefined ? {} : { about }),
    at,
    before: now - at,
  };
}
