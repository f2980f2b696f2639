import { reduce, rehearsalOnly, type Event, type Show } from '../show/fold.ts';
import type { RoomView } from './view.ts';

export interface Told {
  from: number;
  events: readonly Event[];
}

/** The show after a message of events: `gap` when some before it are missing, `foreign` when it belongs to a rehearsal. */
export function foldEvents(view: RoomView, { from, events }: Told): Pick<RoomView, 'show' | 'seq'> | 'gap' | 'foreign' {
  if (view.mode !== 'rehearsal' && events.some(({ type }) => rehearsalOnly.has(type))) return 'foreign';
  const news = events.slice(Math.max(0, view.seq + 1 - from));
  if (news.length === 0) return view;
  if (from > view.seq + 1) return 'gap';
  const show = news.reduce<Show>((state, event, index) => reduce(state, event, view.seq + 1 + index), view.show);
  return { show, seq: view.seq + news.length };
}
