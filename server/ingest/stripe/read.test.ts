import { expect, test } from 'vitest';
import { delivery, payload } from '../../../test/kit/deliveries.ts';
import { stripe } from './adapter.ts';

const paid = payload('stripe', 'checkout-completed').toString();
const refunded = payload('stripe', 'charge-refunded').toString();
const read = (body: string) => stripe.read(delivery(body), []);

test('a paid checkout is an order by its payment, with its buyer masked', () => {
  const reading = read(paid);
  expect(reading).toMatchObject({
    outcome: 'commands',
    topic: 'checkout.session.completed',
    commands: [
      {
        type: 'orders/record',
        order: {
          orderId: 'stripe:pi_3QpX0001',
          version: 1_795_176_005_000,
          paid: true,
          excluded: false,
          placedAt: 1_795_175_990_000,
          total: { minor: 4480, currency: 'USD' },
          lines: [],
          units: 0,
          buyer: 'L**',
        },
      },
    ],
  });
  expect(JSON.stringify(reading)).not.toMatch(/Xiaoyun|lin@|555/);
});

test('a checkout whose money is still to come does not count, one that needed none does', () => {
  const withStatus = (status: string) =>
    read(paid.replace('"payment_status": "paid"', `"payment_status": "${status}"`));
  expect(withStatus('unpaid')).toMatchObject({ commands: [{ order: { paid: false } }] });
  expect(withStatus('no_payment_required')).toMatchObject({ commands: [{ order: { paid: true } }] });
});

test('what is not live is a test', () => {
  expect(read(paid.replace('"livemode": true', '"livemode": false'))).toMatchObject({
    commands: [{ order: { excluded: true } }],
  });
});

test('refunds find their order by the payment, and their sum is told', () => {
  expect(read(refunded)).toMatchObject({
    commands: [
      {
        type: 'orders/refund',
        orderId: 'stripe:pi_3QpX0001',
        refund: { refundId: 'ch_3QpX0001', minor: 1000, currency: 'USD', units: 0, whole: false },
      },
    ],
  });
  expect(read(refunded.replace('"refunded": false', '"refunded": true'))).toMatchObject({
    commands: [{ refund: { whole: true } }],
  });
});

test('currencies that Stripe counts otherwise come out right', () => {
  const inCurrency = (code: string, units: number) =>
    read(paid.replace('"usd"', `"${code}"`).replace('4480', String(units)));
  expect(inCurrency('jpy', 1990)).toMatchObject({ commands: [{ order: { total: { minor: 1990, currency: 'JPY' } } }] });
  expect(inCurrency('isk', 199_000)).toMatchObject({
    commands: [{ order: { total: { minor: 1990, currency: 'ISK' } } }],
  });
  expect(inCurrency('mga', 1990)).toMatchObject({
    commands: [{ order: { total: { minor: 199_000, currency: 'MGA' } } }],
  });
  expect(inCurrency('isk', 199_001)).toMatchObject({ why: 'field data.object.amount_total' });
});

test('other events say nothing for the show', () => {
  expect(read(paid.replace('checkout.session.completed', 'customer.created'))).toMatchObject({
    outcome: 'ignored',
    topic: 'customer.created',
  });
  expect(read(paid.replace('checkout.session.completed', 'what?'))).toMatchObject({ why: 'topic-unknown' });
});
