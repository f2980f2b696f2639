import { expect, test } from 'vitest';
import { fold } from '../../test/kit/given.ts';
import type { Plan, StepCue } from '../../shared/show/rundown-plan.ts';
import type { Event } from '../../shared/show/show.ts';
import type { Terms } from '../../shared/show/offer-terms.ts';
import { evidenceFindings, offerFindings } from './offer-findings.ts';
import { rundownFindings } from './rundown-findings.ts';
import { soundFindings } from './sound-findings.ts';
import { openingFindings, stageFindings } from './stage-findings.ts';

const cny = (minor: number) => ({ minor, currency: 'CNY' });
const DAY = 86_400_000;
const T = 100 * DAY;
const view = { language: 'en', now: T + 1_000 } as const;
const opened: Event = { type: 'stage/opened', at: T, mode: 'live' };
const listed: Event = { type: 'catalog/listed', at: T, product: { sku: 'tee', title: 'Tee', price: cny(19_900) } };
const priced: Event = {
  type: 'catalog/price-recorded',
  at: T,
  sku: 'tee',
  row: { price: cny(19_900), from: T - 40 * DAY, until: T, source: 'shop' },
};
const complete = {
  offerId: 'o1',
  kind: 'flash-sale',
  sku: 'tee',
  deal: cny(9_900),
  lastsMs: 600_000,
  quantity: 50,
} as const;
const drafted = (offer: Terms): Event => ({ type: 'offers/drafted', at: T, offer });
const ended: Event = { type: 'offers/ended', at: T, offerId: 'o1', endedAt: T, why: 'operator' };
const planned = (cues: StepCue[], more: Partial<Plan> = {}, sku = 'tee'): Event => {
  const step = { lastsMs: 60_000, cues: [] };
  const steps = { explaining: step, asking: step, closing: { ...step, cues } };
  const items = [{ itemId: 'i1', sku, role: 'earning' as const, steps }];
  return { type: 'rundown/planned', at: T, plan: { segments: [{ segmentId: 's1', title: 'One', items }], ...more } };
};
const showOf = (...events: Event[]) => fold([opened, ...events]).show;

test('offers: none is amber, all that can go on air are green', () => {
  expect(offerFindings(showOf(), view)).toMatchObject([{ state: 'amber', go: 'offers' }]);
  expect(offerFindings(showOf(listed, drafted(complete)), view)).toMatchObject([
    { state: 'green', why: 'All offers (1) can go on air now' },
  ]);
});

test('offers: one that the room would refuse is red, with its name and where to put it right', () => {
  expect(offerFindings(showOf(drafted(complete)), view)[0]).toMatchObject({ state: 'red', go: 'products' });
  const { quantity: _, ...open } = complete;
  const [one] = offerFindings(showOf(listed, drafted(open)), view);
  expect(one).toMatchObject({ state: 'amber', go: 'stock' });
  expect(one!.why).toMatch(/^Tee · ¥99: No quantity/);
});

test('evidence: a deal whose earlier price will not be shown is amber with the reason; a show without deals is green', () => {
  expect(evidenceFindings(showOf(), view)).toMatchObject([{ state: 'green' }]);
  expect(evidenceFindings(showOf(listed, priced, drafted(complete)), view)).toMatchObject([{ state: 'green' }]);
  const [short] = evidenceFindings(showOf(listed, drafted(complete)), view);
  expect(short).toMatchObject({ state: 'amber', go: 'offers' });
  expect(short!.why).toBe('Tee · ¥99: Price records cover less than 30 days: no earlier price will show');
});

test('rundown: filled with products that are there, cues that work and a start to come it is green', () => {
  const cue: StepCue = { kind: 'offer', offerId: 'o1' };
  const show = showOf(listed, drafted(complete), planned([cue], { startsAt: T + DAY }));
  expect(rundownFindings(show, view)).toMatchObject([{ state: 'green' }]);
});

test('rundown: empty, with an unknown product, with cues that do nothing or with a start that is past it is not', () => {
  const states = (...events: Event[]) => rundownFindings(showOf(listed, ...events), view).map(({ state }) => state);
  const why = (...events: Event[]) => rundownFindings(showOf(listed, ...events), view)[0]!.why;
  expect(states()).toEqual(['amber']);
  expect(states(planned([], {}, 'mug'))).toEqual(['red']);
  expect(why(planned([], {}, 'mug'))).toContain('“mug”');
  expect(states(planned([{ kind: 'offer', offerId: 'gone' }]))).toEqual(['red']);
  expect(states(drafted(complete), ended, planned([{ kind: 'offer', offerId: 'o1' }]))).toEqual(['amber']);
  expect(states(planned([{ kind: 'rewards' }]))).toEqual(['amber']);
  expect(states(planned([], { startsAt: T }))).toEqual(['amber']);
  expect(why(planned([], { startsAt: T }))).toContain('which is past');
});

test('rundown: what is cut is not looked at', () => {
  const cut: Event = { type: 'rundown/cut-set', at: T, itemId: 'i1', isCut: true };
  expect(rundownFindings(showOf(listed, planned([], {}, 'mug'), cut), view)).toMatchObject([
    { state: 'amber', why: 'There is no rundown' },
  ]);
});

test('opening: set and to come it is green', () => {
  const opening = (showAt: number): Event => ({
    type: 'notices/opening-set',
    at: T,
    opening: { showAt, coming: [], startsAt: T, until: null },
  });
  expect(openingFindings(showOf(), view)).toMatchObject([{ state: 'amber', go: 'notices' }]);
  expect(openingFindings(showOf(opening(T + DAY)), view)).toMatchObject([{ state: 'green' }]);
  expect(openingFindings(showOf(opening(T)), view)).toMatchObject([{ state: 'amber' }]);
});

test('stage: cleared, under the technical slate or counting since an earlier show it is amber', () => {
  const states = (now: number, ...events: Event[]) =>
    stageFindings(showOf(listed, ...events), { ...view, now }).map(({ state }) => state);
  const slate = { why: 'technical' as const, startsAt: T, until: null };
  const turn: Event = { type: 'rundown/presented', at: T, sku: 'tee', startsAt: T, itemId: 'i1' };
  expect(states(T + 1_000)).toEqual(['green']);
  expect(states(T + 1_000, { type: 'stage/cleared', at: T, isClear: true, startsAt: T })).toEqual(['amber']);
  expect(states(T + 1_000, { type: 'notices/held', at: T, slate })).toEqual(['amber']);
  expect(states(T + DAY)).toEqual(['green']);
  expect(states(T + 1_000, planned([]), turn)).toEqual(['green']);
  expect(states(T + DAY, planned([]), turn)).toEqual(['amber']);
});

test('sound: one page plays, any other may stand by; nobody, nobody heard and silence are amber', () => {
  const show = showOf();
  const state = (pages: number, plays: boolean, given = show) =>
    soundFindings({ language: 'en', show: given, sounding: { pages, plays } })[0]!.state;
  expect(state(1, true)).toBe('green');
  expect(state(2, true)).toBe('green');
  expect(state(0, false)).toBe('amber');
  expect(state(2, false)).toBe('amber');
  expect(state(1, true, showOf({ type: 'sound/stopped', at: T, startsAt: T }))).toBe('amber');
  expect(soundFindings({ language: 'en', show, sounding: null })[0]!.state).toBe('unknown');
});
