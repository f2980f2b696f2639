import { expect, test } from 'vitest';
import { createAsk, LARGEST_ANSWER } from './ask.ts';

const MIB = 1024 * 1024;
const impatient = { wait: () => Promise.resolve(), answerMs: 10_000 };

/** A shop whose answer has so many MiB; `given` tells how many were taken of it. */
function shopOf(mebibytes: number, status = 200) {
  let given = 0;
  let isCancelled = false;
  const body = () =>
    new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          if (given >= mebibytes) return controller.close();
          given += 1;
          controller.enqueue(new Uint8Array(MIB));
        },
        cancel: () => void (isCancelled = true),
      },
      { highWaterMark: 0 },
    );
  const ask = createAsk(() => Promise.resolve(new Response(body(), { status })), impatient);
  return {
    ask: () => ask(new URL('https://shop.example/orders'), { method: 'GET', headers: {} }),
    given: () => given,
    isCancelled: () => isCancelled,
  };
}

test('an answer of 8 MiB is taken whole', async () => {
  const { ask } = shopOf(8);
  expect((await ask()).body).toHaveLength(LARGEST_ANSWER);
});

test('an answer that does not end is read up to 8 MiB, and no further', async () => {
  const { ask, given, isCancelled } = shopOf(Infinity);
  await expect(ask()).rejects.toMatchObject({ fault: 'not-understood' });
  expect([given(), isCancelled()]).toEqual([9, true]);
});

test('of an answer that says no nothing is read', async () => {
  const { ask, given, isCancelled } = shopOf(Infinity, 403);
  await expect(ask()).rejects.toMatchObject({ fault: 'key-refused' });
  expect([given(), isCancelled()]).toEqual([0, true]);
});
