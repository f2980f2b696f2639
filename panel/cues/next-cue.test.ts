import { expect, test } from 'vitest';
import type { Event } from '../../shared/show/offers.ts';
import { initial, reduce } from '../../shared/show/offers.ts';
import { nextCue } from './next-cue.ts';

const price = (minor: number) => ({ minor, currency: 'CNY' });
const drafted = (offerId: string): Event => ({
  type: 'offers/drafted',
  at: 1_000,
  offer: { offerId, kind: 'flash-sale', sku: offerId, deal: price(9_900), lastsMs: 60_000 },
});
const started = (offerId: string, startsAt: number): Event => ({
  type: 'offers/started',
  at: startsAt - 200,
  offerId,
  sku: offerId,
  startsAt,
  endsAt: startsAt + 60_000,
  fixed: { title: offerId, regular: price(19_900), was: null },
});
const show = (...events: Event[]) => events.reduce(reduce, initial);
const cueOf = (offers: ReturnType<typeof show>, now: number, chosen?: string, at = 4_000) => {
  const cued = nextCue(offers, now, chosen === undefined ? null : { offerId: chosen, at });
  return cued && `${cued.offer.offerId} ${cued.phase}`;
};

test('without offers there is nothing to cue', () => {
  expect(cueOf(initial, 2_000)).toBeNull();
});

test('the first draft is next until the crew chooses another', () => {
  const offers = show(drafted('one'), drafted('two'));
  expect(cueOf(offers, 2_000)).toBe('one draft');
  expect(cueOf(offers, 2_000, 'two')).toBe('two draft');
  expect(cueOf(offers, 2_000, 'gone')).toBe('one draft');
});

test('what is on air comes before what was chosen', () => {
  const offers = show(drafted('one'), drafted('two'), started('one', 5_000));
  expect(cueOf(offers, 6_000, 'two')).toBe('one live');
});

test('an ended offer asks for its price before the next draft, unless the crew chose that since', () => {
  const offers = show(drafted('one'), drafted('two'), started('one', 5_000));
  expect(cueOf(offers, 70_000)).toBe('one ended');
  expect(cueOf(offers, 70_000, 'two', 30_000)).toBe('one ended');
  expect(cueOf(offers, 70_000, 'two', 66_000)).toBe('two draft');
  const ended: Event = { type: 'offers/ended', at: 65_000, offerId: 'one', endedAt: 65_000, why: 'time' };
  const restored: Event = { type: 'offers/restored', at: 71_000, offerId: 'one' };
  expect(cueOf([ended, restored].reduce(reduce, offers), 72_000)).toBe('two draft');
});
