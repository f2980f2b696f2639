import { describe, expect, test } from 'vitest';
import { initial, type State as Catalog } from '../../shared/show/catalog.ts';
import { Command } from '../../shared/show/show.ts';
import { emptyFields, fieldsOf, readOffer, withProduct, type OfferFields } from './offer-fields.ts';

const NOW = new Date(2026, 10, 22, 12).getTime();
const known: Catalog = {
  ...initial,
  products: [
    {
      sku: 'A/1',
      title: 'Serum',
      price: { minor: 19_900, currency: 'USD' },
      unit: 'pcs',
      feedIds: ['shopify:1'],
      prices: [],
    },
  ],
};
const filled: OfferFields = {
  ...emptyFields(initial, 'zh-CN'),
  sku: 'A/1',
  title: '精华',
  price: '199',
  deal: '99.90',
};
const read = (changes: Partial<OfferFields>, catalog = initial) =>
  readOffer({ ...filled, ...changes }, catalog, NOW, 'offer-1', 'en');
const typesOf = (result: ReturnType<typeof read>) =>
  'commands' in result ? result.commands.map(({ type }) => type) : result.faults;

describe('a filled form', () => {
  test('makes the product and the draft, in amounts that were never floats', () => {
    const result = read({ quantity: '50', limit: '2', coupon: ' NOW ' });
    expect(result).toEqual({
      commands: [
        { type: 'catalog/put', product: { sku: 'A/1', title: '精华', price: { minor: 19_900, currency: 'CNY' } } },
        {
          type: 'offers/draft',
          offer: {
            offerId: 'offer-1',
            kind: 'flash-sale',
            sku: 'A/1',
            deal: { minor: 9_990, currency: 'CNY' },
            lastsMs: 600_000,
            quantity: 50,
            limitPerBuyer: 2,
            coupon: 'NOW',
          },
        },
      ],
    });
  });

  test('is understood by the room', () => {
    const result = read({ wasPrice: '199', wasFrom: '2026-10-01', wasUntil: '2026-11-22', wasSource: 'price list' });
    expect('commands' in result && result.commands.every((command) => Command.safeParse(command).success)).toBe(true);
  });

  test('leaves a product alone that the catalog has just so, and keeps its stock ids when it changes', () => {
    const fields = { ...withProduct(filled, known.products[0]!), deal: '99' };
    expect(typesOf(read(fields, known))).toEqual(['offers/draft']);
    const changed = read({ ...fields, title: 'Serum new' }, known);
    expect('commands' in changed && changed.commands[0]).toMatchObject({
      product: { title: 'Serum new', unit: 'pcs', feedIds: ['shopify:1'] },
    });
  });

  test('takes the shop’s stock ids: digits as Shopify’s, anything else as typed, none when emptied', () => {
    const fields = { ...withProduct(filled, known.products[0]!), deal: '99' };
    const idsOf = (stockIds: string) => {
      const result = read({ ...fields, stockIds }, known);
      const [first] = 'commands' in result ? result.commands : [];
      return first?.type === 'catalog/put' ? (first.product.feedIds ?? 'none') : first?.type;
    };
    expect(fields.stockIds).toBe('shopify:1');
    expect(idsOf(' 808950810 ')).toEqual(['shopify:808950810']);
    expect(idsOf('shopify:1，erp/7, 2, 2')).toEqual(['shopify:1', 'erp/7', 'shopify:2']);
    expect(idsOf('shopify:1')).toBe('offers/draft');
    expect(idsOf('1')).toBe('offers/draft');
    expect(idsOf(' ')).toBe('none');
  });

  test('takes evidence with its days whole, up to now', () => {
    const result = read({ wasPrice: '199', wasFrom: '2026-11-01', wasUntil: '2026-11-22', wasSource: 'price list' });
    expect('commands' in result && result.commands[1]).toEqual({
      type: 'catalog/record-price',
      sku: 'A/1',
      row: {
        price: { minor: 19_900, currency: 'CNY' },
        from: new Date(2026, 10, 1).getTime(),
        until: NOW,
        source: 'price list',
      },
    });
  });
});

describe('a form with faults', () => {
  test('sends nothing and names each fault in words', () => {
    expect(typesOf(read({ title: ' ', price: '19,9', minutes: '', quantity: '0' }))).toEqual({
      title: 'Fill this in (at most 120 characters)',
      price: 'A price is digits only, for instance 99 or 99.90',
      minutes: 'A whole number from 1 to 1440',
      quantity: 'A whole number from 1 to 1000000',
    });
  });

  test('refuses a stock id of another product, too many and too long ones', () => {
    expect(typesOf(read({ sku: 'B', stockIds: '1' }, known))).toEqual({
      stockIds: 'This id belongs to “Serum” already',
    });
    expect(typesOf(read({ stockIds: '1,2,3,4,5,6,7,8,9' }))).toHaveProperty('stockIds');
    expect(typesOf(read({ stockIds: 'x'.repeat(65) }))).toHaveProperty('stockIds');
  });

  test('knows a deal that is none', () => {
    expect(typesOf(read({ deal: '199.00' }))).toEqual({ deal: 'The deal must be below the regular price' });
  });

  test('asks for the currency where none goes without saying', () => {
    expect(emptyFields(initial, 'en', 'en-GB').currency).toBe('GBP');
    expect(emptyFields(initial, 'en', 'en-IN').currency).toBe('');
    expect(emptyFields(known, 'zh-CN').currency).toBe('USD');
    expect(typesOf(read({ currency: '' }))).toEqual({ currency: 'Choose the currency' });
  });

  test('asks for all of the evidence or none, and for days that were', () => {
    expect(typesOf(read({ wasPrice: '199' }))).toHaveProperty('wasFrom');
    expect(
      typesOf(read({ wasPrice: '199', wasFrom: '2026-11-20', wasUntil: '2026-11-10', wasSource: 'x' })),
    ).toHaveProperty('wasUntil');
    expect(
      typesOf(read({ wasPrice: '199', wasFrom: '2026-11-20', wasUntil: '2026-11-23', wasSource: 'x' })),
    ).toHaveProperty('wasUntil');
  });
});

test('the same again has the old terms and asks for its own reason', () => {
  const offer = {
    ...({
      offerId: 'old',
      kind: 'flash-sale',
      sku: 'A/1',
      deal: { minor: 9_900, currency: 'USD' },
      lastsMs: 300_000,
      reason: 'more came in',
    } as const),
    fixed: null,
    armedAt: null,
    startsAt: null,
    endsAt: null,
    started: false,
    endedAt: null,
    why: null,
    restoredAt: null,
  };
  expect(fieldsOf(offer, known, 'en')).toMatchObject({
    sku: 'A/1',
    title: 'Serum',
    deal: '99.00',
    minutes: '5',
    reason: '',
  });
});
