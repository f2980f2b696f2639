import fc from 'fast-check';
import { expect, test } from 'vitest';
import { operator } from '../../test/kit/given.ts';
import { MemoryLedger } from '../../shared/show/ledger.ts';
import { decide, initial, reduce, type Command, type Show } from '../../shared/show/show.ts';
import { controls } from '../controls.ts';
import { said } from './same-show.ts';
import { prepared, undoable } from './examples.ts';
import type { Final } from './kinds.ts';
import { undoOf } from './undo.ts';

const T = 1_000_000;

interface Run {
  readonly show: Show;
  readonly seq: number;
  readonly now: number;
}

/** Carries a command out a second later, as the room does. Throws what it refuses. */
function tapped({ show, seq, now }: Run, command: Command): Run {
  const ledger = new MemoryLedger();
  const at = now + 1_000;
  return decide(command, show, { now: at, by: operator, ledger }).reduce<Run>(
    (run, event) => ({ ...run, show: reduce(run.show, event, run.seq + 1), seq: run.seq + 1 }),
    { show, seq, now: at },
  );
}

const opened: Run = { show: reduce(initial, { type: 'stage/opened', at: T, mode: 'live' }, 1), seq: 1, now: T };
const ready = prepared.reduce(tapped, opened);

const isFinal = (undo: ReturnType<typeof undoOf>): undo is Final => 'why' in undo;
const inverseOf = (before: Run, after: Run, command: Command) =>
  undoOf(command.type, { command, before: before.show, after: after.show, now: after.now });

/** Takes a command back, and compares the show with the one before it. */
function expectTakenBack(before: Run, after: Run, command: Command): void {
  const undo = inverseOf(before, after, command);
  if (isFinal(undo)) throw new Error(undo.why);
  const { show, now } = undo.reduce(tapped, after);
  expect(said(show, now + 1_000), command.type).toEqual(said(before.show, after.now));
}

test('what is taken back leaves the show as it was before, for everything that may be taken back', () => {
  undoable.reduce((before, command) => {
    const after = tapped(before, command);
    expect(inverseOf(before, after, command), command.type).not.toEqual([]);
    expectTakenBack(before, after, command);
    return after;
  }, ready);
});

test('so it is whatever came before', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...undoable), { maxLength: 25 }), (commands) => {
      commands.reduce((before, command) => {
        let after: Run;
        try {
          after = tapped(before, command);
        } catch {
          return before;
        }
        const undo = inverseOf(before, after, command);
        if (!isFinal(undo) && undo.length > 0) expectTakenBack(before, after, command);
        return after;
      }, ready);
    }),
  );
});

test('of everything that the crew orders it is known whether it may be taken back, and by an example how', () => {
  const nowhere: Command = { type: 'rundown/put-away' };
  const shown = new Set(undoable.map(({ type }) => type));
  const kinds = Object.keys(controls) as Command['type'][];
  const final = kinds.filter((type) => {
    try {
      return isFinal(undoOf(type, { command: nowhere, before: initial, after: initial, now: 0 }));
    } catch {
      return false;
    }
  });
  expect(kinds.filter((type) => !shown.has(type)).sort()).toEqual(final.sort());
});

test.each<Command>([
  { type: 'offers/start', offerId: 'sale' },
  {
    type: 'notices/correct',
    correction: { title: 'tee', wrong: { minor: 1, currency: 'CNY' }, right: { minor: 2, currency: 'CNY' } },
  },
  { type: 'audience/add', metric: 'likes', count: 5 },
  { type: 'stock/count', sku: 'tee', left: 5 },
  { type: 'rewards/start' },
  { type: 'stage/begin' },
])('$type is for good', (command) => {
  expect(inverseOf(ready, tapped(ready, command), command)).toMatchObject({ why: expect.any(String) as string });
});

test('a tap that changed nothing has nothing to take back', () => {
  const same: Command[] = [
    { type: 'stage/switch', widget: 'low-stock', on: true },
    { type: 'stage/set-theme', theme: ready.show.stage.theme },
    { type: 'stage/clear', isClear: false },
    { type: 'rundown/put-away' },
  ];
  for (const command of same) expect(inverseOf(ready, tapped(ready, command), command), command.type).toEqual([]);
});

test('what cannot be had again just as it was is not taken back', () => {
  const commands: readonly [Command[], Command][] = [
    [[], { type: 'catalog/put', product: { sku: 'hat', title: 'hat', price: { minor: 1, currency: 'CNY' } } }],
    [[{ type: 'offers/arm', offerId: 'sale', startsAt: T + 15_000 }], { type: 'offers/disarm', offerId: 'sale' }],
    [
      [{ type: 'goal/set', goal: { goalId: 'g', metric: 'likes', target: 500 }, lastsMs: 60_000 }],
      { type: 'goal/clear' },
    ],
    [
      [{ type: 'notices/pin-answer', answer: { question: 'One?', answer: 'Yes' } }],
      { type: 'notices/take-down', notice: 'answer' },
    ],
  ];
  for (const [setting, command] of commands) {
    const before = setting.reduce(tapped, ready);
    expect(inverseOf(before, tapped(before, command), command), command.type).toEqual([]);
  }
});

test('a turn that is removed comes back also where an offer that it cued was deleted before', () => {
  const { plan } = ready.show.rundown;
  const [segment] = plan.segments;
  const first = segment!.items[0]!;
  const closing = { ...first.steps.closing, cues: [{ kind: 'offer' as const, offerId: 'bonus' }] };
  const cued = { ...first, itemId: 'cued', steps: { ...first.steps, closing } };
  const { segmentId } = segment!;
  const setting: Command[] = [
    { type: 'rundown/put-item', item: cued, segmentId, before: null },
    { type: 'offers/discard', offerId: 'bonus' },
  ];
  const before = setting.reduce(tapped, ready);
  const removals: Command[] = [
    { type: 'rundown/remove-item', itemId: 'cued' },
    { type: 'rundown/remove-segment', segmentId },
  ];
  for (const command of removals) {
    const after = tapped(before, command);
    const undo = inverseOf(before, after, command);
    if (isFinal(undo)) throw new Error(undo.why);
    const again = undo.reduce(tapped, after).show.rundown.plan;
    expect(again.segments.map(({ items }) => items.map(({ itemId }) => itemId))).toEqual(
      before.show.rundown.plan.segments.map(({ items }) => items.map(({ itemId }) => itemId)),
    );
  }
});
