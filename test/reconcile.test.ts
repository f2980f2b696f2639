import { createHmac } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import type { Reconciled } from '../shared/protocol.ts';
import { payload } from './kit/deliveries.ts';
import { LiveShow } from './kit/live-show.ts';
import { shopServer } from './kit/shop-server.ts';

/* A shop that delivers some of its orders is asked for the others: real workerd, real sockets, WooCommerce's documented answers. */

const paid = payload('woocommerce', 'order-paid').toString();
const ACCESS = { key: 'ck_0123456789', secret: 'cs_0123456789' };

/** An order as WooCommerce tells it, placed now. */
function orderOf(id: string) {
  const now = new Date().toISOString().slice(0, 19);
  return paid.replaceAll('9007199254740993', id).replaceAll(/2026-11-20T12:00:0\d/g, now);
}

async function begun() {
  const show = await LiveShow.start();
  const key = new URL(show.live.panel).hash.replace('#key=', '');
  const call = async (path: string, method: string, body?: object) => {
    const answer = await fetch(`${show.server.origin}/api/rooms/${show.live.id}/sources/woocommerce/${path}`, {
      method,
      headers: { authorization: `Bearer ${key}` },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return (await answer.json()) as unknown;
  };
  return {
    show,
    setAccess: (access: object) => call('access', 'PUT', { access }),
    reconcile: async () => (await call('reconcile', 'POST')) as Reconciled,
    async deliver(body: string) {
      const { url, secret } = show.live.hooks['woocommerce']!;
      const headers = {
        'x-wc-webhook-topic': 'order.updated',
        'x-wc-webhook-signature': createHmac('sha256', secret).update(body).digest('base64'),
      };
      return (await fetch(new URL(new URL(url).pathname, show.server.origin), { method: 'POST', headers, body }))
        .status;
    },
    [Symbol.asyncDispose]: () => show[Symbol.asyncDispose](),
  };
}

test('what a shop did not deliver is found by itself, counts once, and is never news', async () => {
  await using room = await begun();
  const orders = ['5001', '5002', '5003'];
  await using shop = await shopServer(({ headers }) =>
    headers.authorization === `Basic ${btoa(`${ACCESS.key}:${ACCESS.secret}`)}`
      ? { body: `[${orders.map(orderOf).join(',')}]` }
      : { status: 401, body: '{"code":"woocommerce_rest_cannot_view"}' },
  );
  await room.show.state();
  expect(await room.deliver(orderOf('5001'))).toBe(200);
  await room.setAccess({ address: shop.origin, ...ACCESS });
  await vi.waitFor(async () => expect((await room.show.state()).show.orders.count).toBe(3), { timeout: 20_000 });
  const { rows } = (await room.show.state()).show.orders;
  expect(rows).toMatchObject([{ kind: 'one', orderId: 'woocommerce:5001', late: false }]);
  expect(await room.reconcile()).toMatchObject({ outcome: 'fine', orders: 3, added: 0 });

  // The room is lost with an order on its way; after it came back it is asked for, and its webhook comes too.
  await room.show.server.killEverything();
  orders.push('5004');
  await room.show.restart();
  expect(await room.reconcile()).toMatchObject({ outcome: 'fine', added: 1 });
  expect(await room.deliver(orderOf('5004'))).toBe(200);
  expect((await room.show.state()).show.orders.count).toBe(4);
});

test('a key that the shop refuses is said to be refused, and written nowhere', async () => {
  await using room = await begun();
  await using shop = await shopServer(() => ({ status: 401 }));
  await room.show.state();
  await room.setAccess({ address: shop.origin, ...ACCESS });
  expect(await room.reconcile()).toMatchObject({ outcome: 'key-refused', orders: 0 });
  expect(await room.show.log()).not.toContain('ck_');
});
