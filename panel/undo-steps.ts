import { latestAt, type Airing } from '../shared/show/airing.ts';
import { Terms } from '../shared/show/offer-terms.ts';
import type { Name as NoticeName } from '../shared/show/notices.ts';
import type { Command, Show } from '../shared/show/show.ts';
import { openBed } from '../shared/show/sound.ts';

/** How long a tap can be taken back, room time, ms. */
export const UNDO_MS = 10_000;

/** A tap's command, the show that the thumb saw and the show with it, and the room's time of it. */
export interface Done<C extends Command = Command> {
  readonly command: C;
  readonly before: Show;
  readonly after: Show;
  readonly now: number;
}

/** What takes a command back; nothing where it changed nothing, or where the show before cannot be had again just as it was. */
export type Inverse = readonly Command[];

/* What takes something back where one look at the show before is not enough. */

/** Drafts as they stood, and none where there was none. */
export const draftsBack = (offerIds: readonly string[], { offers }: Show): Inverse =>
  offerIds.map((offerId): Command => {
    const was = offers.find((offer) => offer.offerId === offerId);
    return was ? { type: 'offers/draft', offer: Terms.parse(was) } : { type: 'offers/discard', offerId };
  });

/** The bed that played before; none where there was none. It begins anew. */
export function bedAgain({ sound }: Show): Inverse {
  const was = openBed(sound);
  return [was ? { type: 'sound/start', bed: was.bed } : { type: 'sound/fade-out' }];
}

/** What was presented before, in its step and its turn; nothing where nothing was. */
export function presentedAgain({ before, after, now }: Done): Inverse {
  if (before.rundown.presented === after.rundown.presented) return [];
  const was = latestAt(before.rundown.presented, now);
  if (!was) return [{ type: 'rundown/take-back', back: null }];
  const { sku, step, stepAt, itemId } = was;
  return [{ type: 'rundown/take-back', back: { sku, step, stepAt, ...(itemId === undefined ? {} : { itemId }) } }];
}

/** The plan before, with what was cut of it and is not in the new one. */
export function planAgain({ before: { rundown }, after }: Done): Inverse {
  const cut = rundown.cut.filter((itemId) => !after.rundown.cut.includes(itemId));
  return [
    { type: 'rundown/plan', plan: rundown.plan },
    ...cut.map((itemId) => ({ type: 'rundown/cut' as const, itemId, isCut: true })),
  ];
}

/** The item before the one that followed it. */
export function turnBack({ command, before }: Done<Extract<Command, { type: 'rundown/move' }>>): Inverse {
  const { type, itemId } = command;
  return before.rundown.plan.segments.flatMap(({ segmentId, items }) => {
    const place = items.findIndex((item) => item.itemId === itemId);
    return place === -1 ? [] : [{ type, itemId, segmentId, before: items[place + 1]?.itemId ?? null }];
  });
}

/** The goal that was taken off, unless its time ran or it was reached: neither would be the same again. */
export function goalAgain({ before, now }: Done): Inverse {
  const was = latestAt(before.goal, now);
  if (!was || was.until !== null || was.reached !== null) return [];
  const { goalId, metric, target, label } = was;
  return [{ type: 'goal/set', goal: { goalId, metric, target, ...(label === undefined ? {} : { label }) } }];
}

/** The notice that was on screen before, down to its terms; where there was none, none. What ends by its own time cannot come again. */
export function noticeAgain(notice: NoticeName, { before: { notices }, now }: Done): Inverse {
  if (!latestAt<Airing>(notices[notice], now)) return [{ type: 'notices/take-down', notice }];
  const isAhead = (moment: number | undefined) => moment === undefined || moment > now + 2 * UNDO_MS;
  switch (notice) {
    case 'slate': {
      const { startsAt: _, until: __, ...slate } = notices.slate.at(-1)!;
      return isAhead(slate.backAt) ? [{ type: 'notices/hold', slate }] : [];
    }
    case 'closing': {
      const { startsAt: _, until: __, ...closing } = notices.closing.at(-1)!;
      return isAhead(closing.next?.at) ? [{ type: 'notices/close', closing }] : [];
    }
    case 'opening': {
      const { startsAt: _, until: __, ...opening } = notices.opening.at(-1)!;
      return isAhead(opening.showAt) ? [{ type: 'notices/open', opening }] : [];
    }
    case 'correction':
    case 'answer':
      return [];
  }
}
