import { expect, test } from 'vitest';
import { PROTOCOL_VERSION } from '../shared/protocol.ts';
import { newRoom, open, order, shirt } from './test-kit/door.ts';

const put = { type: 'catalog/put', product: shirt };

test('a preview is told what an overlay is told, and not counted as one', async () => {
  const room = await newRoom();
  const { page: panel } = await open(room, 'operator');
  await panel.next('presence');
  const { page: preview, welcome } = await open(room, 'operator', null, 'preview');
  expect(welcome).toMatchObject({ role: 'overlay', show: {} });
  expect(await panel.next('presence')).toMatchObject({ overlays: 0, panels: 1 });
  await order(room, [put]);
  const told = JSON.parse(await preview.nextText()) as unknown;
  expect(told).toMatchObject({ type: 'events', from: 2 });
});

test('a preview orders nothing, whoever’s key it has, also once it says that it is another page', async () => {
  const room = await newRoom();
  const { page: preview } = await open(room, 'operator', null, 'preview');
  const command = (id: string) => ({ type: 'command', command: { id, expiresAt: Date.now() + 5000, ...put } });
  preview.say(command('one'));
  expect(await preview.next('answer')).toMatchObject({ answer: { outcome: 'refused', reason: 'not-allowed' } });
  preview.say({ type: 'hello', version: PROTOCOL_VERSION, after: null, page: 'panel' });
  preview.say(command('other'));
  expect(await preview.next('answer')).toMatchObject({ answer: { outcome: 'refused', reason: 'not-allowed' } });
  expect((await open(room, 'overlay')).welcome.seq).toBe(1);
});

test('the crew hears of no trouble and of no wish to sound from a preview', async () => {
  const room = await newRoom();
  const { page: panel } = await open(room, 'operator');
  const { page: preview } = await open(room, 'operator', null, 'preview');
  preview.say({ type: 'trouble', widget: 'flash-sale', message: 'only here' });
  preview.say({ type: 'sound', page: 'p-1', ready: true });
  expect(await preview.next('sound-lease')).toMatchObject({ held: false });
  const { page: overlay } = await open(room, 'overlay');
  overlay.say({ type: 'trouble', widget: 'low-stock', message: 'on air' });
  expect(await panel.next('trouble')).toMatchObject({ widget: 'low-stock' });
  overlay.say({ type: 'sound', page: 'o-1', ready: true });
  expect(await overlay.next('sound-lease')).toMatchObject({ held: true });
});
