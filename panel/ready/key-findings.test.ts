import { expect, test } from 'vitest';
import { keyFindings } from './key-findings.ts';
import { WAIT_MS } from './overlay-findings.ts';

const DAY = 86_400_000;
const T = 200 * DAY;
const view = { language: 'en', now: T } as const;
const invite = {
  id: 'i1',
  role: 'operator',
  name: 'Lin',
  createdAt: T - 2 * DAY,
  until: T + DAY / 2,
  revokedAt: null,
} as const;

test('keys that should have gone are amber, each by its name; none of them is green', () => {
  const found = keyFindings(
    view,
    T,
    { invites: [invite], links: [{ holder: 'overlay', createdAt: T - 100 * DAY }] },
    T,
  );
  expect(found).toMatchObject([
    { state: 'amber', go: 'people' },
    { state: 'amber', go: 'people' },
  ]);
  expect(found[0]!.why).toContain('Lin');
  expect(found[1]!.why).toContain('100');
  expect(keyFindings(view, T, { invites: [], links: [] }, T)).toMatchObject([{ state: 'green' }]);
});

test('without an answer nothing is known of keys', () => {
  expect(keyFindings(view, T, undefined, T)[0]).toMatchObject({ state: 'unknown', why: 'Asking for the keys…' });
  expect(keyFindings(view, T, undefined, T - WAIT_MS)[0]).toMatchObject({ state: 'unknown' });
  expect(keyFindings(view, T, null, T)[0]!.why).toContain('No answer');
});
