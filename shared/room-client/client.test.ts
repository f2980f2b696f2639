/**
 * A page and its room over a link that the tests move by hand. What must hold, whatever the link does:
 *
 * 1. The page's show is always `reduce` over events 1 … seq, each folded once and in order; a gap is asked for, never jumped.
 * 2. Nothing is sent later than it was asked: a command goes out at once or resolves to `not-sent`.
 * 3. Every command resolves, once: by its answer, or to `unknown` when the link broke or no answer came in time.
 * 4. A dead link is found although the socket says that it is open; a final refusal is never retried.
 * 5. Nothing that comes over the wire throws; what is not understood is left out and counted.
 * 6. A page of the live room never folds an event of a rehearsal.
 */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { play, room, shop } from '../../test/kit/given.ts';
import { createHandMovedTime } from '../../test/kit/hand-moved-time.ts';
import { createSocketPair } from '../../test/kit/socket-pair.ts';
import { closeCodes, PING, PONG, PROTOCOL_VERSION, ToRoom } from '../protocol.ts';
import { initial, reduce, type Command, type Show } from '../show/show.ts';
import { createRoomClient } from './client.ts';
import type { Outcome } from './waiting.ts';

const OFF = 300_000;
const START = 1_795_000_000_000;

/** A log of orders: each counts once, so one that is folded twice or left out shows in the totals. */
const order = (index: number) => ({
  orderId: `shopify:${index}`,
  version: 1,
  paid: true,
  cancelled: false,
  excluded: false,
  placedAt: START,
  total: { minor: 100 + index, currency: 'CNY' },
  lines: [],
  units: 1,
  buyer: '张**',
});
const open = (mode: 'live' | 'rehearsal') => ({ command: { type: 'stage/open' as const, mode }, now: START, by: room });
const log = play([
  open('live'),
  ...Array.from({ length: 40 }, (_, index) => ({
    command: { type: 'orders/record' as const, order: order(index) },
    now: START + index,
    by: shop,
  })),
]);
const [, madeUp] = play([open('rehearsal'), { command: { type: 'orders/simulate', order: order(1) }, now: START }]);
const showAt = (seq: number): Show =>
  log.slice(0, seq).reduce<Show>((show, event, index) => reduce(show, event, index + 1), initial);
const events = (from: number, to: number) => ({ type: 'events', from, events: log.slice(from - 1, to) });
const command: Command = { type: 'stage/switch', widget: 'flash-sale', on: false };

function setUp() {
  const pair = createSocketPair();
  const time = createHandMovedTime(START);
  const onOldPage = vi.fn();
  let ids = 0;
  const newId = () => `c${(ids += 1)}`;
  const client = createRoomClient(pair.page, {
    page: 'panel',
    local: time.now,
    schedule: time.schedule,
    newId,
    onOldPage,
  });
  const welcome = (seq: number, more: object = {}) => ({
    type: 'welcome',
    room: 'live',
    mode: 'live',
    role: 'operator',
    build: 'b1',
    seq,
    ...more,
  });
  const say = (...messages: unknown[]) => {
    for (const message of messages) pair.send(message);
    pair.toPage.deliverAll();
  };
  const heard = () => {
    pair.toRoom.deliverAll();
    return pair.fromPage
      .splice(0)
      .filter((text) => text !== PING)
      .map((text) => ToRoom.parse(JSON.parse(text)));
  };
  /** Connected, welcomed with the whole show as of `seq`, and on the room's time, which is five minutes ahead. */
  const join = (seq = 1) => {
    pair.open();
    say(welcome(seq, { show: showAt(seq) }));
    time.pass(0);
    say({ type: 'time', c0: time.now(), s1: time.now() + OFF, s2: time.now() + OFF });
    heard();
  };
  return { pair, time, client, onOldPage, welcome, say, heard, join };
}

const outcomeOf = async (promise: Promise<Outcome>) => {
  const pending = Symbol('pending');
  const result = await Promise.race([
    promise,
    Promise.resolve()
      .then(() => Promise.resolve())
      .then(() => pending),
  ]);
  return typeof result === 'symbol' ? 'pending' : result.outcome;
};

describe('the show', () => {
  test('comes whole with the welcome and grows with the events', () => {
    const { client, say, join } = setUp();
    expect(client.view).toMatchObject({ link: 'connecting', isKnown: false, seq: 0 });
    join(3);
    expect(client.view).toMatchObject({
      link: 'open',
      isKnown: true,
      seq: 3,
      mode: 'live',
      role: 'operator',
      room: 'live',
    });
    say(events(4, 6));
    expect(client.view.seq).toBe(6);
    expect(client.view.show).toEqual(showAt(6));
  });

  test('folds what it has already got not again', () => {
    const { client, say, join } = setUp();
    join(1);
    say(events(2, 5), events(2, 5), events(4, 8));
    expect(client.view.seq).toBe(8);
    expect(client.view.show).toEqual(showAt(8));
  });

  test('asks for a gap once, and for the whole show when the answer left the gap', () => {
    const { client, say, heard, welcome, join } = setUp();
    join(2);
    say(events(5, 5), events(6, 6));
    expect(heard()).toEqual([{ type: 'hello', version: PROTOCOL_VERSION, after: 2, page: 'panel' }]);
    expect(client.view.seq).toBe(2);
    say(welcome(6));
    say(events(7, 7));
    expect(heard()).toEqual([{ type: 'hello', version: PROTOCOL_VERSION, after: null, page: 'panel' }]);
    say(welcome(7, { show: showAt(7) }));
    expect(client.view.show).toEqual(showAt(7));
  });

  test('goes on from its last event after a break, and stays on screen meanwhile', () => {
    const { client, pair, say, heard, welcome, join } = setUp();
    join(4);
    pair.cut();
    expect(client.view).toMatchObject({ link: 'lost', seq: 4, isKnown: true });
    pair.open();
    expect(heard()).toEqual([{ type: 'hello', version: PROTOCOL_VERSION, after: 4, page: 'panel' }]);
    expect(client.view.link).toBe('lost');
    say(welcome(9), events(5, 9));
    expect(client.view).toMatchObject({ link: 'open', seq: 9 });
    expect(client.view.show).toEqual(showAt(9));
  });

  test('is said to be seen after each 250 events or more, counted from the welcome', () => {
    const { pair, say, heard, welcome, join } = setUp();
    const like = { type: 'audience/added', at: START, metric: 'likes', source: 'manual', count: 1 };
    const likes = (from: number, to: number) => ({
      type: 'events',
      from,
      events: Array.from({ length: to - from + 1 }, () => like),
    });
    join(1);
    say(likes(2, 250));
    expect(heard()).toEqual([]);
    say(likes(2, 250), likes(251, 251));
    expect(heard()).toEqual([{ type: 'seen', seq: 251 }]);
    say(likes(252, 500), likes(501, 900), likes(901, 902));
    expect(heard()).toEqual([{ type: 'seen', seq: 900 }]);
    pair.cut();
    pair.open();
    heard();
    say(welcome(1200), likes(903, 1200));
    expect(heard()).toEqual([]);
    say(likes(1201, 1450));
    expect(heard()).toEqual([{ type: 'seen', seq: 1450 }]);
  });

  test('of a room restored from an older copy replaces the page’s own', () => {
    const { client, pair, say, heard, welcome, join } = setUp();
    join(9);
    pair.cut();
    pair.open();
    heard();
    say(welcome(5));
    expect(heard()).toEqual([{ type: 'hello', version: PROTOCOL_VERSION, after: null, page: 'panel' }]);
    say(welcome(5, { show: showAt(5) }));
    expect(client.view.seq).toBe(5);
    expect(client.view.show).toEqual(showAt(5));
  });

  test('is the fold of events 1 to seq whatever the link loses, repeats or delays', () => {
    const step = fc.constantFrom('send', 'send', 'deliver', 'drop', 'duplicate', 'delay', 'cut');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const { client, pair, say, welcome, join } = setUp();
        let last = 1;
        join(last);
        const answerHellos = () => {
          pair.toRoom.deliverAll();
          for (const text of pair.fromPage.splice(0)) {
            const message = text === PING ? null : ToRoom.parse(JSON.parse(text));
            if (message?.type !== 'hello') continue;
            if (message.after === null) pair.send(welcome(last, { show: showAt(last) }));
            else [welcome(last), events(message.after + 1, last)].forEach((answer) => pair.send(answer));
          }
        };
        for (const what of steps) {
          if (what === 'send' && last < log.length) pair.send(events(last + 1, (last += 1)));
          else if (what === 'cut') {
            pair.cut();
            pair.open();
          } else if (what === 'deliver' && pair.toPage.inFlight.length > 0) pair.toPage.deliver();
          else if (what === 'drop' || what === 'duplicate' || what === 'delay') pair.toPage[what]();
          expect(client.view.show).toEqual(showAt(client.view.seq));
          answerHellos();
        }
        pair.cut();
        pair.open();
        answerHellos();
        say();
        expect(client.view.seq).toBe(last);
        expect(client.view.show).toEqual(showAt(last));
      }),
      { numRuns: 300 },
    );
  }, 30_000);
});

describe('a command', () => {
  test('resolves with the room’s answer, and expires in room time', async () => {
    const { client, time, say, heard, join } = setUp();
    join();
    const accepted = client.send(command, { base: 1 });
    expect(heard()).toEqual([
      { type: 'command', command: { ...command, id: 'c1', expiresAt: time.now() + OFF + 5000, base: 1 } },
    ]);
    say({ type: 'answer', answer: { id: 'c1', outcome: 'accepted', seq: 2 } });
    expect(await accepted).toMatchObject({ outcome: 'accepted', seq: 2, id: 'c1' });
    const refused = client.send(command);
    say({ type: 'answer', answer: { id: 'c2', outcome: 'refused', reason: 'outdated', message: 'Look again.' } });
    expect(await refused).toMatchObject({ outcome: 'refused', reason: 'outdated', message: 'Look again.' });
    expect(time.waiting).toBeGreaterThan(0);
  });

  test('is not sent, now or later, before the welcome, while offline, or past its expiry', async () => {
    const { client, pair, time, say, heard, welcome, join } = setUp();
    expect(await client.send(command)).toMatchObject({ outcome: 'not-sent' });
    pair.open();
    expect(await client.send(command)).toMatchObject({ outcome: 'not-sent' });
    join();
    expect(await client.send(command, { id: 'again', expiresAt: time.now() + OFF })).toMatchObject({
      outcome: 'not-sent',
    });
    pair.cut();
    expect(await client.send(command)).toMatchObject({ outcome: 'not-sent' });
    pair.open();
    say(welcome(1));
    time.pass(1000);
    expect(heard().filter(({ type }) => type === 'command')).toEqual([]);
  });

  test('whose link breaks is unknown, and can be asked again under the same id', async () => {
    const { client, pair, say, heard, welcome, join } = setUp();
    join();
    const first = client.send(command);
    pair.cut();
    const outcome = await first;
    expect(outcome).toMatchObject({ outcome: 'unknown', id: 'c1' });
    pair.open();
    say(welcome(1));
    const second = client.send(command, { id: outcome.id, expiresAt: outcome.expiresAt });
    expect(heard().find(({ type }) => type === 'command')).toMatchObject({
      command: { id: 'c1', expiresAt: outcome.expiresAt },
    });
    say({ type: 'answer', answer: { id: 'c1', outcome: 'accepted', seq: 2 } });
    expect(await second).toMatchObject({ outcome: 'accepted', seq: 2 });
  });

  test('without an answer is unknown two seconds after its expiry, not before', async () => {
    const { client, time, join, pair } = setUp();
    join();
    const sent = client.send(command);
    for (let ms = 0; ms < 6900; ms += 100) {
      time.pass(100);
      if (ms % 1000 === 0) [PONG].forEach((text) => pair.send(text));
      pair.toPage.deliverAll();
    }
    expect(await outcomeOf(sent)).toBe('pending');
    time.pass(200);
    expect(await outcomeOf(sent)).toBe('unknown');
  });

  test('an answer that nobody waits for is counted and changes nothing', () => {
    const { client, say, join } = setUp();
    join();
    say({ type: 'answer', answer: { id: 'other', outcome: 'accepted', seq: 2 } });
    expect(client.ignored['no-one-waits']).toBe(1);
    expect(client.view.seq).toBe(1);
  });
});

describe('the link', () => {
  test('is given up after two silent heartbeats', () => {
    const { pair, time, join } = setUp();
    join();
    time.pass(16_000);
    expect(pair.reconnects).toBe(0);
    time.pass(8000);
    expect(pair.reconnects).toBe(1);
  });

  test('is kept while anything comes', () => {
    const { pair, time, join, say } = setUp();
    join();
    for (let beat = 0; beat < 20; beat += 1) {
      time.pass(8000);
      pair.toRoom.deliverAll();
      expect(pair.fromPage.splice(0)).toContain(PING);
      say(PONG);
    }
    expect(pair.reconnects).toBe(0);
  });

  test('is probed on request: two seconds without a sign and it is made anew', () => {
    const { client, pair, time, join, say } = setUp();
    join();
    client.probe();
    time.pass(1900);
    say(PONG);
    time.pass(1000);
    expect(pair.reconnects).toBe(0);
    client.probe();
    time.pass(2000);
    expect(pair.reconnects).toBe(1);
    expect(client.view.link).toBe('lost');
  });

  test('that waits to come back comes back at once when probed, and one that is just connecting is left alone', () => {
    const { client, pair, join } = setUp();
    client.probe();
    expect(pair.reconnects).toBe(0);
    join();
    pair.cut();
    client.probe();
    expect(pair.reconnects).toBe(1);
    client.probe();
    expect(pair.reconnects).toBe(1);
  });

  test('to a room that answers pings but never welcomes is made anew', () => {
    const { pair, time, say } = setUp();
    pair.open();
    time.pass(4000);
    say(PONG);
    expect(pair.reconnects).toBe(0);
    time.pass(1000);
    expect(pair.reconnects).toBe(1);
  });

  test.each([
    ['a closing code', (pair: ReturnType<typeof createSocketPair>) => pair.cut(closeCodes.notAllowed)],
    [
      'a farewell',
      (pair: ReturnType<typeof createSocketPair>) => {
        pair.send({ type: 'bye', reason: 'not-allowed' });
        pair.toPage.deliverAll();
      },
    ],
  ])('refused by %s stays refused', (_, refuse) => {
    const { client, pair, time, join } = setUp();
    join();
    refuse(pair);
    expect(client.view.link).toBe('refused');
    client.probe();
    time.pass(600_000);
    expect(pair.reconnects).toBe(0);
    expect(time.waiting).toBe(0);
  });

  test('tells an old page once, and is not tried again', () => {
    const { client, pair, time, join, onOldPage, say } = setUp();
    join();
    say({ type: 'bye', reason: 'page-too-old' });
    expect(client.view.link).toBe('old');
    time.pass(60_000);
    expect(onOldPage).toHaveBeenCalledTimes(1);
    expect(pair.isClosedByPage).toBe(true);
  });

  test('to a new build tells the page, which goes on until it can reload', () => {
    const { client, pair, say, welcome, join, onOldPage } = setUp();
    join();
    pair.cut();
    pair.open();
    say(welcome(1, { build: 'b2' }), events(2, 2));
    expect(onOldPage).toHaveBeenCalledTimes(1);
    expect(client.view).toMatchObject({ link: 'open', seq: 2 });
  });

  test('closed by the page leaves no timer behind', () => {
    const { client, pair, time, join } = setUp();
    join();
    client.close();
    expect(time.waiting).toBe(0);
    expect(pair.isClosedByPage).toBe(true);
  });
});

describe('messages', () => {
  test.each([
    ['no JSON', '{', 'not-json'],
    ['an unknown type', '{"type":"surprise"}', 'not-understood'],
    ['no object', '7', 'not-understood'],
    ['a malformed event', '{"type":"events","from":2,"events":[{"type":"offers/started"}]}', 'not-understood'],
  ] as const)('%s is left out and counted', (_, text, reason) => {
    const { client, say, join } = setUp();
    join();
    say(text);
    expect(client.ignored[reason]).toBe(1);
    expect(client.view).toMatchObject({ link: 'open', seq: 1 });
  });

  test('whatever comes, nothing throws', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.json())), (texts) => {
        const { say, join } = setUp();
        join();
        say(...texts);
      }),
    );
  });

  test('an event of a rehearsal ends the link of a live page before it shows', () => {
    const { client, say, join } = setUp();
    join();
    expect(madeUp?.type).toBe('orders/simulated');
    say({ type: 'events', from: 2, events: [madeUp] });
    expect(client.ignored['not-understood']).toBe(0);
    expect(client.view).toMatchObject({ link: 'refused', seq: 1 });
  });

  test('a welcome to another kind of room than before ends the link', () => {
    const { client, say, join, welcome } = setUp();
    join();
    say(welcome(1, { mode: 'rehearsal', show: showAt(1) }));
    expect(client.view).toMatchObject({ link: 'refused', mode: 'live' });
  });

  test('news for the crew reaches the view and its listeners', () => {
    const { client, say, join } = setUp();
    join();
    const seen = vi.fn();
    const stop = client.subscribe(seen);
    const people = [{ role: 'operator', name: 'Lin', page: 'panel', since: START }];
    say(
      { type: 'presence', overlays: 2, panels: 1, people },
      { type: 'trouble', widget: 'low-stock', message: 'x', at: START },
    );
    expect(client.view).toMatchObject({
      presence: { overlays: 2, panels: 1, people },
      trouble: { widget: 'low-stock' },
    });
    stop();
    say({ type: 'presence', overlays: 3, panels: 1 });
    expect(seen).toHaveBeenCalledTimes(2);
  });

  test('trouble is told in one clean line', () => {
    const { client, heard, join } = setUp();
    join();
    client.reportTrouble('flash-sale', `Error:\n\u0000 at ${'😀'.repeat(200)}`);
    const [told] = heard();
    expect(told).toMatchObject({ type: 'trouble', widget: 'flash-sale' });
    expect(told?.type === 'trouble' && told.message).toMatch(/^Error: at 😀+$/u);
  });
});

test('the clock is set by a burst on joining and keeps being set', () => {
  const { client, pair, time, heard, say, welcome } = setUp();
  pair.open();
  say(welcome(1, { show: showAt(1) }));
  const asked = () => heard().filter(({ type }) => type === 'time');
  asked();
  time.pass(0);
  let count = 0;
  for (let ms = 0; ms < 1000; ms += 50) {
    for (const question of asked()) {
      count += 1;
      if (question.type === 'time')
        say({ type: 'time', c0: question.c0, s1: question.c0 + OFF + 1, s2: question.c0 + OFF + 1 });
    }
    time.pass(50);
  }
  expect(count).toBe(8);
  expect(Math.abs(client.clock.now() - (time.now() + OFF))).toBeLessThanOrEqual(100);
  pair.send(PONG);
  time.pass(7000);
  pair.toPage.deliverAll();
  client.probe();
  pair.send(PONG);
  pair.toPage.deliverAll();
  time.pass(1000);
  expect(asked()).toHaveLength(8);
});
