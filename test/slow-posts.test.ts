import net from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { shopifyHeaders } from './kit/deliveries.ts';
import { ShowServer } from './kit/show-server.ts';
import { paidOrder } from './tap-to-pixels/programme.ts';

/** A delivery that is begun and not ended. Gives the first line of what it is answered. */
function slowPost(port: number, path: string) {
  const socket = net.connect(port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  const begun = new Promise<void>((resolve) => {
    socket.write(`POST ${path} HTTP/1.1\r\nHost: show\r\nContent-Length: 1000\r\n\r\n{`, () => resolve());
  });
  const answer = new Promise<string>((resolve) => {
    socket.on('error', () => resolve('broken off'));
    socket.once('data', (data) => resolve(data.toString().split('\r\n')[0]!));
  });
  return { begun, answer };
}

test('slow deliveries of a chat keep no shop out, and are cut off', async () => {
  const show = await ShowServer.start();
  onTestFinished(() => show[Symbol.asyncDispose]());
  const { hooks } = (await show.links())['live']!;
  const pathOf = (source: string) => new URL(hooks[source]!.url).pathname;
  const slow = Array.from({ length: 300 }, () => slowPost(show.port, pathOf('tikfinity')));
  slow.push(...Array.from({ length: 300 }, () => slowPost(show.port, pathOf('woocommerce'))));
  await Promise.all(slow.map(({ begun }) => begun));
  // Those beyond what is read at a time are answered at once: then the others are being read.
  await Promise.race(slow.map(({ answer }) => answer));

  const body = paidOrder({ id: '5512345678901234567', name: '小云', family: '李' });
  const headers = shopifyHeaders(body, hooks['shopify']!.secret, 'orders/paid');
  const order = await fetch(`${show.origin}${pathOf('shopify')}`, { method: 'POST', headers, body });
  expect([order.status, await order.json()]).toEqual([200, { outcome: 'applied' }]);

  const answers = await Promise.all(slow.map(({ answer }) => answer));
  expect([...new Set(answers)].sort()).toEqual(['HTTP/1.1 408 Request Timeout', 'HTTP/1.1 503 Service Unavailable']);
  const again = { method: 'POST', body: '{"event":"like","data":{"likeCount":1}}' };
  const { status } = await fetch(`${show.origin}${pathOf('tikfinity')}`, again);
  expect(status).toBe(200);
});
