import { describe, expect, test } from 'vitest';
import { initial } from '../../shared/show/catalog.ts';
import { Command } from '../../shared/show/show.ts';
import { emptyPerk, perkFieldsOf, readPerk, type Perk, type PerkFields, type PerkKind } from './perk-fields.ts';

const empty = emptyPerk(initial, 'zh-CN');
const read = (kind: PerkKind, changes: Partial<PerkFields>) => readPerk(kind, { ...empty, ...changes }, 'o-1', 'en');
const cny = (minor: number) => ({ minor, currency: 'CNY' });
const faultsOf = (result: ReturnType<typeof read>) => ('faults' in result ? result.faults : {});

const filled: Record<PerkKind, Partial<PerkFields>> = {
  'spend-and-save': { spend1: '200', save1: '20', spend2: '400', save2: '60', minutes: '15' },
  'follow-bonus': { save: '10', spend: '99', coupon: 'HELLO' },
  'coupon-drop': { worth: '满 99 减 20', code: 'LIVE20', quantity: '200', reason: 'asked for again' },
};
const terms = {
  'spend-and-save': {
    lastsMs: 900_000,
    steps: [
      { spend: cny(20_000), save: cny(2_000) },
      { spend: cny(40_000), save: cny(6_000) },
    ],
  },
  'follow-bonus': { lastsMs: 1_800_000, save: cny(1_000), spend: cny(9_900), coupon: 'HELLO' },
  'coupon-drop': {
    lastsMs: 1_800_000,
    worth: '满 99 减 20',
    code: 'LIVE20',
    quantity: 200,
    reason: 'asked for again',
  },
};
const kinds = ['spend-and-save', 'follow-bonus', 'coupon-drop'] as const;

const untouched = { fixed: null, armedAt: null, startsAt: null, endsAt: null, started: false, endedAt: null };

describe.each(kinds)('%s', (kind) => {
  test('makes a draft that the room understands', () => {
    const result = read(kind, filled[kind]);
    expect(result).toEqual({ commands: [{ type: 'offers/draft', offer: { offerId: 'o-1', kind, ...terms[kind] } }] });
    expect('commands' in result && Command.safeParse(result.commands[0]).success).toBe(true);
  });

  test('comes back into the form as it was, but for its reason', () => {
    const offer = {
      offerId: 'o-1',
      kind,
      ...terms[kind],
      ...untouched,
      why: null,
      restoredAt: null,
      left: null,
    } as unknown as Perk;
    const fields = perkFieldsOf(offer, initial, 'en');
    expect(fields.reason).toBe('');
    expect(read(kind, { ...fields, reason: filled[kind].reason ?? '' })).toEqual(read(kind, filled[kind]));
  });

  test('asks for what is missing', () => {
    expect(Object.keys(faultsOf(read(kind, { minutes: '' }))).sort()).toEqual(
      {
        'spend-and-save': ['minutes', 'save1', 'spend1'],
        'follow-bonus': ['minutes', 'save'],
        'coupon-drop': ['code', 'minutes', 'quantity', 'worth'],
      }[kind],
    );
  });
});

test('steps that do not rise, or save no less than they ask for, are named', () => {
  const steps = { spend1: '200', save1: '20', spend2: '200', save2: '20', spend3: '300', save3: '300' };
  expect(faultsOf(read('spend-and-save', steps))).toEqual({
    spend2: 'Must be more than the step before',
    save2: 'Must be more than the step before',
    save3: 'What is saved must be less than what is spent',
  });
  expect(faultsOf(read('follow-bonus', { save: '99', spend: '99' }))).toHaveProperty('save');
});

test('a step left empty between others is passed over', () => {
  const result = read('spend-and-save', { spend1: '200', save1: '20', spend4: '400', save4: '60' });
  expect(result).toMatchObject({ commands: [{ offer: { steps: terms['spend-and-save'].steps } }] });
});

test('the currency is asked for where none goes without saying', () => {
  expect(faultsOf(read('follow-bonus', { ...filled['follow-bonus'], currency: '' }))).toEqual({
    currency: 'Choose the currency',
  });
});
