import { expect } from 'chai';
import { itemsOf } from '../../shared/show/rundown-plan.ts';
import type { Show } from '../../shared/show/show.ts';
import { demoViews } from '../demo-views.ts';
import { mounted } from '../test-kit/mounted.ts';
import type { View } from '../view.ts';
import './rundown-list.ts';
import { RundownList } from './rundown-list.ts';
import { TurnForm } from './turn-form.ts';

const views = demoViews('en');
const ready = views['ready']!;

const withRundown = (view: View, rundown: Partial<Show['rundown']>): View => ({
  ...view,
  show: { ...view.show!, rundown: { ...view.show!.rundown, ...rundown } },
});

async function listed(view = ready) {
  const element = new RundownList();
  const page = await mounted(element, view);
  const named = (label: string) => page.all().find((each) => each.getAttribute('aria-label') === label);
  return {
    ...page,
    element,
    named,
    async press(label: string) {
      named(label)!.click();
      await new Promise((resolve) => setTimeout(resolve));
    },
    buttons: () =>
      page
        .all()
        .filter((each) => each.tagName === 'BUTTON')
        .map((each) => each.textContent.trim()),
  };
}

describe('rundown-list', () => {
  afterEach(() => document.body.replaceChildren());

  it('begins a rundown from nothing with its first product and segment', async () => {
    const { sent, tap, type, faults } = await listed(withRundown(ready, { plan: { segments: [] } }));
    await tap('+ Plan the first product');
    await tap('Save turn');
    expect(faults()).to.deep.equal(['segmentTitle']);
    await type('segmentTitle', 'Opening');
    await tap('Save turn');
    const [segment, turn] = sent[0]!;
    expect(segment).to.include({ type: 'rundown/put-segment', title: 'Opening' });
    expect(turn?.type === 'rundown/put-item' && turn.item.sku).to.equal('SERUM-30');
    expect(segment?.type === 'rundown/put-segment' && turn?.type === 'rundown/put-item' && segment.segmentId).to.equal(
      turn?.type === 'rundown/put-item' && turn.segmentId,
    );
  });

  it('says what comes first where there is no product', async () => {
    const { text, buttons } = await listed(views['empty']);
    expect(text()).to.contain('no products');
    expect(buttons()).to.deep.equal([]);
  });

  it('edits a turn: its role, its minutes, what is said, what may be tapped', async () => {
    const { sent, press, tap, type } = await listed();
    await press('Camellia repair serum 30 ml: more');
    await tap('Edit this turn');
    await tap('earning');
    await type('closing-minutes', '2.5');
    await type('asking-line', 'Which skin is yours?');
    await tap('♪ Calm');
    await tap('Save turn');
    const [command] = sent[0]!;
    const before = itemsOf(ready.show!.rundown.plan)[0]!;
    expect(command).to.deep.equal({
      type: 'rundown/put-item',
      segmentId: 'example-opening',
      before: null,
      item: {
        ...before,
        role: 'earning',
        steps: {
          explaining: { ...before.steps.explaining, cues: [{ kind: 'bed', bed: 'calm' }] },
          asking: { ...before.steps.asking, line: 'Which skin is yours?' },
          closing: { ...before.steps.closing, lastsMs: 150_000 },
        },
      },
    });
  });

  it('goes to the first field that is wrong, and says why beside it', async () => {
    const { sent, tap, type, faults, fault, all } = await listed();
    await tap('+ Add a product to “Opening”');
    await type('asking-minutes', 'two');
    await type('closing-minutes', '99');
    await tap('Save turn');
    expect(sent).to.deep.equal([]);
    expect(faults()).to.deep.equal(['asking-minutes', 'closing-minutes']);
    expect(fault('closing-minutes')).to.contain('From 0 to 60 minutes');
    const form = all().find((each) => each instanceof TurnForm)!;
    expect(form.renderRoot instanceof ShadowRoot && form.renderRoot.activeElement?.id).to.equal('asking-minutes');
  });

  it('tells whoever edits a turn that somebody else changed it', async () => {
    const { element, press, tap, text, input } = await listed();
    await press('Camellia repair serum 30 ml: more');
    await tap('Edit this turn');
    const { plan } = ready.show!.rundown;
    const segments = plan.segments.map((segment) => ({
      ...segment,
      items: segment.items.map((item) => ({ ...item, role: 'image' as const })),
    }));
    element.view = withRundown(ready, { plan: { segments } });
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    expect(text()).to.contain('Somebody changed this turn');
    await tap('Take theirs');
    expect(text()).not.to.contain('Somebody changed this turn');
    expect(input('explaining-line').value).to.contain('late night');
  });

  it('puts a turn next, cuts it, presents it, or removes it by holding', async () => {
    const { sent, press, tap, hold, buttons } = await listed();
    await press('Camellia repair serum 30 ml: more');
    expect(buttons()).not.to.contain('Put next');
    await press('Lip balm, set of three: more');
    for (const label of ['Put next', 'Present now', 'Cut']) await tap(label);
    await hold('Remove it');
    const turn = { itemId: 'example-turn-2', sku: 'BALM-SET' };
    expect(sent.flat()).to.deep.equal([
      { type: 'rundown/put-next', ...turn },
      { type: 'rundown/present', ...turn },
      { type: 'rundown/cut', itemId: turn.itemId, isCut: true },
      { type: 'rundown/remove-item', itemId: turn.itemId },
    ]);
  });

  it('renames, moves and removes a segment', async () => {
    const { sent, press, tap, type, hold } = await listed();
    await press('Segment “Encore”: rename, move, remove');
    await tap('▲ Earlier');
    await hold('Remove the segment');
    await type('title', 'Last call');
    await tap('Save the segment');
    expect(sent.flat()).to.deep.equal([
      { type: 'rundown/move-segment', segmentId: 'example-encore', before: 'example-opening' },
      { type: 'rundown/remove-segment', segmentId: 'example-encore' },
      { type: 'rundown/put-segment', segmentId: 'example-encore', title: 'Last call' },
    ]);
  });

  it('sets and clears the start', async () => {
    const { sent, tap, type } = await listed();
    const soon = new Date(ready.now + 3_600_000);
    const two = (n: number) => String(n).padStart(2, '0');
    await type('starts', `${two(soon.getHours())}:${two(soon.getMinutes())}`);
    await tap('Save the time');
    expect(sent.flat()).to.deep.equal([
      { type: 'rundown/set-start', startsAt: Math.floor(soon.getTime() / 60_000) * 60_000 },
    ]);
  });

  it('locked, it offers no edit; the order and what is cut can still change', async () => {
    const { buttons, press, named } = await listed(withRundown(ready, { isLocked: true }));
    await press('Lip balm, set of three: more');
    expect(buttons()).to.include.members(['Put next', 'Cut', '▲', 'Unlock the rundown']);
    expect(buttons().join(' ')).not.to.match(/Edit|\+|Save/);
    expect(named('Segment “Encore”: rename, move, remove')).to.equal(undefined);
  });

  it('what was presented can only be presented again', async () => {
    const { buttons, press, text, named } = await listed(views['presenting']);
    await press('Camellia repair serum 30 ml: more');
    expect(text()).to.contain('Already presented');
    expect(named('Move Camellia repair serum 30 ml up')).to.equal(undefined);
    expect(buttons()).not.to.contain('Edit this turn');
  });
});
