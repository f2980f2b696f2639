import { expect, test } from 'vitest';
import type { Actor } from '../shared/show/part.ts';
import { Command, type Command as AnyCommand } from '../shared/show/show.ts';
import {
  mayConnectSources,
  mayHoldSocket,
  mayInvite,
  mayReadLog,
  mayReadShow,
  maySendCommands,
  refusalOf,
} from './access.ts';

type CommandType = AnyCommand['type'];
interface Schema {
  def: { options?: Schema[]; shape?: { type: { def: { values: CommandType[] } } } };
}
const typesIn = ({ def }: Schema): CommandType[] => def.options?.flatMap(typesIn) ?? def.shape!.type.def.values;
const all = typesIn(Command as unknown as Schema);
const allowed = (by: Actor) => all.filter((type) => refusalOf(by, type) === undefined);

test('there are commands to speak of', () => expect(all).toContain('offers/start'));

test('a page that only shows orders nothing', () => {
  for (const role of ['overlay', 'host'] as const) {
    expect(allowed({ role, name: role })).toEqual([]);
    expect(maySendCommands(role)).toBe(false);
  }
});

test('a shop says what was sold and what is left, and nothing else', () => {
  for (const name of ['standard', 'shopify']) {
    expect(allowed({ role: 'source', name }).sort()).toEqual([
      'orders/cancel',
      'orders/record',
      'orders/refund',
      'stock/report',
    ]);
  }
});

test('a file says what shops sold and what is left, and calls nothing off', () =>
  expect(allowed({ role: 'source', name: 'file' }).sort()).toEqual(['orders/record', 'orders/refund', 'stock/report']));

test('a chat, and any source that nobody has listed, never orders what is sold, its stock or its price', () => {
  for (const name of ['chat', 'constructor', '__proto__', 'tikfinity', 'douyin-push']) {
    const expected = ['audience/add', 'audience/set', 'audience/lose', 'audience/find'];
    expect(allowed({ role: 'source', name }).sort()).toEqual(expected.sort());
  }
});

test('the crew orders everything but what is the shops’ and the room’s own', () => {
  for (const role of ['owner', 'operator'] as const) {
    const refused = all.filter((type) => refusalOf({ role, name: role }, type) !== undefined);
    expect(refused.sort()).toEqual([
      'audience/find',
      'audience/lose',
      'comments/count',
      'orders/cancel',
      'orders/record',
      'orders/refund',
      'stage/open',
      'stock/report',
    ]);
    expect(refusalOf({ role, name: role }, 'orders/record')).toBe('orders-from-shops-only');
  }
});

test('who was invited drives the show, and neither invites nor connects shops', () => {
  for (const may of [mayInvite, mayConnectSources]) {
    for (const role of ['owner', 'operator'] as const) expect(may({ role })).toBe(true);
    for (const role of ['host', 'overlay', 'source', 'room'] as const) expect(may({ role })).toBe(false);
    expect(may({ role: 'operator', invite: 'i-1' })).toBe(false);
  }
  expect(allowed({ role: 'operator', name: 'Lin' })).toEqual(allowed({ role: 'operator', name: 'operator' }));
});

test('a source delivers, signed, and does nothing else: no socket, no command over HTTP, no look at show or log', () => {
  for (const may of [mayHoldSocket, maySendCommands, mayReadShow, mayReadLog]) expect(may('source')).toBe(false);
});
