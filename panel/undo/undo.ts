import { latestAt } from '../../shared/show/airing.ts';
import { placesAt } from '../../shared/show/arranging.ts';
import { findProduct, Product } from '../../shared/show/catalog.ts';
import { Terms } from '../../shared/show/offer-terms.ts';
import type { Command, Show } from '../../shared/show/show.ts';
import { openBed } from '../../shared/show/sound.ts';
import {
  back,
  final,
  UNDO_MS,
  type Commands,
  type CommandType,
  type Done,
  type Final,
  type Inverse,
  type Undos,
} from './kinds.ts';
import { bedAgain, goalAgain, noticeAgain } from './on-screen.ts';
import { rundownUndos } from './rundown.ts';

const notForCrew = final('no crew page sends it');
const promised = final('viewers were promised it');
const isOrder = final('an order is an order');
const counted = final('what opened by a count stays open');

/** Drafts as they stood, and none where there was none. */
const draftsBack = (offerIds: readonly string[], { offers }: Show): Inverse =>
  offerIds.map((offerId): Command => {
    const was = offers.find((offer) => offer.offerId === offerId);
    return was ? { type: 'offers/draft', offer: Terms.parse(was) } : { type: 'offers/discard', offerId };
  });

/** Every command there is: the compiler names the one that is missing here. */
const undos: Undos<CommandType> = {
  ...rundownUndos,
  'stage/open': notForCrew,
  'stage/begin': final('every count began anew'),
  'stage/switch': ({ command: { type, widget, on }, before: { stage } }) =>
    back(stage.switches.find((each) => each.widget === widget)?.on ?? true, on, { type, widget, on: !on }),
  'stage/clear': ({ command: { type, isClear }, before }) =>
    back(before.stage.cleared.on, isClear, { type, isClear: !isClear }),
  'stage/hide-names': ({ command: { type, areHidden }, before }) =>
    back(before.stage.nameless.on, areHidden, { type, areHidden: !areHidden }),
  'stage/set-language': ({ command: { type }, before: { stage }, after }) =>
    back(stage.language, after.stage.language, { type, language: stage.language }),
  'stage/set-theme': ({ command: { type }, before: { stage }, after }) =>
    back(stage.theme, after.stage.theme, { type, theme: stage.theme }),
  'stage/set-brand': ({ command: { type }, before }) => [{ type, brand: before.stage.brand }],
  'stage/set-platform': ({ command: { type }, before: { stage } }) => [
    { type, platform: stage.platform, insets: stage.insets },
  ],
  'stage/arrange': ({ command: { type, canvas }, before: { stage }, after }) => {
    const places = placesAt(stage.arrangement, canvas, Infinity);
    return back(places, placesAt(after.stage.arrangement, canvas, Infinity), { type, canvas, places });
  },
  'templates/save': ({ command: { type, template }, before: { templates } }) => {
    const was = templates.find(({ templateId }) => templateId === template.templateId);
    return [was ? { type, template: was } : { type: 'templates/remove', templateId: template.templateId }];
  },
  'templates/remove': ({ command: { templateId }, before: { templates } }) =>
    templates.flatMap((template) =>
      template.templateId === templateId ? [{ type: 'templates/save' as const, template }] : [],
    ),
  'catalog/put': ({ command: { type, product }, before }) => {
    const was = findProduct(before.catalog, product.sku);
    return was ? [{ type, product: Product.parse(was) }] : [];
  },
  'catalog/put-all': ({ command: { type, products }, before }) => {
    const were = products.flatMap(({ sku }) => findProduct(before.catalog, sku) ?? []);
    return were.length === products.length ? [{ type, products: were.map((was) => Product.parse(was)) }] : [];
  },
  'catalog/record-price': final('evidence stays where it was written down'),
  'catalog/set-market': ({ command: { type }, before: { catalog }, after }) =>
    back(catalog.market, after.catalog.market, { type, market: catalog.market }),
  'offers/draft': ({ command: { offer }, before }) => draftsBack([offer.offerId], before),
  'offers/draft-all': ({ command: { offers }, before }) =>
    draftsBack([...new Set(offers.map(({ offerId }) => offerId))], before),
  'offers/discard': ({ command: { offerId }, before }) => draftsBack([offerId], before),
  'offers/arm': ({ command: { offerId } }) => [{ type: 'offers/disarm', offerId }],
  'offers/disarm': ({ command: { offerId }, before, now }) => {
    const startsAt = before.offers.find((offer) => offer.offerId === offerId)?.startsAt ?? null;
    if (startsAt !== null && startsAt < now + UNDO_MS) return [];
    return [{ type: 'offers/arm', offerId, ...(startsAt === null ? {} : { startsAt }) }];
  },
  'offers/start': promised,
  'offers/end': final('viewers saw it end'),
  'offers/restore': final('the shop asks its own price again'),
  'offers/count-left': final('what is left only falls'),
  'stock/count': final('told anew, an older count would pass for a new one'),
  'stock/report': notForCrew,
  'stock/set-thresholds': ({ command: { type }, before }) => [{ type, thresholds: before.stock.thresholds }],
  'stock/set-freshness': ({ command: { type }, before }) => [{ type, freshness: before.stock.freshness }],
  'orders/record': isOrder,
  'orders/refund': isOrder,
  'orders/cancel': isOrder,
  'orders/simulate': isOrder,
  'audience/add': counted,
  'audience/set': notForCrew,
  'audience/lose': notForCrew,
  'audience/find': notForCrew,
  'audience/answer': counted,
  'comments/watch': ({ command: { type, watch }, before }) => {
    const was = before.comments.watches.find(({ watchId }) => watchId === watch.watchId);
    return [was ? { type, watch: was } : { type: 'comments/unwatch', watchId: watch.watchId }];
  },
  // What was counted of its words is gone with a watch: one that has a count would come back with a count that is not true.
  'comments/unwatch': ({ command: { watchId }, before: { comments } }) => {
    const watch = comments.watches.find((each) => each.watchId === watchId);
    const isCounted = comments.totals.some((total) => total.watchId === watchId && total.count > 0);
    return watch && !isCounted ? [{ type: 'comments/watch', watch }] : [];
  },
  'comments/block': ({ command: { type }, before }) => [{ type, words: before.comments.blocked }],
  'comments/keep': ({ command: { type }, before: { comments }, after }) =>
    back(comments.keepMinutes, after.comments.keepMinutes, { type, minutes: comments.keepMinutes }),
  'comments/count': notForCrew,
  'rewards/plan': ({ command: { type }, before: { rewards } }) => {
    if (rewards === null || rewards.startedAt !== null) return [];
    const { ladderId, metric, tiers } = rewards;
    return [{ type, ladder: { ladderId, metric, tiers } }];
  },
  'rewards/start': promised,
  'rewards/stop': final('viewers saw it stop'),
  'goal/set': ({ before, after, now }) => {
    const isFirst = latestAt(before.goal, now) === undefined;
    return isFirst && after.goal.at(-1)?.reached === null ? [{ type: 'goal/clear' }] : [];
  },
  'goal/clear': goalAgain,
  'notices/correct': final('viewers were told what is right'),
  'notices/slip': final('viewers were told what is right'),
  'notices/pin-answer': (done) => noticeAgain('answer', done),
  'notices/open': (done) => noticeAgain('opening', done),
  'notices/hold': (done) => noticeAgain('slate', done),
  'notices/close': (done) => noticeAgain('closing', done),
  'notices/take-down': (done) => noticeAgain(done.command.notice, done),
  'sound/start': ({ before }) => bedAgain(before),
  'sound/fade-out': ({ before }) => bedAgain(before),
  'sound/duck': ({ command: { type, on }, before }) => back(before.sound.duck.on, on, { type, on: !on }),
  'sound/stop': ({ before }) => [
    ...(openBed(before.sound) ? bedAgain(before) : []),
    ...(before.sound.effects.on ? [{ type: 'sound/switch' as const, on: true }] : []),
  ],
  'sound/switch': ({ command: { type, on }, before }) => back(before.sound.effects.on, on, { type, on: !on }),
};

/** What takes a command back by the show around it, or why nothing may. */
export function undoOf<T extends CommandType>(type: T, done: Done<Commands[T]>): Inverse | Final {
  return undos[type](done);
}
