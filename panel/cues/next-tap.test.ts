import { describe, expect, test } from 'vitest';
import { operator } from '../../test/kit/given.ts';
import { turnOf } from '../../test/kit/rundown.ts';
import { MemoryLedger } from '../../shared/show/ledger.ts';
import { decide, initial, reduce, type Command, type Show } from '../../shared/show/show.ts';
import type { Item } from '../../shared/show/rundown-plan.ts';
import type { Chosen } from '../view.ts';
import { nextTap, nextTapText } from './next-tap.ts';

const T = 1_000_000;
const yuan = (minor: number) => ({ minor, currency: 'CNY' });
const product = (sku: string): Command => ({ type: 'catalog/put', product: { sku, title: sku, price: yuan(19_900) } });
const sale = (sku: string): Command => ({
  type: 'offers/draft',
  offer: { offerId: sku, kind: 'flash-sale', sku, deal: yuan(9_900), lastsMs: 300_000, quantity: 50 },
});
const group: Command = {
  type: 'offers/draft',
  offer: {
    offerId: 'group',
    kind: 'group-buy',
    sku: 'Mug',
    deal: yuan(8_800),
    lastsMs: 300_000,
    needed: 20,
    ifMissed: 'refund',
  },
};
const start = (offerId: string): Command => ({ type: 'offers/start', offerId });
const present = (sku: string): Command => ({ type: 'rundown/present', sku });
/** The sale of a product is cued when it is closed. */
const cued = (sku: string): Item => {
  const item = turnOf(sku);
  return { ...item, steps: { ...item.steps, closing: { lastsMs: 60_000, cues: [{ kind: 'offer', offerId: sku }] } } };
};
const plan: Command = {
  type: 'rundown/plan',
  plan: { segments: [{ segmentId: 's', title: 'One', items: [cued('T-shirt'), cued('Mug')] }] },
};
const prepared = [product('T-shirt'), product('Mug'), sale('T-shirt'), sale('Mug')];

/** The show these lead to, one command a second, and what the next tap does a second later. */
function willOf(
  commands: readonly Command[],
  { later = 1_000, chosen = null as Chosen | null, language = 'en' as const } = {},
) {
  let show: Show = reduce(initial, { type: 'stage/opened', at: T, mode: 'live' }, 1);
  let now = T;
  for (const command of commands) {
    now += 1_000;
    const events = decide(command, show, { now, by: operator, ledger: new MemoryLedger() });
    show = events.reduce((state, event) => reduce(state, event, 2), show);
  }
  return nextTapText(nextTap(show, now + later, chosen), show, language);
}

describe('without a rundown', () => {
  test('nothing is prepared, and that is said', () =>
    expect(willOf([])).toBe('nothing yet: make an offer or a rundown first'));

  test('the first draft starts, or the one that was chosen: with its price, its length and how many there are', () => {
    expect(willOf(prepared)).toBe('starts Flash sale: T-shirt ¥99 for 5:00, 50 pieces');
    expect(willOf(prepared, { chosen: { offerId: 'Mug', at: T } })).toContain('Mug ¥99');
    expect(willOf([product('Mug'), group])).toBe('starts Group buy: Mug ¥88 for 5:00, needs 20 orders');
  });

  test('what is announced starts now, or by itself at its time', () => {
    const arm: Command = { type: 'offers/arm', offerId: 'T-shirt', startsAt: T + 120_000 };
    expect(willOf([...prepared, arm])).toMatch(
      /^starts Flash sale: T-shirt .* \(starts by itself at \d\d:\d\d:\d\d\)$/,
    );
  });

  test('what is on air ends early, and it is said what that means for the price and the orders', () => {
    expect(willOf([...prepared, start('T-shirt')])).toBe('ends the offer early: price back to ¥199');
    expect(willOf([product('Mug'), group, start('group')])).toContain('not filled, every order is refunded');
  });

  test('what ended waits for the shop’s price', () =>
    expect(willOf([...prepared, start('T-shirt')], { later: 301_000 })).toBe(
      'logs that the shop is back at ¥199 for T-shirt',
    ));
});

describe('with a rundown', () => {
  test('the next product is presented, one after the other', () => {
    expect(willOf([...prepared, plan])).toBe('presents T-shirt (next in the run)');
    expect(willOf([...prepared, plan, present('T-shirt')])).toBe('presents Mug (next in the run)');
  });

  test('what was cut is left out', () => {
    const cut: Command = { type: 'rundown/cut', itemId: 'T-shirt', isCut: true };
    expect(willOf([...prepared, plan, cut])).toBe('presents Mug (next in the run)');
  });

  test('an offer that the step of now cues comes first', () => {
    const closing: Command = { type: 'rundown/step', step: 'closing' };
    expect(willOf([...prepared, plan, present('Mug'), closing])).toContain('starts Flash sale: Mug');
  });

  test('what the crew chose comes before the plan, and what is on air before all', () => {
    const chosen = { offerId: 'Mug', at: T };
    expect(willOf([...prepared, plan], { chosen })).toContain('starts Flash sale: Mug');
    expect(willOf([...prepared, plan, start('T-shirt')], { chosen })).toContain('ends the offer early');
  });

  test('a rundown that is through leaves the drafts', () =>
    expect(willOf([...prepared, plan, present('T-shirt'), present('Mug')])).toContain('starts Flash sale: T-shirt'));
});
