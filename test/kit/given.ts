import { expect } from 'vitest';
import { MemoryLedger } from '../../shared/show/ledger.ts';
import type { Actor } from '../../shared/show/part.ts';
import { decide, initial, reduce, type Command, type Event, type Show } from '../../shared/show/show.ts';
import type { RefusalReason } from '../../shared/refusal-reasons.ts';

export const operator: Actor = { role: 'operator', name: 'operator' };
export const shop: Actor = { role: 'source', name: 'shopify' };
export const room: Actor = { role: 'room', name: 'room' };

/** The log of a test: the show it folds to, and the orders it knows. */
export function fold(events: readonly Event[]): { show: Show; ledger: MemoryLedger } {
  const ledger = new MemoryLedger();
  const show = events.reduce((state, event, index) => {
    if (event.type === 'orders/recorded' || event.type === 'orders/simulated') ledger.put(event.row);
    return reduce(state, event, index + 1);
  }, initial);
  return { show, ledger };
}

/** Given these facts, when this is commanded, it gives those facts (or refuses). Not `then`: that would make it awaitable. */
export const given = (...events: Event[]) => ({
  when: (command: Command, now: number, by: Actor = operator) => {
    const { show, ledger } = fold(events);
    const run = () => decide(command, show, { now, by, ledger });
    return {
      gives: (...expected: Event[]) => expect(run()).toEqual(expected),
      givesTypes: (...types: Event['type'][]) => expect(run().map(({ type }) => type)).toEqual(types),
      refuses: (reason: RefusalReason) => expect(run).toThrow(expect.objectContaining({ reason })),
    };
  },
});

/** A show driven by commands as a room would: what is refused is left out. Gives the log. */
export function play(commands: readonly { command: Command; now: number; by?: Actor }[]): Event[] {
  const log: Event[] = [];
  const ledger = new MemoryLedger();
  let show = initial;
  for (const { command, now, by = operator } of commands) {
    let events: Event[];
    try {
      events = decide(command, show, { now, by, ledger });
    } catch {
      continue;
    }
    for (const event of events) {
      log.push(event);
      if (event.type === 'orders/recorded' || event.type === 'orders/simulated') ledger.put(event.row);
      show = reduce(show, event, log.length);
    }
  }
  return log;
}
