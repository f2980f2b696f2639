import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { decimal, DEEPEST_JSON, digits, exactInt, parseExactJson } from './exact-json.ts';

const read = <T>(schema: z.ZodMiniType<T>, text: string) => z.safeParse(schema, parseExactJson(text)).data;

test('ids beyond 2^53 survive digit by digit, as number and as text', () => {
  const order = z.object({ id: digits });
  expect(read(order, '{"id":820982911946154508}')).toEqual({ id: '820982911946154508' });
  expect(read(order, '{"id":"820982911946154509"}')).toEqual({ id: '820982911946154509' });
  expect(read(order, '{"id":9007199254740993,"rest":[1,{"x":null}]}')).toEqual({ id: '9007199254740993' });
});

test.each(['1.0', '1e3', '-1', '"1a"', '""', 'true', 'null', '[1]', '{"source":"1"}', `"${'1'.repeat(41)}"`])(
  '%s is no id',
  (text) => {
    expect(read(digits, text)).toBeUndefined();
  },
);

test('whole numbers come out exact or not at all', () => {
  expect(read(exactInt, '9007199254740991')).toBe(9_007_199_254_740_991);
  expect(read(exactInt, '-3')).toBe(-3);
  for (const text of ['9007199254740992', '1.0', '1e2', '"5"', '0.1', '99999999999999999999'])
    expect(read(exactInt, text)).toBeUndefined();
});

test('decimals keep their text', () => {
  expect(read(decimal, '199.00')).toBe('199.00');
  expect(read(decimal, '"0.10"')).toBe('0.10');
  expect(read(decimal, '-5.5')).toBe('-5.5');
  for (const text of ['1e2', '"1,5"', '" 1"', '".5"', 'null']) expect(read(decimal, text)).toBeUndefined();
});

test('a key __proto__ changes no prototype', () => {
  const tree = parseExactJson('{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}');
  expect(Object.getPrototypeOf(tree)).toBe(Object.prototype);
  expect(({} as { admin?: boolean }).admin).toBeUndefined();
  expect(tree).not.toHaveProperty('admin');
});

test('a key told twice with two values is refused', () => {
  expect(() => parseExactJson('{"id":1,"id":2}')).toThrow(SyntaxError);
  expect(() => parseExactJson('{"id":1,"id":1}')).not.toThrow();
});

test('nesting is limited, and brackets inside text do not count', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  expect(() => parseExactJson(nested(DEEPEST_JSON))).not.toThrow();
  expect(() => parseExactJson(nested(DEEPEST_JSON + 1))).toThrow(SyntaxError);
  expect(() => parseExactJson('['.repeat(1_000_000))).toThrow(SyntaxError);
  expect(() => parseExactJson('{"a":'.repeat(1_000_000))).toThrow(SyntaxError);
  expect(parseExactJson(JSON.stringify(['\\"[[', '['.repeat(500)]))).toEqual(['\\"[[', '['.repeat(500)]);
});

test.each(['', '{', '{"a":1,}', '01', 'NaN', "{'a':1}", '1 2', '"\u0000"', '"', '"\\', '\uFEFF{}'])(
  'malformed text is refused: %s',
  (text) => {
    expect(() => parseExactJson(text)).toThrow(SyntaxError);
  },
);

test('a long run of quotes and backslashes takes no time to refuse', () => {
  expect(() => parseExactJson('"\\'.repeat(200_000))).toThrow(SyntaxError);
  expect(() => parseExactJson(`"${'\\\\'.repeat(200_000)}`)).toThrow(SyntaxError);
});
