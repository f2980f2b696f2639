import { expect, test } from 'vitest';
import { createComplaints } from './complaints.ts';

test('a page complains once a minute at most, and never with its key', () => {
  const said: string[] = [];
  let now = 0;
  const complain = createComplaints(
    () => now,
    (text) => said.push(text),
    ['live_secret', ''],
  );
  complain('no room at ws://x/#key=live_secret');
  now = 59_999;
  complain('again');
  now = 60_000;
  complain('still');
  expect(said).toEqual(['Cuecart: no room at ws://x/#key=…', 'Cuecart: still']);
});
