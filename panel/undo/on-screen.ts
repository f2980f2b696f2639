import { latestAt, type Airing } from '../../shared/show/airing.ts';
import type { Name as NoticeName } from '../../shared/show/notices.ts';
import type { Show } from '../../shared/show/show.ts';
import { openBed } from '../../shared/show/sound.ts';
import { UNDO_MS, type Done, type Inverse } from './kinds.ts';

/* What was on screen, or sounded, and comes again. */

/** The bed that played before; none where there was none. It begins anew. */
export function bedAgain({ sound }: Show): Inverse {
  const was = openBed(sound);
  return [was ? { type: 'sound/start', bed: was.bed } : { type: 'sound/fade-out' }];
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
