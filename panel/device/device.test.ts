import { expect, test } from 'vitest';
import { kindOf } from './device.ts';

test('phones and tablets are told from computers, also an iPad that names a Mac', () => {
  const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.1 Safari/605.1.15';
  expect(kindOf('Mozilla/5.0 (iPhone; CPU iPhone OS 16_7 like Mac OS X) AppleWebKit/605.1.15', 5)).toBe('ios');
  expect(kindOf(mac, 5)).toBe('ios');
  expect(kindOf(mac, 0)).toBe('other');
  expect(kindOf('Mozilla/5.0 (Linux; Android 13; K) AppleWebKit/537.36 Chrome/119.0.0.0 Mobile', 5)).toBe('android');
});
