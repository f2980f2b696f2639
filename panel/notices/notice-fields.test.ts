import { describe, expect, test } from 'vitest';
import { Command } from '../../shared/show/show.ts';
import {
  blankAnswer,
  blankClosing,
  blankCorrection,
  blankOpening,
  blankSlate,
  maskedAsker,
  readAnswer,
  readClosing,
  readCorrection,
  readOpening,
  readSlate,
} from './notice-fields.ts';

const NOW = new Date(2026, 10, 22, 19, 30).getTime();
const understood = (read: object) => 'command' in read && Command.safeParse(read.command).success;

describe('a correction', () => {
  const typed = { ...blankCorrection, title: 'Serum', currency: 'CNY', wrong: '9.9', right: '99' };

  test('strikes out one price for another', () => {
    expect(readCorrection(typed, 'en')).toEqual({
      command: {
        type: 'notices/correct',
        correction: {
          title: 'Serum',
          wrong: { minor: 990, currency: 'CNY' },
          right: { minor: 9_900, currency: 'CNY' },
        },
        lastsMs: 45_000,
      },
    });
  });

  test('of a product of the show is a slip, which takes the price from the show unless another is typed', () => {
    const money = (minor: number) => ({ minor, currency: 'CNY' });
    const of = (fields: object) => readCorrection({ ...typed, sku: 'SERUM', ...fields }, 'en', money(9_900));
    const slip = { sku: 'SERUM', wrong: money(990), coupons: 0 };
    expect(of({})).toEqual({ command: { type: 'notices/slip', slip, lastsMs: 45_000 } });
    expect(of({ right: '89', wrong: '' })).toMatchObject({ command: { slip: { sku: 'SERUM', right: money(8_900) } } });
    expect(understood(of({ coupons: '5', worth: '5 off' }))).toBe(true);
  });

  test('says what makes it good, whole or not at all', () => {
    const read = readCorrection({ ...typed, coupons: '50', worth: '20 off', code: 'SORRY' }, 'en');
    expect(read).toMatchObject({
      command: { correction: { makeGood: { coupons: 50, worth: '20 off', code: 'SORRY' } } },
    });
    expect(understood(read)).toBe(true);
    const half = readCorrection({ ...typed, code: 'SORRY' }, 'en');
    expect('faults' in half && Object.keys(half.faults)).toEqual(['coupons', 'worth']);
  });

  test('that corrects nothing is refused', () => {
    expect(readCorrection({ ...typed, wrong: '99.00' }, 'en')).toEqual({
      faults: { right: 'Both prices are the same: nothing to correct' },
    });
  });
});

describe('a pinned answer', () => {
  const typed = { ...blankAnswer, question: 'Which shade?', answer: 'Number two' };

  test('bears the asker’s name masked only', () => {
    const read = readAnswer({ ...typed, asker: '王小明' }, 'zh-CN');
    expect(read).toMatchObject({ command: { answer: { asker: '王**' }, lastsMs: 30_000 } });
    expect(understood(read)).toBe(true);
    expect(maskedAsker(' ')).toBe('');
  });

  test('may come from nobody, and keeps no phone number', () => {
    const read = readAnswer({ ...typed, question: 'Which shade? call 13812345678' }, 'en');
    expect(JSON.stringify(read)).not.toContain('13812345678');
    expect(JSON.stringify(read)).not.toContain('asker');
  });

  test('asks for both question and answer', () => {
    const read = readAnswer(blankAnswer, 'en');
    expect('faults' in read && Object.keys(read.faults)).toEqual(['question', 'answer']);
  });
});

describe('an opening', () => {
  test('counts down to a time of day, today or else tomorrow', () => {
    const at = (time: string) => readOpening({ ...blankOpening, time, coming2: ' Serum ' }, NOW, 'en');
    const today = new Date(2026, 10, 22, 20).getTime();
    expect(at('20:00')).toEqual({ command: { type: 'notices/open', opening: { showAt: today, coming: ['Serum'] } } });
    expect(at('19:30')).toMatchObject({ command: { opening: { showAt: new Date(2026, 10, 23, 19, 30).getTime() } } });
    expect(at('')).toEqual({ faults: { time: 'Enter a time, for instance 20:00' } });
  });
});

describe('a slate', () => {
  test('says why, where to go and when it goes on', () => {
    const read = readSlate({ why: 'technical', where: 'the shop', minutes: '5' }, NOW, 'en');
    expect(read).toEqual({
      command: { type: 'notices/hold', slate: { why: 'technical', where: 'the shop', backAt: NOW + 300_000 } },
    });
    expect(readSlate(blankSlate, NOW, 'en')).toEqual({
      command: { type: 'notices/hold', slate: { why: 'back-soon' } },
    });
    expect(readSlate({ ...blankSlate, minutes: 'soon' }, NOW, 'en')).toHaveProperty('faults');
  });
});

describe('a closing', () => {
  test('names the next show when there is one, in this crew’s time of day', () => {
    expect(readClosing(blankClosing, NOW, 'en')).toEqual({ command: { type: 'notices/close', closing: {} } });
    const read = readClosing({ day: '2026-11-24', time: '20:00', title: 'Tea night' }, NOW, 'en');
    const at = new Date(2026, 10, 24, 20).getTime();
    const utcOffset = 0 - new Date(at).getTimezoneOffset();
    expect(read).toEqual({
      command: { type: 'notices/close', closing: { next: { at, utcOffset, title: 'Tea night' } } },
    });
    expect(understood(read)).toBe(true);
  });

  test('asks for the day and time of a show that was begun, and for one to come', () => {
    expect(readClosing({ ...blankClosing, title: 'Tea night' }, NOW, 'en')).toHaveProperty('faults.day');
    expect(readClosing({ ...blankClosing, day: '2026-11-24' }, NOW, 'en')).toHaveProperty('faults.time');
    expect(readClosing({ ...blankClosing, day: '2026-11-22', time: '19:00' }, NOW, 'en')).toHaveProperty('faults.time');
  });
});
