import { expect } from 'chai';
import type { Command } from '../../shared/show/show.ts';
import { demoViews } from '../demo-views.ts';
import { noActions, type Actions, type View } from '../view.ts';
import './crew-panel.ts';
import { deep } from './deep.ts';
import { HoldButton } from './hold-button.ts';
import { CrewPanel } from './crew-panel.ts';

/** What stands in an element's own shadow root, as far as it is seen. */
const textOf = ({ shadowRoot }: HTMLElement) =>
  Array.from(shadowRoot?.children ?? [], (child) => (child as HTMLElement).innerText).join(' ');

const settle = () => new Promise((resolve) => setTimeout(resolve));

async function panelOf(view: View, section: CrewPanel['section'] = 'air') {
  const sent: Command[][] = [];
  const panel = new CrewPanel();
  panel.view = view;
  panel.section = section;
  const actions: Actions = {
    ...noActions,
    send: (commands) => (sent.push([...commands]), Promise.resolve(true)),
    setLanguage: (language) => (panel.view = { ...panel.view, language }),
  };
  panel.actions = actions;
  document.body.append(panel);
  await settle();
  const seen = () =>
    [...deep(panel.shadowRoot!)].filter(
      (element) => element.checkVisibility?.() ?? element.getClientRects().length > 0,
    );
  const find = (wanted: string) =>
    seen().find(
      (element) =>
        element.matches('button') &&
        (element.innerText.trim() === wanted || (wanted.length > 3 && element.innerText.includes(wanted))),
    );
  return {
    panel,
    sent,
    seen,
    text: () => [panel, ...deep(panel.shadowRoot!)].map(textOf).join('\n'),
    async tap(wanted: string) {
      const button = find(wanted);
      if (!button) throw new Error(`no button says “${wanted}”`);
      button.click();
      await settle();
    },
    fire: (wanted: string) =>
      seen()
        .find((element) => element instanceof HoldButton && element.label === wanted)!
        .dispatchEvent(new Event('fire')),
  };
}

const english = demoViews('en');
const ready = english['ready']!;
/** A rundown goes on by its products, unless the crew chooses an offer. */
const chosenSerum: View = { ...ready, chosen: { offerId: 'example-serum', at: ready.now } };

describe('crew-panel', () => {
  afterEach(() => document.body.replaceChildren());

  it('says which room it is, and that no overlay shows it', async () => {
    expect((await panelOf(english['empty']!)).text())
      .to.contain('REHEARSAL')
      .and.to.contain('No overlay connected');
    expect((await panelOf(english['in the live room']!)).text())
      .to.contain('LIVE')
      .and.not.to.contain('made-up order');
  });

  it('shows the offer on air with its clock, its price and what comes after', async () => {
    const text = (await panelOf(english['live']!)).text();
    expect(text)
      .to.contain('4:01')
      .and.to.contain('$99')
      .and.to.contain('Back to $199 at the end')
      .and.to.contain('counted by hand, 10 s ago');
  });

  it('shows no stock figure that is too old', async () => {
    expect((await panelOf(english['stock too old']!)).text()).to.contain('Hidden: too old, count again');
  });

  it('starts, ends and restores the offer at hand', async () => {
    const ready = await panelOf(chosenSerum);
    ready.fire('Start the sale');
    const live = await panelOf(english['live']!);
    live.fire('End early');
    const ended = await panelOf(english['ended']!);
    await ended.tap('Shop price is back');
    expect([...ready.sent, ...live.sent, ...ended.sent]).to.deep.equal([
      [{ type: 'offers/start', offerId: 'example-serum' }],
      [{ type: 'offers/end', offerId: 'example-serum' }],
      [{ type: 'offers/restore', offerId: 'example-serum' }],
    ]);
  });

  it('arms an offer to start by itself, reckoned from the room’s time', async () => {
    const { tap, sent } = await panelOf(chosenSerum);
    await tap('Arm…');
    await tap('in 3 min');
    expect(sent).to.deep.equal([
      [{ type: 'offers/arm', offerId: 'example-serum', startsAt: english['ready']!.now + 180_000 }],
    ]);
  });

  it('offers under the thumb what it says that the next tap will do', async () => {
    const next = await panelOf(ready);
    const said = /presents (.+) \(next in the run\)/.exec(next.text())?.[1];
    await next.tap(`Present: ${said}`);
    expect(next.sent.flat().map(({ type }) => type)).to.deep.equal(['rundown/present']);
    expect((await panelOf(chosenSerum)).text()).to.contain('starts Flash sale: ');
  });

  it('says on every sending button that nothing goes out while offline', async () => {
    for (const section of ['air', 'run', 'offers', 'notices', 'stock', 'rewards', 'more', 'ready'] as const) {
      const { seen, text } = await panelOf(english['offline']!, section);
      expect(text()).to.contain('OFFLINE: no tap goes out');
      const quiet = seen().filter((element) => element.matches('button.main:not(.off), hold-button:not([offline])'));
      // What sends nothing works offline too.
      const sendsNothing = {
        offers: ['+ New offer'],
        more: ['Removes the key from this browser. To come back, scan the code again.'],
      };
      expect(quiet.map(({ innerText }) => innerText.trim())).to.deep.equal(
        section === 'offers' || section === 'more' ? sendsNothing[section] : [],
      );
      document.body.replaceChildren();
    }
  });

  it('tells a refusal in words, and every other outcome of a tap', async () => {
    expect((await panelOf(english['refused']!)).text()).to.contain(
      '“Camellia repair serum 30 ml” is on air. Nothing changed on screen.',
    );
    expect((await panelOf(english['accepted']!)).text()).to.match(/On air at \d\d:\d\d:\d\d/);
    expect((await panelOf(english['offline']!)).text()).to.contain('Not sent');
    expect((await panelOf(english['no answer']!)).text()).to.contain('It may have happened or not');
  });

  it('takes no second tap while one is under way', async () => {
    const { seen } = await panelOf(english['sending']!);
    const held = seen().find((element) => element.matches('hold-button'));
    expect(held?.hasAttribute('disabled')).to.equal(true);
  });

  it('explains a link without a key and one that is refused', async () => {
    expect((await panelOf(english['no key']!)).text()).to.contain('There is no key in this link');
    expect((await panelOf(english['wrong key']!)).text()).to.contain('This link is not valid');
  });

  it('changes its language and leaves the stage’s alone', async () => {
    const { tap, text, sent } = await panelOf(english['live']!, 'more');
    await tap('中文');
    expect(text()).to.contain('界面语言');
    expect(sent).to.deep.equal([]);
  });

  it('loads the example into an empty rehearsal, and only there', async () => {
    const { tap, sent } = await panelOf(english['empty']!);
    await tap('Load the example show');
    expect(sent[0]?.map(({ type }) => type)).to.include.members([
      'catalog/put',
      'catalog/record-price',
      'offers/draft',
      'stock/count',
      'rewards/plan',
    ]);
    const live = await panelOf({ ...english['empty']!, mode: 'live' });
    expect(live.text()).not.to.contain('Load the example show');
  });

  it('leads to the check before going live in one tap before a show, and from it to where something is put right', async () => {
    const { panel, tap, text } = await panelOf(english['ready']!);
    await tap('Check before going live');
    expect(panel.section).to.equal('ready');
    expect(text()).to.contain('Checking…');
    await tap('Go to “Notices”');
    expect(panel.section).to.equal('notices');
  });

  it('offers the check on air only before the show, and under More always', async () => {
    const { seen } = await panelOf(english['live']!);
    expect(seen().filter((each) => each.matches('ready-link'))).to.deep.equal([]);
    document.body.replaceChildren();
    const { tap, panel } = await panelOf(english['live']!, 'more');
    await tap('Check before going live');
    expect(panel.section).to.equal('ready');
  });

  it('asks what a total that fell means', async () => {
    const { tap, sent } = await panelOf(english['a total fell']!, 'rewards');
    await tap('New stream');
    expect(sent).to.deep.equal([[{ type: 'audience/answer', metric: 'likes', source: 'tiktok', newStream: true }]]);
  });

  it('has targets of 48 px and inputs of 16 px, and fits a phone', async () => {
    for (const language of ['zh-CN', 'en'] as const) {
      for (const section of ['air', 'run', 'offers', 'notices', 'stock', 'rewards', 'more', 'ready'] as const) {
        const { seen, panel } = await panelOf(demoViews(language)['everything']!, section);
        panel.style.width = '390px';
        for (const details of seen().filter((each) => each.matches('details'))) details.setAttribute('open', '');
        await settle();
        const edge = panel.getBoundingClientRect().right + 1;
        const isWrong = (element: HTMLElement) => {
          // Of the library's controls the whole is touched: a field's frame, a switch's row.
          const { host } = element.getRootNode() as ShadowRoot;
          const frame = host.matches('md-outlined-text-field') ? host : (host.closest('label') ?? element);
          const { height, right } = frame.getBoundingClientRect();
          const isTyped = element.matches('input:not([type="checkbox"]), textarea, [role="combobox"]');
          return height < 48 || right > edge || (isTyped && Number.parseFloat(getComputedStyle(element).fontSize) < 16);
        };
        const controls = seen().filter((each) =>
          // A place in the drawing of the canvas is moved by the buttons under it.
          each.matches('button:not(.place), input:not(.unseen), textarea, [role="combobox"], summary'),
        );
        expect(controls.filter(isWrong).map(({ outerHTML }) => `${section} ${outerHTML}`)).to.deep.equal([]);
        document.body.replaceChildren();
      }
    }
  });

  it('leads from an empty dock straight into the form of a new offer', async () => {
    const { panel, tap, text } = await panelOf(english['empty']!);
    await tap('New offer');
    expect(panel.section).to.equal('offers');
    expect(text()).to.contain('Begin with a template');
  });
});
