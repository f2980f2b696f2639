import { expect, test } from 'vitest';
import { FromRoom } from '../../shared/protocol.ts';
import { eventsText, needsShow } from './welcome.ts';

test('a page gets the whole show when it has nothing, too little, or more than there is', () => {
  expect(needsShow(null, 0)).toBe(true);
  expect(needsShow(9, 510)).toBe(true);
  expect(needsShow(11, 10)).toBe(true);
  expect(needsShow(10, 510)).toBe(false);
  expect(needsShow(10, 10)).toBe(false);
});

test('the text of events is a message of the protocol', () => {
  const event = { type: 'stage/opened', at: 1, mode: 'live' };
  const text = eventsText([{ seq: 1, event: JSON.stringify(event) }]);
  expect(FromRoom.parse(JSON.parse(text))).toEqual({ type: 'events', from: 1, events: [event] });
});
