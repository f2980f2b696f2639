import { expect, test } from 'vitest';
import { fold, given } from '../../test/kit/given.ts';
import { MOST_TEMPLATES, templateOf, type Template } from './templates.ts';
import type { Event } from './show.ts';

const T = 1_000_000;
const cny = (minor: number) => ({ minor, currency: 'CNY' });
const five: Template = {
  templateId: 't1',
  name: '秒杀 5 分钟',
  terms: { kind: 'flash-sale', lastsMs: 300_000, quantity: 100, limitPerBuyer: 1 },
};
const saved = (template: Template): Event => ({ type: 'templates/saved', at: T, template });
const filled = Array.from({ length: MOST_TEMPLATES }, (_, n) => saved({ ...five, templateId: `t${n}` }));
const templates = (...events: Event[]) => fold(events).show.templates;

test('terms saved under a name are there for the whole crew', () => {
  given().when({ type: 'templates/save', template: five }, T).gives(saved(five));
  expect(templates(saved(five))).toEqual([five]);
});

test('a template saved again under its id takes the place of the one before', () => {
  const renamed = { ...five, name: '秒杀五分钟' };
  expect(templates(saved(five), saved({ ...five, templateId: 't2' }), saved(renamed)).map(({ name }) => name)).toEqual([
    '秒杀五分钟',
    '秒杀 5 分钟',
  ]);
});

test('there are twenty at most, and one of them can still be saved anew', () => {
  given(...filled)
    .when({ type: 'templates/save', template: { ...five, templateId: 'more' } }, T)
    .refuses('too-many');
  given(...filled)
    .when({ type: 'templates/save', template: { ...five, templateId: 't0' } }, T)
    .givesTypes('templates/saved');
});

test('a removed template is gone, and removing it twice does nothing', () => {
  const removed: Event = { type: 'templates/removed', at: T, templateId: 't1' };
  given(saved(five)).when({ type: 'templates/remove', templateId: 't1' }, T).gives(removed);
  expect(templates(saved(five), removed)).toEqual([]);
  given(saved(five), removed).when({ type: 'templates/remove', templateId: 't1' }, T).gives();
});

test('templates outlast a show', () =>
  expect(templates(saved(five), { type: 'stage/begun', at: T + 1 })).toEqual([five]));

test('an offer gives its terms and neither its product nor its reason, its price only where that is wanted', () => {
  const offer = {
    offerId: 'o',
    kind: 'flash-sale',
    sku: 'tee',
    deal: cny(9_900),
    lastsMs: 60_000,
    reason: 'r',
  } as const;
  const [drafted] = fold([{ type: 'offers/drafted', at: T, offer }]).show.offers;
  expect(templateOf(drafted!, false)).toEqual({ kind: 'flash-sale', lastsMs: 60_000 });
  expect(templateOf(drafted!, true)).toEqual({ kind: 'flash-sale', lastsMs: 60_000, deal: cny(9_900) });
});
