import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { createRoomClient } from '../shared/room-client/client.ts';
import type { RoomClient } from '../shared/room-client/contract.ts';
import type { Outcome } from '../shared/room-client/waiting.ts';
import type { Show } from '../shared/show/show.ts';
import { createHandMovedTime } from '../test/kit/hand-moved-time.ts';
import { FlakyLink, settled } from './test-kit/flaky-link.ts';
import { deal, knock, knockForJson, newRoom, order, shirt, type TestRoom } from './test-kit/door.ts';

/*
 * Two panels, each over a link that loses, delays, doubles and reorders what goes over it, in front of a real room. Whatever happens:
 * no cue is carried out twice, none after its expiry, none that the panel says was not sent; what was accepted is in the log, once; and
 * in the end both panels show what the room shows.
 */

interface Panel {
  readonly link: FlakyLink;
  readonly client: RoomClient;
}

type Step =
  | { readonly kind: 'tap'; readonly panel: 0 | 1; readonly cue: number }
  | { readonly kind: 'pass'; readonly panel: 0 | 1; readonly choice: number; readonly how: 'once' | 'twice' | 'lost' }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'break' | 'mend'; readonly panel: 0 | 1 };

const panel = fc.constantFrom<0 | 1>(0, 1);
const how = fc.constantFrom<'once' | 'twice' | 'lost'>('once', 'once', 'twice', 'lost');
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('tap' as const), panel, cue: fc.nat(5) }) },
  { weight: 9, arbitrary: fc.record({ kind: fc.constant('pass' as const), panel, choice: fc.nat(3), how }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.integer({ min: 100, max: 6_000 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('break' as const, 'mend' as const), panel }) },
);

/** What a thumb may do. Each tap is one of its own: the same cue twice is two commands. */
const cues = [
  { type: 'audience/add', metric: 'likes', count: 1 },
  { type: 'audience/add', metric: 'shares', count: 1 },
  { type: 'offers/start', offerId: 'o-1' },
  { type: 'offers/end', offerId: 'o-1' },
  { type: 'stage/clear', isClear: true },
  { type: 'stage/clear', isClear: false },
] as const;

/** Those that are never idle: accepted, they are always in the log. */
const ALWAYS = [0, 1];

const logOf = async (room: TestRoom) => {
  const answer = await knock(`/api/rooms/${room.id}/log?after=0`, { key: room.keys.operator });
  const lines = new TextDecoder()
    .decode(await answer.arrayBuffer())
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => JSON.parse(line) as { at: number; command: string; event: { type: string } });
};

async function run(steps: readonly Step[]) {
  const time = createHandMovedTime(Date.now());
  const pass = (ms: number) => {
    time.pass(ms);
    vi.setSystemTime(time.now());
  };
  const room = await newRoom();
  await order(room, [
    { type: 'catalog/put', product: shirt },
    { type: 'offers/draft', offer: deal },
  ]);
  let ids = 0;
  const panels: Panel[] = [0, 1].map((index) => {
    const link = new FlakyLink(room.id, room.keys.operator);
    const newId = () => `${room.id}-tap-${index}-${(ids += 1)}`;
    const { now: local, schedule } = time;
    const client = createRoomClient(link, { page: 'panel', local, schedule, newId, onOldPage: () => {} });
    return { link, client };
  });
  /** Links as good as any, for so long. */
  const runsWell = async (ms: number) => {
    for (let passed = 0; passed < ms; passed += 250) {
      pass(250);
      for (let round = 0; round < 3; round += 1) {
        for (const { link } of panels) while (link.held.length > 0) link.pass(link.held.length - 1, 'once');
        await settled();
      }
    }
  };
  for (const { link } of panels) await link.connect();
  await runsWell(1_500);
  const told: Promise<Outcome & { cue: number }>[] = [];
  for (const each of steps) {
    if (each.kind === 'wait') pass(each.ms);
    else {
      const { link, client } = panels[each.panel]!;
      if (each.kind === 'tap') {
        const { cue } = each;
        told.push(client.send(cues[cue]!, { base: client.view.seq }).then((outcome) => ({ ...outcome, cue })));
      } else if (each.kind === 'pass') link.pass(each.choice, each.how);
      else if (each.kind === 'break') link.close();
      else if (!link.isUp) await link.connect();
    }
    await settled();
  }
  // A page asks by itself for what it misses, at the latest on a new link.
  for (const { link } of panels) {
    link.close();
    await link.connect();
  }
  await runsWell(8_000);
  const outcomes = await Promise.all(told);
  const { body } = await knockForJson<{ seq: number; show: Show }>(`/api/rooms/${room.id}/show`, {
    key: room.keys.operator,
  });
  for (const { client } of panels) client.close();
  return { outcomes, log: await logOf(room), show: body.show, panels };
}

test('over flaky links no cue is carried out twice, late or unseen, and both panels end the same', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
        const { outcomes, log, show, panels } = await run(steps);
        for (const { id, outcome, expiresAt, cue } of outcomes) {
          const rows = log.filter(({ command }) => command === id);
          // What time alone brings may stand beside a command's own event; of one kind there is one.
          expect(new Set(rows.map(({ event }) => event.type)).size).toBe(rows.length);
          if (outcome === 'accepted' && ALWAYS.includes(cue)) expect(rows).toHaveLength(1);
          for (const { at } of rows) expect(at).toBeLessThanOrEqual(expiresAt);
          if (outcome === 'not-sent' || outcome === 'refused') expect(rows).toEqual([]);
        }
        for (const { client } of panels) expect(client.view.show).toEqual(show);
      }),
      { numRuns: 20, endOnFailure: true },
    );
  } finally {
    vi.useRealTimers();
  }
}, 120_000);
