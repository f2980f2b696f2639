import { expect, test } from 'vitest';
import { operator, play } from '../../test/kit/given.ts';
import { MemoryLedger } from '../../shared/show/ledger.ts';
import { Command, decide, initial, reduce } from '../../shared/show/show.ts';
import { exampleShow } from './example-show.ts';
import { madeUpOrder } from './made-up-order.ts';

const NOON = Date.UTC(2026, 10, 22, 12);
const opened = (mode: 'live' | 'rehearsal') => reduce(initial, { type: 'stage/opened', at: NOON - 1, mode }, 1);

test.each(['zh-CN', 'en'] as const)(
  'the example show in %s is one that a room accepts, and its sale can start',
  (language) => {
    const commands = [
      ...exampleShow(language, NOON),
      { type: 'offers/start', offerId: 'example-serum' } as const,
      { type: 'rewards/start' } as const,
    ];
    expect(commands.every((command) => Command.safeParse(command).success)).toBe(true);
    const log = play(commands.map((command) => ({ command, now: NOON })));
    expect(log.find(({ type }) => type === 'offers/started')).toMatchObject({
      fixed: { was: { price: { minor: 19_900 } } },
    });
    expect(log.some(({ type }) => type === 'rewards/started')).toBe(true);
  },
);

test('a made-up order is taken in a rehearsal and refused on air', () => {
  const show = play(exampleShow('en', NOON).map((command) => ({ command, now: NOON }))).reduce(
    (state, event, n) => reduce(state, event, n),
    initial,
  );
  const command = madeUpOrder(show, NOON, 'en')!;
  const told = { now: NOON, by: operator, ledger: new MemoryLedger() };
  expect(Command.safeParse(command).success).toBe(true);
  expect(decide(command, { ...show, stage: opened('rehearsal').stage }, told)).toMatchObject([
    { type: 'orders/simulated' },
  ]);
  expect(() => decide(command, { ...show, stage: opened('live').stage }, told)).toThrow(
    expect.objectContaining({ reason: 'rehearsal-only' }),
  );
});

test('without a product there is no order to make up', () => {
  expect(madeUpOrder(initial, NOON, 'en')).toBeNull();
});
