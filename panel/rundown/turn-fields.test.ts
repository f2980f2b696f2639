import { expect, test } from 'vitest';
import { fold } from '../../test/kit/given.ts';
import { turnOf } from '../../test/kit/rundown.ts';
import type { Event } from '../../shared/show/show.ts';
import { minutesText, readMinutes, readTurn, turnFieldsOf, wholeLength, type TurnFields } from './turn-fields.ts';

const at = 1;
const listed = (sku: string): Event => ({
  type: 'catalog/listed',
  at,
  product: { sku, title: sku, price: { minor: 9_900, currency: 'CNY' } },
});
const tee = turnOf('turn-1', 8, 'image', 'TEE');
const planned: Event = {
  type: 'rundown/planned',
  at,
  plan: { segments: [{ segmentId: 's1', title: 'One', items: [tee] }] },
};
const { show } = fold([listed('TEE'), listed('CUP'), planned]);
const ids = { itemId: 'new-turn', segmentId: 'new-segment' };
const read = (fields: TurnFields, itemId = 'new-turn') => readTurn(fields, { ...ids, itemId }, show, 'en');

test('a new turn begins with a product that is not planned yet, its whole loop, and no words', () => {
  const fields = turnFieldsOf(null, 's1', show);
  expect(fields).toMatchObject({ sku: 'CUP', role: 'earning', 'explaining-minutes': '4', 'closing-minutes': '2' });
  expect(wholeLength(fields)).toBe(480_000);
  expect(read(fields)).toEqual({
    commands: [
      { type: 'rundown/put-item', segmentId: 's1', before: null, item: turnOf('new-turn', 8, 'earning', 'CUP') },
    ],
  });
});

test('in an empty rundown the segment is made with its first turn', () => {
  const fields = { ...turnFieldsOf(null, '', fold([listed('TEE')]).show), segmentTitle: ' Opening ' };
  expect(read(fields)).toMatchObject({
    commands: [
      { type: 'rundown/put-segment', segmentId: 'new-segment', title: 'Opening' },
      { type: 'rundown/put-item', segmentId: 'new-segment' },
    ],
  });
});

test('lines, minutes and cues of each step come back as they were', () => {
  const item = {
    ...tee,
    steps: {
      ...tee.steps,
      asking: { lastsMs: 75_000, line: 'Which one?', cues: [{ kind: 'rewards' as const }] },
      closing: {
        lastsMs: 0,
        cues: [
          { kind: 'offer' as const, offerId: 'sale.1:a' },
          { kind: 'bed' as const, bed: 'calm' as const },
        ],
      },
    },
  };
  expect(read(turnFieldsOf(item, 's1', show), 'turn-1')).toEqual({
    commands: [{ type: 'rundown/put-item', segmentId: 's1', before: null, item }],
  });
});

test('what was not changed is not sent; another segment is a change', () => {
  expect(read(turnFieldsOf(tee, 's1', show), 'turn-1')).toEqual({ commands: [] });
  expect(read({ ...turnFieldsOf(tee, 's1', show), segmentId: 's2' }, 'turn-1')).toMatchObject({
    commands: [{ segmentId: 's2' }],
  });
});

test('each field that is wrong is named, and nothing is sent', () => {
  const fields = { ...turnFieldsOf(null, '', show), 'asking-minutes': '61', 'closing-line': 'x'.repeat(161) };
  const given = read(fields);
  expect('faults' in given && Object.keys(given.faults)).toEqual(['segmentTitle', 'asking-minutes', 'closing-line']);
  const none = { 'explaining-minutes': '0', 'asking-minutes': '0', 'closing-minutes': '0' };
  expect(read({ ...turnFieldsOf(null, 's1', show), ...none })).toMatchObject({
    faults: { 'explaining-minutes': 'At least one step takes time' },
  });
});

test.each([
  ['2.5', 150_000],
  ['1,25', 75_000],
  ['４', 240_000],
  ['0', 0],
  ['60', 3_600_000],
  ['', null],
  ['-1', null],
  ['60.5', null],
  ['2 min', null],
])('%s minutes', (typed, ms) => {
  expect(readMinutes(typed)).toBe(ms);
  if (ms !== null) expect(readMinutes(minutesText(ms))).toBe(ms);
});
