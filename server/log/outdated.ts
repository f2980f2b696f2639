import type { Command, Event } from '../../shared/show/show.ts';

/** What a command or event is about, as far as two people could get in each other's way. Empty: never. */
export function subjectsOf(deed: Command | Event): string[] {
  switch (deed.type) {
    case 'offers/draft':
    case 'offers/drafted':
      return [`offer ${deed.offer.offerId}`];
    case 'offers/start':
    case 'offers/started':
    case 'offers/arm':
    case 'offers/armed':
      return [`offer ${deed.offerId}`, 'air'];
    case 'offers/discard':
    case 'offers/discarded':
    case 'offers/disarm':
    case 'offers/disarmed':
    case 'offers/end':
    case 'offers/ended':
    case 'offers/restore':
    case 'offers/restored':
      return [`offer ${deed.offerId}`];
    case 'catalog/put':
    case 'catalog/listed':
      return [`product ${deed.product.sku}`];
    case 'catalog/set-market':
    case 'catalog/market-set':
      return ['market'];
    case 'stock/count':
    case 'stock/counted':
      return [`stock ${deed.sku}`];
    case 'stage/switch':
    case 'stage/switched':
      return [`widget ${deed.widget}`];
    case 'stage/set-language':
    case 'stage/language-set':
      return ['language'];
    case 'stage/set-theme':
    case 'stage/theme-set':
      return ['theme'];
    case 'audience/answer':
    case 'audience/answered':
      return [`question ${deed.metric} ${deed.source}`];
    case 'rewards/plan':
    case 'rewards/planned':
    case 'rewards/start':
    case 'rewards/started':
    case 'rewards/stop':
    case 'rewards/stopped':
      return ['ladder'];
    default:
      return [];
  }
}

/** Whether a command was based on what this event has changed since. */
export function isOutdatedBy(command: Command, event: Event): boolean {
  const subjects = subjectsOf(command);
  return subjectsOf(event).some((subject) => subjects.includes(subject));
}
