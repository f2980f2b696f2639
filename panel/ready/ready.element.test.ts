import { expect } from 'chai';
import type { CheckedOverlay } from '../../shared/overlay-report.ts';
import type { SourceCard, TriedOut } from '../../shared/source-cards.ts';
import { reduce } from '../../shared/show/show.ts';
import { demoViews } from '../demo-views.ts';
import { noPeopleCalls } from '../people/people-calls.ts';
import { noSourceCalls } from '../feeds/source-calls.ts';
import { mounted } from '../test-kit/mounted.ts';
import type { View } from '../view.ts';
import { LEAST_MS } from './findings.ts';
import { WAIT_MS } from './overlay-findings.ts';
import { ReadyDesk } from './ready-desk.ts';

const base = demoViews('en')['ready']!;
const T = base.now;

/** A rehearsal in which all is well: the example show, an opening to come, one overlay that answered, sound. */
const overlay = (more: object = {}, asked: number | null = T): CheckedOverlay => ({
  seat: 'one',
  asked,
  head: 3,
  report: {
    canvas: 'vertical',
    widgets: null,
    width: 1080,
    height: 1920,
    ratio: 1,
    fps: 60,
    isVisible: true,
    isActive: true,
    isObs: true,
    clockError: 2,
    seq: 3,
    isDressed: true,
    isLite: false,
    isCalm: false,
    hasAudio: true,
    build: 'b1',
    ...more,
  },
});
const opening = { showAt: T + 600_000, coming: [], startsAt: T, until: null };
const well: View = {
  ...base,
  show: reduce(base.show!, { type: 'notices/opening-set', at: T, opening }, 99),
  checked: [overlay()],
  sounding: { pages: 1, plays: true },
};
const settle = () => new Promise((resolve) => setTimeout(resolve));

const shopify: SourceCard = {
  source: 'shopify',
  url: '',
  signs: 'ours',
  hasSecret: true,
  secret: null,
  asks: { fields: [], hasAccess: true },
};

async function open(view: View, { cards = [], tried }: { cards?: SourceCard[] | null; tried?: TriedOut | null } = {}) {
  const asked = { overlays: 0, sources: [] as string[] };
  const desk = new ReadyDesk();
  const went: string[] = [];
  desk.addEventListener('go', (event) => went.push((event as CustomEvent<string>).detail));
  const page = await mounted(desk, view, {
    checkOverlays: () => ((asked.overlays += 1), true),
    people: { ...noPeopleCalls, list: () => Promise.resolve({ invites: [], links: [] }) },
    sources: {
      ...noSourceCalls,
      list: () => Promise.resolve(cards),
      tryOut: (source) => (asked.sources.push(source), Promise.resolve(tried ?? null)),
    },
  });
  const set = async (more: Partial<View>) => {
    desk.view = { ...desk.view, ...more };
    await settle();
  };
  await settle();
  await set({ now: view.now + LEAST_MS });
  const found = (selector: string) => page.all().find((each) => each.matches(selector))!;
  return {
    ...page,
    asked,
    went,
    set,
    row: (check: string) => found(`[data-check=${check}]`).className.trim(),
    verdict: () => found('.verdict').textContent.replace(/\s+/g, ' ').trim(),
    tone: () => found('.verdict').className,
    again: () => found('button.main') as HTMLButtonElement,
  };
}

describe('the check before going live', () => {
  afterEach(() => document.body.replaceChildren());

  it('asks by itself when it opens, and says Ready when all is well', async () => {
    const { asked, verdict, tone, text } = await open(well);
    expect(asked.overlays).to.equal(1);
    expect(verdict()).to.match(/^Ready\s+Checked at \d\d:\d\d:\d\d$/);
    expect(tone()).to.contain('green');
    expect(text()).to.contain('Vertical · whole stage: 1080 × 1920');
  });

  it('says what is not well, the worst first, with what to do and where', async () => {
    const { verdict, all, row, tap, went } = await open({ ...base, checked: [overlay({ width: 800, fps: 9 })] });
    expect(verdict()).to.contain('Not ready: 1 thing is wrong').and.to.contain('more to look at');
    expect([row('size'), row('frames'), row('clock')]).to.deep.equal(['amber', 'red', 'green']);
    const order = all().flatMap(({ dataset }) => dataset['check'] ?? []);
    expect(order[0]).to.equal('frames');
    await tap('Go to “Notices”');
    expect(went).to.deep.equal(['notices']);
  });

  it('is checking until all have answered, and then says who did not', async () => {
    const { verdict, row, set } = await open({ ...well, checked: [{ ...overlay(), report: null }] });
    expect(verdict()).to.equal('Checking…');
    await set({ now: T + WAIT_MS });
    expect(verdict()).to.contain('Not ready');
    expect(row('overlays')).to.equal('red');
  });

  it('sends each connected source its signed test, and says how that went', async () => {
    const fine = await open(well, { cards: [shopify], tried: { outcome: 'fine', why: null } });
    expect(fine.asked.sources).to.deep.equal(['shopify']);
    expect(fine.row('feeds')).to.equal('green');
    document.body.replaceChildren();
    const bad = await open(well, { cards: [shopify], tried: { outcome: 'bad-signature', why: null } });
    expect(bad.row('feeds')).to.equal('red');
    await bad.tap('Go to “Connect a shop or a chat”');
    expect(bad.went).to.deep.equal(['connect']);
  });

  it('does not ask on behalf of somebody invited what only the owner may see', async () => {
    const me = { role: 'operator', name: 'Lin', until: T + 1 } as const;
    const { row } = await open({ ...well, me, mode: 'live' }, { cards: null });
    expect(row('feeds')).to.equal('unknown');
  });

  it('shows nothing green while offline, sends nothing, and checks again once it is back', async () => {
    const { verdict, set, asked, all, again } = await open(well);
    await set({ link: 'lost' });
    expect(verdict()).to.equal('Offline: nothing can be checked');
    expect(all().filter((each) => each.matches('.green'))).to.deep.equal([]);
    again().click();
    await settle();
    expect(asked.overlays).to.equal(1);
    await set({ link: 'open' });
    expect(asked.overlays).to.equal(2);
    await set({ now: T + 2 * LEAST_MS });
    expect(verdict()).to.contain('Ready');
  });

  it('checks anew by a tap, and what was answered before does not count', async () => {
    const { set, tap, verdict, asked } = await open(well);
    await set({ now: T + 60_000 });
    await tap('Check again');
    expect(asked.overlays).to.equal(2);
    expect(verdict()).to.equal('Checking…');
    await set({ checked: [overlay({}, T + 60_000)], now: T + 60_000 + LEAST_MS });
    expect(verdict()).to.contain('Ready');
  });

  it('asks an overlay that came after the check, once', async () => {
    const { set, asked } = await open(well);
    const late = { ...overlay({}, null), report: null, seat: 'two' };
    await set({ checked: [overlay(), late] });
    await set({ now: T + 9_000 });
    expect(asked.overlays).to.equal(2);
  });
});
