import { reduce, type Command, type Event, type Show } from '../../shared/show/show.ts';
import type { Offer } from '../../shared/show/offer.ts';

/** The event that one of the form's own commands becomes once the room takes it; null for any other. */
function eventOf(command: Command, at: number): Event | null {
  switch (command.type) {
    case 'catalog/put':
      return { type: 'catalog/listed', at, product: command.product };
    case 'catalog/record-price':
      return { type: 'catalog/price-recorded', at, sku: command.sku, row: command.row };
    case 'offers/draft':
      return { type: 'offers/drafted', at, offer: command.offer };
    default:
      return null;
  }
}

/** What a form's commands would make of the show, and the draft among them: to be checked before anything is sent. */
export function preview(
  show: Show,
  commands: readonly Command[],
  now: number,
): { readonly show: Show; readonly offer: Offer } | null {
  const at = Math.round(now);
  const later = commands.reduce((state, command) => {
    const event = eventOf(command, at);
    return event ? reduce(state, event, 0) : state;
  }, show);
  const draft = commands.find((command) => command.type === 'offers/draft');
  const offer = later.offers.find(({ offerId }) => offerId === draft?.offer.offerId);
  return offer ? { show: later, offer } : null;
}
