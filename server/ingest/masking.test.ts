import fc from 'fast-check';
import { expect, test } from 'vitest';
import { delivery, payload } from '../../test/kit/deliveries.ts';
import { adapters } from './index.ts';

/** Names that people really carry or that someone chose to break things. */
const hostile = [
  'A'.repeat(500),
  'li.xiaoyun@shop.example',
  '+86 138 0013 8000',
  '１３８００１３８０００',
  '<img src=x onerror=alert(1)>',
  '\u202Egnp.exe',
  '\uD800李小云',
  '\u200B',
  '',
  '👨‍👩‍👧‍👦'.repeat(9),
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L',
  '"},"test":false,"total":"1',
  'https://shop.example/李小云',
  '李',
];
const name = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.tuple(fc.string({ unit: 'grapheme' }), fc.constantFrom(...hostile)).map(([one, other]) => `${one} ${other}`),
);

type Body = Record<string, unknown>;
const shopifyBody = JSON.parse(payload('shopify', 'order-paid').toString()) as Body;
const standardBody = JSON.parse(payload('standard', 'order-paid').toString()) as { data: Body };

/** The order told of a body, its buyer apart from the rest. */
function told(source: string, body: unknown) {
  const reading = adapters[source]?.read(delivery(JSON.stringify(body), { 'X-Shopify-Topic': 'orders/paid' }), []);
  if (reading?.outcome !== 'commands') throw new Error('an order was lost over a name');
  const [command] = reading.commands;
  if (command?.type !== 'orders/record' || reading.commands.length !== 1)
    throw new Error('other commands than the order');
  const { buyer, ...order } = command.order;
  return { buyer, rest: { key: reading.key, order } };
}

const charactersOf = (text: string) => Array.from(new Intl.Segmenter('und').segment(text), ({ segment }) => segment);

/** At most one character as people read them, and two stars. Names with stars of their own would look masked. */
function expectMasked(buyer: string, names: readonly string[]) {
  expect(charactersOf(buyer).length).toBeLessThanOrEqual(3);
  expect(buyer).toMatch(/\*\*$/);
  const telling = names.filter((whole) => !whole.includes('*') && charactersOf(whole).length > 1);
  for (const whole of telling) expect(buyer).not.toContain(whole);
}

test('nothing of a person gets further than one character of a name, whatever stands in the fields of a Shopify order', () => {
  const { rest } = told('shopify', shopifyBody);
  const person = fc.option(
    fc.record({ first_name: fc.option(name), last_name: fc.option(name), name, phone: name, email: name }),
  );
  const people = fc.record({
    customer: person,
    billing_address: person,
    shipping_address: person,
    email: name,
    phone: name,
    note: name,
  });
  const run = fc.property(people, (said) => {
    const order = told('shopify', { ...shopifyBody, ...said });
    expect(order.rest).toEqual(rest);
    const persons = [said.customer, said.billing_address, said.shipping_address];
    expectMasked(
      order.buyer,
      persons.flatMap((one) => (one ? [one.first_name ?? '', one.last_name ?? '', one.name] : [])),
    );
  });
  fc.assert(run, { numRuns: 1000 });
}, 60_000);

test('nothing of a person gets further than one character of a name, whatever a standard order calls the buyer', () => {
  const { rest } = told('standard', standardBody);
  const run = fc.property(fc.option(name), name, (buyer, email) => {
    const order = told('standard', {
      ...standardBody,
      data: { ...standardBody.data, buyer: { name: buyer, email, phone: email } },
    });
    expect(order.rest).toEqual(rest);
    expectMasked(order.buyer, [buyer ?? '', email]);
  });
  fc.assert(run, { numRuns: 1000 });
}, 60_000);

test('a family name stands first where both names are Chinese', () => {
  const customer = (first_name: string, last_name: string) =>
    told('shopify', { ...shopifyBody, customer: { first_name, last_name } }).buyer;
  expect(customer('小云', '李')).toBe('李**');
  expect(customer('Maria', 'Silva')).toBe('M**');
});

test('the name is that of whoever ordered, else pays, else receives', () => {
  const without = (...fields: string[]) =>
    told('shopify', { ...shopifyBody, ...Object.fromEntries(fields.map((field) => [field, null])) }).buyer;
  expect(without()).toBe('李**');
  expect(without('customer', 'billing_address')).toBe('王**');
  expect(without('customer', 'billing_address', 'shipping_address')).toBe('**');
});
