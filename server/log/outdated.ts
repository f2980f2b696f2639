import type { RefusalReason } from '../../shared/refusal-reasons.ts';
import type { Command, Event } from '../../shared/show/show.ts';
import { isOfRundown, rundownSubjects } from './outdated-rundown.ts';

/** What a command or event is about, as far as two people could get in each other's way. Empty: never. */
export function subjectsOf(deed: Command | Event): string[] {
  if (isOfRundown(deed)) return rundownSubjects(deed);
  switch (deed.type) {
    case 'offers/draft':
    case 'offers/drafted':
      return [`offer ${deed.offer.offerId}`];
    case 'offers/start':
    case 'offers/started':
    case 'offers/arm':
    case 'offers/armed':
      return [`offer ${deed.offerId}`, 'air'];
    case 'stage/begin':
    case 'stage/begun':
      return ['air'];
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
    case 'catalog/put-all':
      return deed.products.map(({ sku }) => `product ${sku}`);
    case 'offers/draft-all':
      return deed.offers.map(({ offerId }) => `offer ${offerId}`);
    case 'catalog/set-market':
    case 'catalog/market-set':
      return ['market'];
    case 'stock/count':
    case 'stock/counted':
      return [`stock ${deed.sku}`];
    case 'stage/switch':
    case 'stage/switched':
      return [`widget ${deed.widget}`];
    case 'stage/clear':
    case 'stage/cleared':
      return ['cleared'];
    case 'stage/hide-names':
    case 'stage/names-hidden':
      return ['names'];
    case 'stage/set-language':
    case 'stage/language-set':
      return ['language'];
    case 'stage/set-theme':
    case 'stage/theme-set':
      return ['theme'];
    case 'stage/set-brand':
    case 'stage/brand-set':
      return ['brand'];
    case 'stage/set-platform':
    case 'stage/platform-set':
      return ['platform'];
    case 'stage/arrange':
    case 'stage/arranged':
      return [`places ${deed.canvas}`];
    case 'offers/count-left':
    case 'offers/left-counted':
      return [`left ${deed.offerId}`];
    case 'templates/save':
    case 'templates/saved':
      return [`template ${deed.template.templateId}`];
    case 'templates/remove':
    case 'templates/removed':
      return [`template ${deed.templateId}`];
    case 'comments/watch':
    case 'comments/watched':
      return [`watch ${deed.watch.watchId}`];
    case 'comments/unwatch':
    case 'comments/unwatched':
      return [`watch ${deed.watchId}`];
    case 'comments/block':
    case 'comments/blocked':
      return ['hidden words'];
    case 'comments/keep':
    case 'comments/kept':
      return ['comments kept'];
    case 'goal/set':
    case 'goal/clear':
    case 'goal/cleared':
      return ['goal'];
    case 'notices/correct':
    case 'notices/slip':
      return ['correction'];
    // Whoever hides its widget must have seen it come.
    case 'notices/corrected':
      return ['correction', 'widget correction'];
    case 'notices/pin-answer':
    case 'notices/answer-pinned':
      return ['answer'];
    case 'notices/open':
    case 'notices/opening-set':
      return ['opening'];
    case 'notices/hold':
    case 'notices/held':
      return ['slate'];
    case 'notices/close':
    case 'notices/closed':
      return ['closing'];
    case 'notices/take-down':
    case 'notices/taken-down':
      return [deed.notice];
    case 'audience/answer':
    case 'audience/answered':
      return [`question ${deed.metric} ${deed.source}`];
    // Hush itself is in nobody's way and nothing in its: silence never waits.
    case 'sound/start':
    case 'sound/started':
    case 'sound/fade-out':
    case 'sound/faded-out':
      return ['bed'];
    case 'sound/stopped':
      return ['bed', 'effects'];
    case 'sound/duck':
    case 'sound/ducked':
      return ['duck'];
    case 'sound/switch':
    case 'sound/switched':
      return ['effects'];
    case 'stock/set-thresholds':
    case 'stock/thresholds-set':
      return ['thresholds'];
    case 'stock/set-freshness':
    case 'stock/freshness-set':
      return ['freshness'];
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

/** Refusals behind which there may be another person's deed a moment ago. */
export const contested: ReadonlySet<RefusalReason> = new Set<RefusalReason>([
  'offer-on-air',
  'offer-fixed',
  'offer-not-live',
  'unknown-offer',
  'unknown-item',
  'had-its-turn',
  'rundown-locked',
  'ladder-fixed',
  'no-ladder',
  'goal-promised',
  'no-question',
]);

/** Whether a command was based on what this event has changed since. */
export function isOutdatedBy(command: Command, event: Event): boolean {
  const subjects = subjectsOf(command);
  return subjectsOf(event).some((subject) => subjects.includes(subject));
}
