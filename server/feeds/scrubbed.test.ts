import { expect, test } from 'vitest';
import { scrubbed } from './scrubbed.ts';

const look = (body: string) => scrubbed(new TextEncoder().encode(body));

test('names of fields are shown, and of values only kind and length', () => {
  const body = {
    event: 'chat',
    data: {
      nickname: '李小云',
      userId: '6012345678',
      likeCount: 5,
      isNew: true,
      tags: ['a', 'b', 'c', 'd'],
      none: null,
    },
  };
  expect(JSON.parse(look(JSON.stringify(body)))).toEqual({
    event: 'chat',
    data: {
      nickname: 'text, 3',
      userId: 'text, 10 digits',
      likeCount: 'number, 1 digits',
      isNew: true,
      tags: ['text, 1', 'text, 1', 'text, 1', '… 4 in all'],
      none: null,
    },
  });
});

test('nobody’s words come through: not as a key, not in an open field, not from a form, not from text', () => {
  for (const body of [
    '{"李小云":1}',
    '{"type":"李小云 said hello"}',
    'name=%E6%9D%8E%E5%B0%8F%E4%BA%91&phone=13800001111',
    '李小云 13800001111',
    '{"type":{"name":"李小云"}}',
  ])
    expect(look(body)).not.toMatch(/李|小云|1380/);
});

test.each(['13800138000', 'john.smith', 'john smith', '李小云', 'a1b2c3d4e5', 'wang@x.cn'])(
  'a key that may be a person’s is not shown: %s',
  (name) => expect(look(JSON.stringify({ data: { [name]: 1 } }))).toContain('"…": "number, 1 digits"'),
);

test.each(['LiXiaoyun', 'Li', 'john.smith', 'Zoe T', '13800138000', '138_0013_8000', 'wang@x', 'x'.repeat(60)])(
  'a value that may be a person’s is not shown, whatever its field: %s',
  (value) => {
    for (const field of ['type', 'event', 'topic', 'status', 'state', 'currency', 'tag'])
      expect(look(JSON.stringify({ [field]: value }))).not.toContain(value);
  },
);

test('a phone as a number is not shown either', () => {
  expect(look('{"status":13800138000,"tag":110}')).toBe('{\n "status": "number, 11 digits",\n "tag": "110"\n}');
});

test.each(['partially_paid', 'CNY', 'LIVE_OPEN_PLATFORM_LIKE', 'order.paid', 'checkout.session.completed', 'roomUser'])(
  'a platform’s own code is: %s',
  (code) => expect(JSON.parse(look(JSON.stringify({ type: code })))).toEqual({ type: code }),
);

test('a huge or deep body gives a short look', () => {
  expect(look(`[${'{"a":'.repeat(50)}1${'}'.repeat(50)}]`).length).toBeLessThan(300);
  expect(look(JSON.stringify(Array.from({ length: 5000 }, () => 'x'))).length).toBeLessThan(200);
});
