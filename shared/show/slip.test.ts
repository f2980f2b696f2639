import { expect, test } from 'vitest';
import { fold, given, operator } from '../../test/kit/given.ts';
import { isCorrected, type Correction } from './correction.ts';
import { CORRECTION_MS } from './notices.ts';
import type { Event as OffersEvent } from './offers.ts';
import { decide, type Command, type Event } from './show.ts';
import { FREEZE_MS, planSlip } from './slip.ts';
import { sentenceOf } from './slip-words.ts';

const T = 1_000_000;
const S = T + 200;
const cny = (minor: number) => ({ minor, currency: 'CNY' });
const shirt = { sku: 'SHIRT', title: 'T-shirt', price: cny(19_900) };
const cap = { sku: 'CAP', title: 'Cap', price: cny(5_900) };
const listed = (product: typeof shirt): Event => ({ type: 'catalog/listed', at: 0, product });
const presented: Event = { type: 'rundown/presented', at: 10, sku: 'SHIRT', startsAt: 210 };
const catalog = [listed(shirt), listed(cap)];

const terms = { offerId: 'deal', sku: 'SHIRT', deal: cny(9_900), lastsMs: 2_000_000 };
const flashSale: OffersEvent = { type: 'offers/drafted', at: 1, offer: { ...terms, kind: 'flash-sale' } };
const group: OffersEvent = {
  type: 'offers/drafted',
  at: 1,
  offer: { ...terms, kind: 'group-buy', needed: 2, ifMissed: 'refund' },
};
const fixed = { title: 'T-shirt', regular: shirt.price, was: null };
const armed: Event = { type: 'offers/armed', at: 2, offerId: 'deal', fixed, startsAt: null, endsAt: null };
const started = (kind: 'flash-sale' | 'group-buy'): Event => ({
  type: 'offers/started',
  at: 2,
  offerId: 'deal',
  kind,
  sku: 'SHIRT',
  fixed,
  startsAt: 202,
  endsAt: 2_000_202,
});
const completed: Event = { type: 'offers/completed', at: 30, offerId: 'deal', startsAt: 230 };
const onSale = [...catalog, flashSale, started('flash-sale')];

const coupons = {
  offerId: 'sorry',
  kind: 'coupon-drop',
  worth: '¥10 券',
  code: 'SORRY10',
  quantity: 50,
  lastsMs: 600_000,
  isMakeGood: true,
} as const;
const prepared: Event = { type: 'offers/drafted', at: 3, offer: coupons };
const dropStarted: Event = {
  type: 'offers/started',
  at: T,
  offerId: 'sorry',
  kind: 'coupon-drop',
  fixed: null,
  startsAt: S + FREEZE_MS,
  endsAt: S + FREEZE_MS + 600_000,
};

type Slip = Extract<Command, { type: 'notices/slip' }>['slip'];
const slip = (wishes: Slip = {}): Command => ({ type: 'notices/slip', slip: wishes });
const corrected = (
  of: Omit<Correction, 'startsAt' | 'frozenFrom' | 'until' | 'say' | 'title' | 'sku'>,
  endsDeal = false,
): Event => {
  const said = { title: 'T-shirt', sku: 'SHIRT', ...of };
  return {
    type: 'notices/corrected',
    at: T,
    correction: {
      ...said,
      say: sentenceOf(said, endsDeal),
      frozenFrom: S,
      startsAt: S + FREEZE_MS,
      until: S + FREEZE_MS + CORRECTION_MS,
    },
  };
};
const makeGood = { coupons: 50, worth: '¥10 券', code: 'SORRY10' };

test('one gesture without a word typed: the live deal’s price, the coupons prepared, the sentence to say', () => {
  given(...onSale, prepared)
    .when(slip(), T)
    .gives(dropStarted, corrected({ right: cny(9_900), makeGood }));
  const say = sentenceOf({ title: 'T-shirt', right: cny(9_900), makeGood });
  expect(say.en).toBe(
    'A correction: the price just given for T-shirt was wrong. It is ¥99. Sorry about that. To make up for it, 50 more coupons: ¥10 券, code SORRY10.',
  );
});

test('where the price is another by now than the button said, nothing is done: the deal ended under the thumb', () => {
  const ended: Event = { type: 'offers/ended', at: 40, offerId: 'deal', endedAt: 40, why: 'time' };
  const said = slip({ sku: 'SHIRT', said: cny(9_900) });
  given(...onSale)
    .when(said, T)
    .gives(corrected({ right: cny(9_900) }));
  given(...onSale, ended)
    .when(said, T)
    .refuses('price-moved');
  given(...onSale)
    .when(said, 2_000_300)
    .refuses('price-moved');
});

test('a long title is told as far as whole words go', () => {
  const long = (title: string) => sentenceOf({ title, right: cny(9_900) });
  expect(long('Camellia repair serum 30 ml with dropper, gift box').en).toContain(
    'for Camellia repair serum 30 ml with… was',
  );
  expect(long('山茶花'.repeat(20))['zh-CN']).toContain(`“${'山茶花'.repeat(12)}…”`);
});

test('without a deal it is about the product presented, at the shop’s price; with neither it asks for one', () => {
  given(...catalog, presented)
    .when(slip({ wrong: cny(1_990) }), T)
    .gives(corrected({ wrong: cny(1_990), right: cny(19_900) }));
  given(...catalog)
    .when(slip(), T)
    .refuses('nothing-presented');
  given(...catalog, flashSale, armed)
    .when(slip(), T)
    .gives(corrected({ right: cny(19_900) }));
});

test('a live deal goes before what is presented, and a product that is named before both', () => {
  const other: Event = { type: 'rundown/presented', at: 10, sku: 'CAP', startsAt: 210 };
  const all = [...onSale, other];
  given(...all)
    .when(slip(), T)
    .gives(corrected({ right: cny(9_900) }));
  given(...all)
    .when(slip({ sku: 'CAP' }), T)
    .givesTypes('notices/corrected');
});

test('a group’s price is the one spoken of, told as such until the group is full; the shop’s may be meant too', () => {
  const open = [...catalog, group, started('group-buy')];
  given(...open)
    .when(slip(), T)
    .gives(corrected({ right: cny(9_900), of: 'group' }));
  given(...open)
    .when(slip({ right: cny(19_900) }), T)
    .gives(corrected({ right: cny(19_900) }));
  given(...open, completed)
    .when(slip(), T)
    .gives(corrected({ right: cny(9_900) }));
});

test('a price that the card had wrong is saved as the shop’s, and told as the wrong one', () => {
  given(...catalog, presented)
    .when(slip({ right: cny(17_900) }), T)
    .gives(
      { type: 'catalog/listed', at: T, product: { ...shirt, price: cny(17_900) } },
      corrected({ wrong: cny(19_900), right: cny(17_900) }),
    );
});

test('a deal’s terms are fixed: it must end for another price to be right', () => {
  for (const before of [onSale, [...catalog, flashSale, armed]])
    given(...before)
      .when(slip({ right: cny(8_900), sku: 'SHIRT' }), T)
      .refuses('deal-price-fixed');
  const ended: Event = { type: 'offers/ended', at: T, offerId: 'deal', endedAt: T, why: 'operator' };
  given(...onSale)
    .when(slip({ endDeal: true }), T)
    .gives(ended, corrected({ wrong: cny(9_900), right: cny(19_900) }, true));
  given(...onSale)
    .when(slip({ endDeal: true, right: cny(17_900) }), T)
    .gives(
      ended,
      { type: 'catalog/listed', at: T, product: { ...shirt, price: cny(17_900) } },
      corrected({ wrong: cny(9_900), right: cny(17_900) }, true),
    );
  given(...catalog, flashSale, armed)
    .when(slip({ endDeal: true }), T)
    .givesTypes('offers/disarmed', 'notices/corrected');
});

test('the card of an ended deal is gone before its correction is', () => {
  const short: Command = { type: 'notices/slip', slip: { endDeal: true }, lastsMs: 10_000 };
  given(...onSale)
    .when(short, T)
    .givesTypes('offers/ended', 'notices/corrected');
  const { show } = fold([...onSale, corrected({ right: cny(19_900) }, true)]);
  expect(show.notices.correction[0]?.until).toBe(S + FREEZE_MS + CORRECTION_MS);
});

test('fewer coupons than were prepared are saved so and then started; none leave them prepared', () => {
  given(...onSale, prepared)
    .when(slip({ coupons: 20 }), T)
    .gives(
      { type: 'offers/drafted', at: T, offer: { ...coupons, quantity: 20 } },
      dropStarted,
      corrected({ right: cny(9_900), makeGood: { ...makeGood, coupons: 20 } }),
    );
  given(...onSale, prepared)
    .when(slip({ coupons: 0 }), T)
    .gives(corrected({ right: cny(9_900) }));
  given(...onSale)
    .when(slip({ makeGood: { coupons: 5, worth: '¥5' } }), T)
    .gives(corrected({ right: cny(9_900), makeGood: { coupons: 5, worth: '¥5' } }));
});

test('while other coupons are on air the code is told with the correction alone: a slip never waits', () => {
  const other: Event[] = [
    { type: 'offers/drafted', at: 4, offer: { ...coupons, offerId: 'other', code: 'OTHER' } },
    { ...dropStarted, at: 5, offerId: 'other', startsAt: 205, endsAt: 1_600_000 },
  ];
  given(...onSale, prepared, ...other)
    .when(slip(), T)
    .gives(corrected({ right: cny(9_900), makeGood }));
});

test('what viewers must see of it is switched on', () => {
  const off = (widget: 'correction' | 'coupon-drop'): Event => ({
    type: 'stage/switched',
    at: 5,
    widget,
    on: false,
    startsAt: 205,
  });
  given(...onSale, prepared, off('correction'), off('coupon-drop'))
    .when(slip(), T)
    .givesTypes('stage/switched', 'stage/switched', 'offers/started', 'notices/corrected');
  given(...onSale, off('coupon-drop'))
    .when(slip(), T)
    .givesTypes('notices/corrected');
});

test('where no card of the product is on screen there is nothing to freeze: the correction comes at once', () => {
  const { show, ledger } = fold([...onSale, prepared]);
  const events = decide(slip({ sku: 'CAP' }), show, { now: T, by: operator, ledger });
  expect(events).toMatchObject([{ startsAt: S }, { correction: { sku: 'CAP', startsAt: S } }]);
  expect(events[1]).not.toHaveProperty('correction.frozenFrom');
});

test('a correction that is taken down while its card is frozen lets the card go', () => {
  const down: Event = { type: 'notices/taken-down', at: T + 500, notice: 'correction', until: T + 700 };
  const { notices } = fold([...onSale, corrected({ right: cny(9_900) }), down]).show;
  expect([T + 699, T + 700, S + FREEZE_MS].map((now) => isCorrected(notices, 'SHIRT', now))).toEqual([
    true,
    false,
    false,
  ]);
});

test('prices that cannot both be are refused', () => {
  given(...onSale)
    .when(slip({ wrong: cny(9_900) }), T)
    .refuses('same-price');
  given(...onSale)
    .when(slip({ wrong: { minor: 1, currency: 'USD' } }), T)
    .refuses('wrong-currency');
  given(...onSale)
    .when(slip({ sku: 'NONE' }), T)
    .refuses('unknown-product');
});

test('a product’s cards show no price from the slip on until its correction is over', () => {
  const { notices } = fold([...onSale, corrected({ right: cny(9_900) })]).show;
  const over = S + FREEZE_MS + CORRECTION_MS;
  const at = [S - 1, S, over - 1, over];
  expect(at.map((now) => isCorrected(notices, 'SHIRT', now))).toEqual([false, true, true, false]);
  expect(at.some((now) => isCorrected(notices, 'CAP', now))).toBe(false);
});

test('after a slip the price that the show asks is the right one', () => {
  const cases: [Event[], Slip][] = [
    [onSale, {}],
    [onSale, { endDeal: true, right: cny(15_000) }],
    [[...catalog, presented], { right: cny(12_000) }],
  ];
  for (const [before, wishes] of cases) {
    const { show, ledger } = fold([...before, prepared]);
    const events = decide(slip(wishes), show, { now: T, by: operator, ledger });
    const after = planSlip(fold([...before, prepared, ...events]).show, T + 1_000, { sku: 'SHIRT' });
    const { right } = planSlip(show, T, wishes).correction;
    expect(after.correction.right).toEqual(right);
    expect(after.savesPrice).toBe(false);
  }
});
