import { expect, test } from 'vitest';
import type { Invite } from '../../shared/people.ts';
import { overdueKeys, overdueText } from './overdue-keys.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = 400 * DAY;
const OPENED = NOW - HOUR;
const invite = (createdAt: number, lastsMs: number, revokedAt: number | null = null): Invite => ({
  id: 'a1',
  role: 'operator',
  name: 'Lin',
  createdAt,
  until: createdAt + lastsMs,
  revokedAt,
});
const overdue = (invites: Invite[], links: { holder: 'operator' | 'overlay'; createdAt: number }[] = []) =>
  overdueKeys({ invites, links }, OPENED, NOW);

test('an invite that is still good though made for yesterday’s show should be gone', () => {
  const yesterdays = invite(NOW - DAY, 3 * DAY);
  expect(overdue([yesterdays])).toEqual([{ kind: 'invite', invite: yesterdays }]);
});

test('an invite made for this show stays, also one made in the afternoon before the show was begun', () =>
  expect(overdue([invite(NOW, 3 * DAY), invite(OPENED - 5 * HOUR, 12 * HOUR)])).toEqual([]));

test('an invite for several shows stays until it ends', () =>
  expect(overdue([invite(NOW - 20 * DAY, 30 * DAY)])).toEqual([]));

test('what ended or was revoked opens nothing, so nothing is said of it', () =>
  expect(overdue([invite(NOW - 2 * DAY, DAY), invite(NOW - DAY, 3 * DAY, NOW - HOUR)])).toEqual([]));

test('a link of the room’s own should be made anew after 90 days', () => {
  const old = { holder: 'overlay', createdAt: NOW - 91 * DAY } as const;
  const keys = overdue([], [old, { holder: 'operator', createdAt: NOW - 89 * DAY }]);
  expect(keys).toEqual([{ kind: 'link', link: old }]);
  expect(overdueText(keys[0]!, 'en', NOW)).toContain('91 days');
  expect(overdueText(keys[0]!, 'zh-CN', NOW)).toContain('画面链接');
});
