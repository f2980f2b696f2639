import { expect, test } from 'vitest';
import { initial } from '../../shared/show/catalog.ts';
import { Template } from '../../shared/show/templates.ts';
import { builtIns, templateWords } from './built-in-templates.ts';
import { emptyFields, withTemplate } from './offer-fields.ts';
import { emptyPerk, withPerkTemplate } from './perk-fields.ts';

test('there is a beginning for every kind, in amounts that are usual in the currency', () => {
  for (const currency of ['CNY', 'USD', 'JPY', 'KWD', ''])
    for (const template of builtIns(currency))
      expect(Template.safeParse({ ...template, name: 'x' }).success, `${currency} ${template.templateId}`).toBe(true);
  const steps = (currency: string) =>
    builtIns(currency).flatMap(({ terms }) => ('steps' in terms ? (terms.steps ?? []) : []));
  expect(steps('CNY')).toEqual([
    { spend: { minor: 20_000, currency: 'CNY' }, save: { minor: 2_000, currency: 'CNY' } },
  ]);
  expect(steps('JPY')).toEqual([{ spend: { minor: 4_000, currency: 'JPY' }, save: { minor: 400, currency: 'JPY' } }]);
  expect(steps('')).toEqual([]);
});

test('a template says what it is in both languages', () => {
  const [flash] = builtIns('CNY');
  expect(templateWords(flash!, 'zh-CN')).toEqual({ title: '限时秒杀 3 分钟', details: '限 50 件 · 每人 1 件' });
  expect(templateWords({ ...flash!, name: 'Opener' }, 'en')).toEqual({
    title: 'Opener',
    details: 'Flash sale · 3 min · 50 in all · 1 each',
  });
});

test('a template leaves the product and a price in another currency alone', () => {
  const fields = { ...emptyFields(initial, 'zh-CN'), sku: 'tee', title: 'Tee', deal: '88' };
  const terms = { kind: 'flash-sale', lastsMs: 120_000, deal: { minor: 500, currency: 'USD' } } as const;
  expect(withTemplate(fields, terms)).toMatchObject({ sku: 'tee', deal: '88', minutes: '2', quantity: '' });
  expect(withTemplate({ ...fields, currency: 'USD' }, terms)).toMatchObject({ deal: '5.00' });
});

test('a perk’s template takes steps away that it does not have, and leaves open what it does not say', () => {
  const fields = { ...emptyPerk(initial, 'zh-CN'), spend1: '1', save1: '1', spend2: '2', save2: '2', worth: 'gift' };
  const spend = builtIns('CNY').find(({ terms }) => terms.kind === 'spend-and-save')!;
  expect(withPerkTemplate(fields, spend.terms)).toMatchObject({
    spend1: '200.00',
    save1: '20.00',
    spend2: '',
    save2: '',
  });
  const coupons = builtIns('CNY').find(({ terms }) => terms.kind === 'coupon-drop')!;
  expect(withPerkTemplate(fields, coupons.terms)).toMatchObject({ worth: 'gift', code: '', quantity: '100' });
});
