import { expect, test } from 'vitest';
import { turnOf } from '../test/kit/rundown.ts';
import { knockForJson, newRoom, order, shirt } from './test-kit/door.ts';

interface ShowAnswer {
  show: { rundown: { plan: { segments: { items: { itemId: string }[] }[] } } };
}

const put = { type: 'catalog/put', product: shirt };
const segment = { type: 'rundown/put-segment', segmentId: 's1', title: 'Opening' };
const turn = (itemId: string, minutes = 8) => ({
  type: 'rundown/put-item',
  item: turnOf(itemId, minutes, 'earning', shirt.sku),
  segmentId: 's1',
  before: null,
});

test('two operators who saw the same rundown add turns side by side; on one turn the second is told what happened', async () => {
  const room = await newRoom();
  await order(room, [put, segment, turn('a')]);
  const base = 4;
  expect(await order(room, [{ ...turn('b'), base }])).toMatchObject([{ outcome: 'accepted' }]);
  expect(await order(room, [{ ...turn('c'), base }])).toMatchObject([{ outcome: 'accepted' }]);
  expect(await order(room, [{ ...turn('a', 4), base }])).toMatchObject([{ outcome: 'accepted' }]);
  const late = await order(room, [
    { type: 'rundown/remove-item', itemId: 'a', base },
    { type: 'rundown/remove-segment', segmentId: 's1', base },
    { type: 'rundown/plan', plan: { segments: [] }, base },
  ]);
  expect(late).toMatchObject([
    { reason: 'outdated', since: { type: 'rundown/item-put', about: shirt.title } },
    { reason: 'outdated' },
    { reason: 'outdated' },
  ]);
  const { body } = await knockForJson<ShowAnswer>(`/api/rooms/${room.id}/show`, { key: room.keys.overlay });
  expect(body.show.rundown.plan.segments[0]!.items.map(({ itemId }) => itemId)).toEqual(['a', 'b', 'c']);
});

test('who takes out what was just presented is told that it is on', async () => {
  const room = await newRoom();
  await order(room, [put, segment, turn('a'), turn('b')]);
  await order(room, [{ type: 'rundown/present', sku: shirt.sku, itemId: 'a' }]);
  const remove = { type: 'rundown/remove-item', itemId: 'a' };
  expect(await order(room, [{ ...remove, base: 5 }, remove])).toMatchObject([
    { reason: 'outdated', since: { type: 'rundown/presented', about: shirt.title } },
    { reason: 'had-its-turn' },
  ]);
});
