import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { expect, test } from 'vitest';
import type { Room } from './room.ts';
import { KEPT_MS } from './sockets/sound-lease.ts';
import { later, newRoom, open, stubOf, type TestPage, type TestRoom } from './test-kit/door.ts';

/** An overlay that can sound, under a name of its own, with what the room answered. */
async function player(room: TestRoom, page: string, ready = true) {
  const overlay = await open(room, 'overlay');
  return { ...overlay, held: await ask(overlay.page, page, ready) };
}

async function ask(page: TestPage, name: string, ready: boolean): Promise<boolean> {
  page.say({ type: 'sound', page: name, ready });
  return (await page.next('sound-lease')).held;
}

/** The room's alarm rings, if it is set; so late that it is due. */
const alarm = (room: TestRoom) => runDurableObjectAlarm(stubOf(room));

test('one page of two has the sound, and the other gets it when the first goes off air', async () => {
  const room = await newRoom();
  const one = await player(room, 'one');
  const two = await player(room, 'two');
  expect([one.held, two.held]).toEqual([true, false]);
  one.page.say({ type: 'sound', page: 'one', ready: false });
  expect(await two.page.next('sound-lease')).toMatchObject({ held: true });
  expect(await one.page.next('sound-lease')).toMatchObject({ held: false });
  expect(await ask(one.page, 'one', true)).toBe(false);
});

test('a page that is not on air does not have the sound', async () => {
  const room = await newRoom();
  expect((await player(room, 'one', false)).held).toBe(false);
  expect((await player(room, 'two')).held).toBe(true);
});

test('a page that leaves by itself hands the sound on at once', async () => {
  const room = await newRoom();
  const one = await player(room, 'one');
  const two = await player(room, 'two');
  one.page.socket.close(1001);
  expect(await two.page.next('sound-lease')).toMatchObject({ held: true });
});

test('a page whose link broke keeps the sound until it must be silent; then the next one gets it', async () => {
  const room = await newRoom();
  const one = await player(room, 'one');
  const two = await player(room, 'two');
  one.page.socket.close(4999);
  expect(await ask(two.page, 'two', true)).toBe(false);
  await later(KEPT_MS - 1_000, async () => expect(await ask(two.page, 'two', true)).toBe(false));
  await later(KEPT_MS + 1_000, async () => {
    two.page.say('ping');
    expect(await two.page.nextText()).toBe('pong');
    expect(await alarm(room)).toBe(true);
    expect(await two.page.next('sound-lease')).toMatchObject({ held: true });
  });
});

test('a page whose link broke and that comes back in time has the sound again', async () => {
  const room = await newRoom();
  const one = await player(room, 'one');
  const two = await player(room, 'two');
  one.page.socket.close(4999);
  expect((await player(room, 'one')).held).toBe(true);
  await later(KEPT_MS - 1_000, async () => expect(await ask(two.page, 'two', true)).toBe(false));
});

test('a page that has been silent for too long loses the sound to one that is not, and hears of it', async () => {
  const room = await newRoom();
  const silent = await player(room, 'silent');
  await later(KEPT_MS + 1_000, async () => {
    const lively = await player(room, 'lively');
    expect(lively.held).toBe(true);
    expect(await silent.page.next('sound-lease')).toMatchObject({ held: false });
  });
});

test('the sound does not go to a page that has been silent itself', async () => {
  const room = await newRoom();
  const one = await player(room, 'one');
  await player(room, 'dead');
  await later(KEPT_MS + 5_000, async () => {
    const lively = await player(room, 'lively', false);
    one.page.socket.close(1001);
    expect(await ask(lively.page, 'lively', true)).toBe(true);
  });
});

test('a room that slept knows who has the sound', async () => {
  const room = await newRoom();
  const one = await player(room, 'one');
  const two = await player(room, 'two');
  await evictDurableObject(stubOf(room));
  expect(await ask(two.page, 'two', true)).toBe(false);
  expect(await ask(one.page, 'one', true)).toBe(true);
});

test('a room that lost all its pages does not give the sound to another before the first must be silent', async () => {
  const room = await newRoom();
  await runInDurableObject(stubOf(room), (_room: Room, { storage }) => {
    storage.sql.exec("INSERT INTO sound_lease (only, page, granted_at) VALUES (1, 'gone', ?)", Date.now());
  });
  await evictDurableObject(stubOf(room));
  const two = await player(room, 'two');
  expect(two.held).toBe(false);
  expect((await player(room, 'gone')).held).toBe(true);
});

test('while two wait for the sound the alarm watches the one that has it; alone it is not watched', async () => {
  const room = await newRoom();
  await player(room, 'one');
  const watched = () =>
    runInDurableObject(stubOf(room), (_room: Room, { storage }) =>
      storage.sql.exec("SELECT at FROM deadlines WHERE kind = 'sound'").toArray(),
    );
  expect(await watched()).toEqual([]);
  await player(room, 'two');
  expect(await watched()).toHaveLength(1);
});

test('the crew hears how many pages want to sound and whether one does', async () => {
  const room = await newRoom();
  const { page: panel } = await open(room, 'operator');
  expect(await panel.next('sounding')).toMatchObject({ pages: 0, plays: false });
  const one = await player(room, 'one');
  const heard = async (expected: { pages: number; plays: boolean }) => {
    for (;;) {
      const { pages, plays } = await panel.next('sounding');
      if (pages === expected.pages && plays === expected.plays) return;
    }
  };
  await heard({ pages: 1, plays: true });
  one.page.say({ type: 'sound', page: 'one', ready: false });
  await heard({ pages: 1, plays: false });
  one.page.socket.close(1001);
  await heard({ pages: 0, plays: false });
});
