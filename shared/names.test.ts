import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskName, NAMELESS, plainText } from './names.ts';
import { clean, graphemesOf } from './names/clean.ts';
import { wordFilter } from './names/words.ts';

const family = '👨‍👩‍👧‍👦';
const zalgo = `Z${'\u0335\u0489'.repeat(60)}`;

test.each([
  ['two Han characters', '张三', '张**'],
  ['a name in Latin letters', 'Maria Silva', 'M**'],
  ['a family of emoji', family + family, `${family}**`],
  ['flags', '🇨🇳🇵🇹', '🇨🇳**'],
  ['a skin tone', '👍🏽👍🏿', '👍🏽**'],
  ['keycaps', '1️⃣2️⃣', '1️⃣**'],
  ['Arabic', 'محمد علي', 'م**'],
  ['a Devanagari conjunct', 'कितिज', 'कि**'],
  ['decomposed Hangul', '\u1112\u1161\u11AB\u1100\u1173\u11AF', '한**'],
  ['a decomposed accent', 'E\u0301toile', 'É**'],
  ['a right-to-left override', '\u202Egpj.exe', 'g**'],
  ['an unclosed isolate', '\u2067Buyer', 'B**'],
  ['half a surrogate', '\uD83Dabc', 'a**'],
  ['invisible tag text', 'hi\u{E0069}\u{E0067}', 'h**'],
  ['terminal escapes', '\u001B[31mred', '[**'],
  ['a mark without its letter', '\u0301abc', 'a**'],
  ['a phone before a name', '13800138000小王', '小**'],
])('%s shows its first character only', (_, name, masked) => {
  expect(maskName(name)).toBe(masked);
});

test.each([
  ['nothing', ''],
  ['spaces', '\u00A0\u2003\u3000'],
  ['zero-width characters', '\u200B\u200C\u200D\u2060\uFEFF'],
  ['fillers', '\u3164\u115F\u1160\uFFA0\u2800'],
  ['bidi marks', '\u200F\u200E\u061C'],
  ['halves and non-characters', '\uDC00\uFFFE\uFDD0\uFFFD'],
  ['no text', null],
  ['a number', 13_800_138_000],
  ['an object', { toString: () => '张三' }],
  ['one character', '李'],
  ['one emoji', '🦋'],
  ['one letter and a zero-width space', 'A\u200B'],
  ['one letter under a hundred marks', zalgo],
  ['a phone number', '138 0013 8000'],
  ['a phone number in full width', '１３８００１３８０００'],
  ['a mail address', 'maria@example.com'],
  ['a link', 'https://evil.example/x?y'],
])('%s shows no name at all', (_, name) => {
  expect(maskName(name)).toBe(NAMELESS);
});

test('a name of one character shows four digits of its hash, a longer one never does', () => {
  expect(maskName('李', '4821')).toBe('··4821');
  expect(maskName('李四', '4821')).toBe('李**');
  expect(maskName('李', '李四')).toBe(NAMELESS);
});

test('the length of a name shows nowhere', () => {
  expect(maskName('W'.repeat(10_000))).toBe('W**');
  expect(maskName(family.repeat(2000))).toBe(`${family}**`);
});

test('a name with an unwanted word is hidden, however it is written', () => {
  const isUnwanted = wordFilter(['official', '官方']);
  for (const name of [
    'Shорify Оfficial',
    '0FF1CIAL',
    'o.f.f.i.c.i.a.l',
    'Ｏｆｆｉｃｉａｌ',
    '官\u200B方客服',
    'Ófficíal',
  ]) {
    expect(maskName(name, undefined, isUnwanted)).toBe(NAMELESS);
  }
  expect(maskName('张三', undefined, isUnwanted)).toBe('张**');
});

describe('text that is shown as it is', () => {
  test.each([
    ['spaces and line breaks become one space', ' a \r\n\tb\u2028c ', 'a b c'],
    ['markup stays text', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['an event stream stays one line', 'x\ndata: {"a":0}\n\n', 'x data: {"a":0}'],
    ['dates, sizes and prices stay', '2026-11-22 iPhone 17 256GB 1299.00', '2026-11-22 iPhone 17 256GB 1299.00'],
    ['a Chinese mobile is taken out', '加微信13800138000谢谢', '加微信•••谢谢'],
    ['a land line is taken out', '电话010-12345678', '电话•••'],
    ['an international number is taken out', 'call +351 912 345 678 now', 'call ••• now'],
    ['mathematical digits are no way round', '𝟏𝟑𝟖𝟎𝟎𝟏𝟑𝟖𝟎𝟎𝟎', '•••'],
    ['mail is taken out', 'to a.b@example.co.uk!', 'to •••'],
    ['links are taken out', 'see https://a.b/c and t.me/xyz or Foo.COM', 'see ••• and ••• or •••'],
    ['a stop in a sentence is no link', 'Good.Very good. v2.0', 'Good.Very good. v2.0'],
    ['joiners stay inside emoji only', `a\u200Db${family}`, `ab${family}`],
    ['non-strings are empty', 5, ''],
  ])('%s', (_, raw, shown) => {
    expect(plainText(raw, 80)).toBe(shown);
  });

  test('is cut where readers count, not in the middle of a character', () => {
    expect(plainText(family.repeat(5), 2)).toBe(family.repeat(2));
    expect(plainText('欧阳娜娜', 2)).toBe('欧阳');
    expect(plainText('ab cd', 3)).toBe('ab');
  });

  test('a letter keeps at most four marks', () => {
    expect(plainText(`${zalgo}y`, 24)).toMatch(/^Z\p{M}{4}y$/u);
  });
});

const nasty = [
  family,
  '👩🏽',
  '🇨🇳',
  '🇵',
  '\u200D',
  '\uFE0F',
  '\u20E3',
  '\u0301',
  '\u0335',
  'क्ष',
  'ที่',
  '\u1112',
  '\u1161',
  '\uD83D',
  '\uDC00',
];
const plain = [
  'a',
  'Z',
  '1',
  '138',
  '00',
  '@',
  '.',
  'com',
  '+',
  '-',
  '*',
  '•',
  ' ',
  '\n',
  '张',
  '官',
  '<b>',
  '\u202E',
  '\u2067',
  '\u0600',
  '\u0D4E',
];
const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(fc.constantFrom(...nasty, ...plain), { maxLength: 40 }).map((pieces) => pieces.join('')),
);

function keepsItsWord(name: string) {
  const masked = maskName(name, '4821');
  if (masked !== '··4821' && masked !== NAMELESS) {
    const first = masked.slice(0, -2);
    const shown = graphemesOf(first);
    if (!masked.endsWith('**') || shown.length !== 1) throw new Error(`shows ${shown.length} characters`);
    if (graphemesOf(clean(name)).length < 2) throw new Error('shows a whole name of one character');
    if (/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C\u2028\u2029]/u.test(masked))
      throw new Error('unseen characters');
    if ((first.match(/\p{M}/gu)?.length ?? 0) > 4 || masked.length > 21) throw new Error('too large');
  }
}

test('100,000 generated names: never more than one character of any shows', () => {
  fc.assert(fc.property(anyName, keepsItsWord), { numRuns: 100_000 });
}, 120_000);

test('cleaning twice is cleaning once, and keeps to the length', () => {
  fc.assert(
    fc.property(anyName, fc.integer({ min: 1, max: 24 }), (name, most) => {
      expect(clean(clean(name))).toBe(clean(name));
      expect(maskName(name.normalize('NFD'))).toBe(maskName(name.normalize('NFC')));
      const text = plainText(name, most);
      expect(graphemesOf(text).length).toBeLessThanOrEqual(most);
      expect(plainText(text, most)).toBe(text);
    }),
    { numRuns: 10_000 },
  );
}, 60_000);

const corpus = new URL('../../shared/samples/hostile/hostile-names.json', import.meta.url);

test.skipIf(!existsSync(corpus))('the corpus of hostile names (skipped where the folder of samples is missing)', () => {
  const { cases } = JSON.parse(readFileSync(corpus, 'utf8')) as { cases: { name: string; input: string }[] };
  expect(cases.length).toBeGreaterThan(40);
  for (const { input } of cases) keepsItsWord(input);
});
