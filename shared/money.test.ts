import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addMoney,
  decimalText,
  formatDiscount,
  formatMoney,
  Money,
  moneyParts,
  MOST_MINOR,
  NotMoney,
} from './money.ts';
import { parseMoney, percentOff, subtractMoney, timesMoney } from './money.ts';

const cny = (minor: number): Money => ({ minor, currency: 'CNY' });

const faultOf = (attempt: () => unknown) => {
  try {
    attempt();
  } catch (error) {
    if (error instanceof NotMoney) return error.reason;
    throw error;
  }
  return 'none';
};

test.each([
  ['199.00', 'CNY', 19_900],
  ['0.1', 'CNY', 10],
  ['19.990', 'USD', 1999],
  ['007', 'CNY', 700],
  ['0', 'CNY', 0],
  ['1200', 'JPY', 1200],
  ['1200.00', 'JPY', 1200],
  ['1.500', 'KWD', 1500],
  ['1.0001', 'CLF', 10_001],
  ['15000.50', 'IDR', 1_500_050],
  ['10000000000.00', 'CNY', MOST_MINOR],
])('%s %s is read digit by digit', (text, currency, minor) => {
  expect(parseMoney(text, currency)).toEqual({ minor, currency });
});

test.each([
  ['', 'CNY', 'not-decimal'],
  [' 1', 'CNY', 'not-decimal'],
  ['-1', 'CNY', 'not-decimal'],
  ['+1', 'CNY', 'not-decimal'],
  ['1e3', 'CNY', 'not-decimal'],
  ['1,000', 'CNY', 'not-decimal'],
  ['1.', 'CNY', 'not-decimal'],
  ['.5', 'CNY', 'not-decimal'],
  ['１９９', 'CNY', 'not-decimal'],
  ['NaN', 'CNY', 'not-decimal'],
  ['1.005', 'CNY', 'too-precise'],
  ['1.5', 'JPY', 'too-precise'],
  ['10000000000.01', 'CNY', 'too-large'],
  ['9'.repeat(60), 'CNY', 'too-large'],
  ['0'.repeat(100), 'CNY', 'not-decimal'],
  ['1', 'cny', 'not-currency'],
  ['1', 'RMB ', 'not-currency'],
])('“%s” %s is refused', (text, currency, reason) => {
  expect(faultOf(() => parseMoney(text, currency))).toBe(reason);
});

test('a million random amounts come back from their text as they were', () => {
  const currencies = ['CNY', 'JPY', 'KWD', 'CLF', 'IDR', 'USD'];
  const amount = fc.record({
    minor: fc.integer({ min: 0, max: MOST_MINOR }),
    currency: fc.constantFrom(...currencies),
  });
  fc.assert(
    fc.property(amount, (money) => {
      const read = parseMoney(decimalText(money), money.currency);
      return read.minor === money.minor && read.currency === money.currency;
    }),
    { numRuns: 1_000_000 },
  );
}, 60_000);

test('what people read holds exactly the digits of the amount', () => {
  const amount = fc.record({
    minor: fc.integer({ min: 0, max: MOST_MINOR }),
    currency: fc.constantFrom('CNY', 'JPY', 'KWD'),
  });
  fc.assert(
    fc.property(amount, fc.constantFrom('zh-CN' as const, 'en' as const), (money, language) => {
      const digits = formatMoney(money, language).replace(/[^\d.]/g, '');
      expect(parseMoney(digits, money.currency)).toEqual(money);
    }),
    { numRuns: 5000 },
  );
});

test('an amount shows its decimals in full or not at all', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    expect(formatMoney(cny(9900), language)).toBe('¥99');
    expect(formatMoney(cny(9990), language)).toBe('¥99.90');
    expect(formatMoney(cny(123_456_789), language)).toBe('¥1,234,567.89');
    expect(formatMoney(cny(5), language)).toBe('¥0.05');
    expect(formatMoney({ minor: 1200, currency: 'JPY' }, language)).toBe('¥1,200');
    expect(formatMoney({ minor: 1500, currency: 'KWD' }, language)).toBe('KWD\u00a01.500');
    expect(formatMoney({ minor: 15_000_000, currency: 'IDR' }, language)).toMatch(/150,000$/);
    expect(formatMoney(cny(MOST_MINOR), language)).toBe('¥10,000,000,000');
  }
});

test('the pieces of an amount can be set large and small', () => {
  expect(moneyParts(cny(129_990), 'zh-CN')).toEqual({
    symbol: '¥',
    whole: '1,299',
    fraction: '.90',
    symbolAfter: false,
    gap: '',
  });
});

test('a percentage never overstates, and is missing where there is none', () => {
  expect(percentOff(cny(19_900), cny(9950))).toBe(50);
  expect(percentOff(cny(300), cny(101))).toBe(66);
  expect(percentOff(cny(10_000), cny(9999))).toBeUndefined();
  expect(percentOff(cny(100), cny(100))).toBeUndefined();
  expect(percentOff(cny(100), cny(200))).toBeUndefined();
  expect(percentOff(cny(0), cny(0))).toBeUndefined();
  expect(percentOff(cny(200), { minor: 100, currency: 'USD' })).toBeUndefined();
  const price = fc.integer({ min: 1, max: MOST_MINOR });
  fc.assert(
    fc.property(price, price, (was, now) => {
      const percent = percentOff(cny(was), cny(now));
      if (percent !== undefined) expect(BigInt(percent) * BigInt(was) <= BigInt(was - now) * 100n).toBe(true);
    }),
  );
});

test('a discount reads as 折 in Chinese, rounded up, and as percent off in English', () => {
  expect(formatDiscount(cny(200), cny(100), 'zh-CN')).toBe('5折');
  expect(formatDiscount(cny(300), cny(100), 'zh-CN')).toBe('3.4折');
  expect(formatDiscount(cny(1000), cny(881), 'zh-CN')).toBe('8.9折');
  expect(formatDiscount(cny(300), cny(100), 'en')).toBe('66% off');
  expect(formatDiscount(cny(1000), cny(999), 'zh-CN')).toBeUndefined();
  expect(formatDiscount(cny(1000), cny(0), 'zh-CN')).toBeUndefined();
});

test('sums keep to one currency, to whole units and to what an amount may be', () => {
  expect(addMoney(cny(10), cny(20))).toEqual(cny(30));
  expect(subtractMoney(cny(30), cny(30))).toEqual(cny(0));
  expect(timesMoney(cny(1999), 3)).toEqual(cny(5997));
  expect(faultOf(() => subtractMoney(cny(1), cny(2)))).toBe('below-zero');
  expect(faultOf(() => addMoney(cny(1), { minor: 1, currency: 'USD' }))).toBe('currencies-differ');
  expect(faultOf(() => addMoney(cny(MOST_MINOR), cny(1)))).toBe('too-large');
  expect(faultOf(() => timesMoney(cny(1), 1.5))).toBe('not-decimal');
  expect(faultOf(() => timesMoney(cny(MOST_MINOR), Number.MAX_SAFE_INTEGER))).toBe('too-large');
});

test('the schema takes whole, bounded amounts of a named currency only', () => {
  expect(Money.safeParse(cny(1)).success).toBe(true);
  const wrong = [
    cny(1.5),
    cny(-1),
    cny(MOST_MINOR + 1),
    cny(NaN),
    { minor: '1', currency: 'CNY' },
    { minor: 1, currency: 'cny' },
  ];
  for (const value of wrong) expect(Money.safeParse(value).success).toBe(false);
});
