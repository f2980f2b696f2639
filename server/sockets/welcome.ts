import type { LogRow } from '../log/event-log.ts';

/** A page that lacks no more than this gets the events, any other the show. */
const MOST_RESENT = 500;

/** Whether a page that has everything up to `after` is told the whole show, or only the events that it lacks. */
export const needsShow = (after: number | null, seq: number): boolean =>
  after === null || after > seq || seq - after > MOST_RESENT;

/** The `events` message of the protocol. The events are on disk as text already, so the texts are only joined. */
export const eventsText = (rows: readonly Pick<LogRow, 'seq' | 'event'>[]): string =>
  `{"type":"events","from":${rows[0]?.seq ?? 0},"events":[${rows.map(({ event }) => event).join(',')}]}`;
