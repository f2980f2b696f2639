import { latestAt } from '../../shared/show/airing.ts';
import { findItem, type Item, type Plan, type Segment, type Step } from '../../shared/show/rundown-plan.ts';
import type { Command, Show } from '../../shared/show/show.ts';
import { back, final, type CommandType, type Done, type Inverse, type Undos } from './kinds.ts';

/* What takes the crew's work on the rundown back. */

/** What was presented before, in its step and its turn; nothing where nothing was. */
function presentedAgain({ before, after, now }: Done): Inverse {
  if (before.rundown.presented === after.rundown.presented) return [];
  const was = latestAt(before.rundown.presented, now);
  if (!was) return [{ type: 'rundown/take-back', back: null }];
  const { sku, step, stepAt, itemId } = was;
  return [{ type: 'rundown/take-back', back: { sku, step, stepAt, ...(itemId === undefined ? {} : { itemId }) } }];
}

/** Where an item stands in a plan. */
function placeIn({ segments }: Plan, itemId: string): { segmentId: string; before: string | null } | undefined {
  const segment = segments.find(({ items }) => items.some((item) => item.itemId === itemId));
  if (!segment) return undefined;
  const at = segment.items.findIndex((item) => item.itemId === itemId);
  return { segmentId: segment.segmentId, before: segment.items[at + 1]?.itemId ?? null };
}

/** What was cut before and is not any more. */
const cutAgain = ({ rundown }: Show, after: Show): Inverse =>
  rundown.cut
    .filter((itemId) => !after.rundown.cut.includes(itemId))
    .map((itemId) => ({ type: 'rundown/cut', itemId, isCut: true }));

/** A turn without the cues of offers that were deleted: they led to nothing already, and no turn with such is taken in. */
function withoutGone(item: Item, { offers }: Show): Item {
  const isThere = (cue: Item['steps'][Step]['cues'][number]) =>
    cue.kind !== 'offer' || offers.some(({ offerId }) => offerId === cue.offerId);
  const kept = (step: Step) => ({ ...item.steps[step], cues: item.steps[step].cues.filter(isThere) });
  return { ...item, steps: { explaining: kept('explaining'), asking: kept('asking'), closing: kept('closing') } };
}

/** A turn as it was, at its place; none where there was none. */
function itemAgain(itemId: string, { before, after }: Done): Inverse {
  const { plan } = before.rundown;
  const [item, place] = [findItem(plan, itemId), placeIn(plan, itemId)];
  if (!item || !place) return [{ type: 'rundown/remove-item', itemId }];
  return [{ type: 'rundown/put-item', item: withoutGone(item, after), ...place }, ...cutAgain(before, after)];
}

const nextSegmentOf = ({ segments }: Plan, segmentId: string): string | null =>
  segments[segments.findIndex((segment) => segment.segmentId === segmentId) + 1]?.segmentId ?? null;

/** A segment with its turns, at its place. A new one comes last, so it is moved. */
function segmentAgain({ segmentId, title, items }: Segment, { before, after }: Done): Inverse {
  const put = (item: Item): Command => ({
    type: 'rundown/put-item',
    item: withoutGone(item, after),
    segmentId,
    before: null,
  });
  const next = nextSegmentOf(before.rundown.plan, segmentId);
  return [
    { type: 'rundown/put-segment', segmentId, title },
    ...(next === null ? [] : [{ type: 'rundown/move-segment' as const, segmentId, before: next }]),
    ...items.map(put),
    ...cutAgain(before, after),
  ];
}

const segmentIn = ({ rundown }: Show, segmentId: string) =>
  rundown.plan.segments.find((segment) => segment.segmentId === segmentId);

export const rundownUndos: Undos<Extract<CommandType, `rundown/${string}`>> = {
  'rundown/present': presentedAgain,
  'rundown/step': ({ command: { type, step }, before, now }) => {
    const was = latestAt(before.rundown.presented, now)?.step ?? step;
    return back(was, step, { type, step: was });
  },
  'rundown/put-away': presentedAgain,
  'rundown/take-back': final('it takes something back itself'),
  'rundown/plan': ({ command: { type }, before, after }) => [
    { type, plan: before.rundown.plan },
    ...cutAgain(before, after),
  ],
  'rundown/move': ({ command: { type, itemId }, before }) => {
    const place = placeIn(before.rundown.plan, itemId);
    return place ? [{ type, itemId, ...place }] : [];
  },
  'rundown/cut': ({ command: { type, itemId, isCut }, before }) =>
    back(before.rundown.cut.includes(itemId), isCut, { type, itemId, isCut: !isCut }),
  'rundown/lock': ({ command: { type, isLocked }, before }) =>
    back(before.rundown.isLocked, isLocked, { type, isLocked: !isLocked }),
  'rundown/put-item': (done) => itemAgain(done.command.item.itemId, done),
  'rundown/remove-item': (done) => itemAgain(done.command.itemId, done),
  'rundown/put-segment': ({ command: { type, segmentId, title }, before }) => {
    const was = segmentIn(before, segmentId);
    if (!was) return [{ type: 'rundown/remove-segment', segmentId }];
    return back(was.title, title, { type, segmentId, title: was.title });
  },
  'rundown/move-segment': ({ command: { type, segmentId }, before }) => [
    { type, segmentId, before: nextSegmentOf(before.rundown.plan, segmentId) },
  ],
  'rundown/remove-segment': (done) => {
    const was = segmentIn(done.before, done.command.segmentId);
    return was ? segmentAgain(was, done) : [];
  },
  'rundown/set-start': ({ command: { type, startsAt }, before }) => {
    const was = before.rundown.plan.startsAt ?? null;
    return back(was, startsAt, { type, startsAt: was });
  },
  'rundown/put-next': ({ command: { itemId }, before, after }) => {
    if (before.rundown.plan === after.rundown.plan) return [];
    const place = placeIn(before.rundown.plan, itemId);
    if (!place) return [{ type: 'rundown/remove-item', itemId }];
    return [{ type: 'rundown/move', itemId, ...place }, ...cutAgain(before, after)];
  },
  'rundown/tell-host': ({ command: { text }, after }) => {
    const told = after.rundown.messages.filter((message) => message.text === text).at(-1);
    return told ? [{ type: 'rundown/untell-host', seq: told.seq }] : [];
  },
  'rundown/untell-host': final('it takes something back itself'),
};
