import { expect, test } from 'vitest';
import { operator, play } from '../../test/kit/given.ts';
import { MemoryLedger } from '../../shared/show/ledger.ts';
import { Command, decide, initial, reduce } from '../../shared/show/show.ts';
import { exampleShow, missingExample } from './example-show.ts';
import { madeUpOrder } from './made-up-order.ts';

const NOON = Date.UTC(2026, 10, 22, 12);
const showOf = (commands: readonly Command[]) =>
  play(commands.map((command) => ({ command, now: NOON }))).reduce(
    (state, event, n) => reduce(state, event, n),
    initial,
  );
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

test('an example that was cut short can be loaded to its end, whatever the page’s language is by then', () => {
  const whole = exampleShow('zh-CN', NOON);
  for (const sent of whole.keys()) {
    const half = showOf(whole.slice(0, sent));
    const rest = missingExample(half, sent < 3 ? 'zh-CN' : 'en', NOON);
    expect(rest.length).toBeGreaterThan(0);
    const show = showOf([...whole.slice(0, sent), ...rest]);
    expect(show).toEqual(showOf(whole));
    expect(missingExample(show, 'zh-CN', NOON)).toEqual([]);
  }
});

test('the example is not offered beside a show of the crew’s own, nor again after its drafts are gone', () => {
  const own = showOf([
    { type: 'catalog/put', product: { sku: 'OWN', title: 'Own', price: { minor: 1, currency: 'USD' } } },
  ]);
  expect(missingExample(own, 'en', NOON)).toEqual([]);
  const cleared = showOf([...exampleShow('en', NOON), { type: 'offers/discard', offerId: 'example-balm' }]);
  expect(missingExample(cleared, 'en', NOON)).toEqual([]);
});

test('a made-up order bears a name as the shops’ orders do', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    const show = showOf(exampleShow(language, NOON));
    const made = Array.from({ length: 40 }, () => madeUpOrder(show, NOON, language));
    for (const command of made)
      expect(command?.type === 'orders/simulate' && command.order.buyer).toMatch(/^\p{L}\*\*$/u);
  }
});

test('a made-up order is taken in a rehearsal and refused on air', () => {
  const show = showOf(exampleShow('en', NOON));
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
