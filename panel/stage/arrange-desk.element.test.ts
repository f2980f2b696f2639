import { expect } from 'chai';
import type { Command } from '../../shared/show/show.ts';
import { demoViews } from '../demo-views.ts';
import { mounted } from '../test-kit/mounted.ts';
import type { Actions, View } from '../view.ts';
import { ArrangeDesk } from './arrange-desk.ts';

const live = demoViews('en')['live']!;

/** A desk on a large screen, with a hand for its boxes. */
async function arranging(view: View = live, answer = true, more: Partial<Actions> = {}) {
  const desk = new ArrangeDesk();
  desk.isLarge = true;
  const sent: Command[][] = [];
  const page = await mounted(desk, view, {
    send: (commands) => (sent.push([...commands]), Promise.resolve(answer)),
    ...more,
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  await settle();
  const box = (slot: string) => page.all().find(({ dataset }) => dataset['slot'] === slot)!;
  const point = async (type: string, slot: string, x: number, y: number, more: PointerEventInit = {}) => {
    const init = { bubbles: true, isPrimary: true, pointerId: 1, button: 0, clientX: x, clientY: y, ...more };
    box(slot).dispatchEvent(new PointerEvent(type, init));
    await settle();
  };
  /** Pixels of the screen to one of the canvas. */
  const shown = () => {
    const canvas = page.all().find(({ classList }) => classList.contains('canvas'))!;
    return canvas.getBoundingClientRect().width / (canvas.dataset['canvas'] === 'vertical' ? 1080 : 1920);
  };
  const keys = async (slot: string, ...pressed: string[]) => {
    for (const name of pressed) {
      const key = name.replace('Shift+', '');
      const init = { key, shiftKey: key !== name, bubbles: true, cancelable: true };
      box(slot).dispatchEvent(new KeyboardEvent('keydown', init));
      await settle();
    }
  };
  const status = () => page.all().find((each) => each.getAttribute('role') === 'status')!;
  return { ...page, sent, desk, settle, box, point, shown, keys, status };
}

const arrange = (places: object, canvas = 'vertical') => [[{ type: 'stage/arrange', canvas, places }]];

describe('arrange-desk', () => {
  afterEach(() => document.body.replaceChildren());

  it('names every place by what sits there, at its place of the canvas, and hatches what the platform covers', async () => {
    const { box, all } = await arranging();
    expect(box('head').textContent?.trim()).to.match(/Product and deal$/);
    expect(box('stack').getAttribute('aria-label')).to.equal(
      'Orders, coupons, answers: 36 px from the left, 1014 px from the top',
    );
    const [canvas, head] = [all().find(({ classList }) => classList.contains('canvas'))!, box('head')].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(head!.width / canvas!.width).to.be.closeTo(860 / 1080, 0.01);
    expect((head!.top - canvas!.top) / canvas!.height).to.be.closeTo(256 / 1920, 0.01);
    const zones = all().filter(({ classList }) => classList.contains('zone'));
    expect(zones.map(({ textContent }) => textContent?.trim())).to.deep.equal(['Header', 'Comments', 'Buttons']);
  });

  it('moves a place by one command once it is let go, and nothing on the way', async () => {
    const { point, shown, sent, status, text } = await arranging();
    await point('pointerdown', 'head', 100, 100);
    await point('pointermove', 'head', 100 + 50 * shown(), 100);
    expect(text()).to.contain('not on air yet');
    await point('pointermove', 'head', 100 + 97 * shown(), 100 + 3 * shown());
    expect(status().textContent).to.contain('136 px from the left, 256 px from the top');
    expect(sent).to.deep.equal([]);
    await point('pointerup', 'head', 0, 0);
    expect(sent).to.deep.equal(arrange({ head: { left: 136, top: 256 } }));
  });

  it('turns red where a place may not stand, says why, names the other, and sends nothing', async () => {
    const { point, shown, sent, status, box } = await arranging();
    await point('pointerdown', 'note', 100, 100);
    await point('pointermove', 'note', 100, 100 - 30 * shown());
    expect(box('note').classList.contains('faulty')).to.equal(true);
    expect(box('strap').classList.contains('touched')).to.equal(true);
    expect(status().textContent).to.contain('it would touch “Stock and savings”');
    await point('pointermove', 'note', 100 - 60 * shown(), 100);
    expect(status().textContent).to.contain('outside the safe area');
    await point('pointerup', 'note', 0, 0);
    expect(status().textContent).to.contain('Not moved: outside the safe area');
    expect(box('note').classList.contains('faulty')).to.equal(false);
    expect(sent).to.deep.equal([]);
  });

  it('gives a drag up by Escape, and when the system takes the pointer away', async () => {
    const { point, shown, keys, sent, status } = await arranging();
    for (const giveUp of [() => keys('head', 'Escape'), () => point('pointercancel', 'head', 0, 0)]) {
      await point('pointerdown', 'head', 100, 100);
      await point('pointermove', 'head', 100 + 96 * shown(), 100);
      await giveUp();
      await point('pointermove', 'head', 100 + 50 * shown(), 100);
      await point('pointerup', 'head', 0, 0);
      expect(status().textContent).to.contain('36 px from the left');
    }
    expect(sent).to.deep.equal([]);
  });

  it('takes a hand that trembles, and any button but the first, for no drag', async () => {
    const { point, sent, desk } = await arranging();
    await point('pointerdown', 'strap', 100, 100);
    await point('pointermove', 'strap', 102, 102);
    await point('pointerup', 'strap', 102, 102);
    await point('pointerdown', 'head', 100, 100, { button: 2 });
    await point('pointermove', 'head', 140, 100, { button: 2 });
    expect([sent, desk.draft, desk.picked]).to.deep.equal([[], null, 'strap']);
  });

  it('moves by the arrow keys, farther with Shift, and sends by Enter', async () => {
    const { keys, sent } = await arranging();
    await keys('head', 'ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'ArrowLeft');
    await keys('head', 'Enter');
    expect(sent).to.deep.equal(arrange({ head: { left: 120, top: 256 } }));
  });

  it('sends what the keys moved when the keyboard leaves it, but not for the buttons that send', async () => {
    const { keys, box, sent, settle, all } = await arranging();
    const leave = (relatedTarget: Element | null) =>
      box('head').dispatchEvent(new FocusEvent('blur', { relatedTarget }));
    await keys('head', 'ArrowRight');
    leave(all().find(({ localName }) => localName === 'place-pad')!);
    expect(sent).to.deep.equal([]);
    leave(null);
    await settle();
    expect(sent).to.deep.equal(arrange({ head: { left: 48, top: 256 } }));
  });

  it('gives up what the keys moved by Escape', async () => {
    const { keys, box, sent, status } = await arranging();
    await keys('head', 'ArrowRight', 'Escape');
    box('head').dispatchEvent(new FocusEvent('blur'));
    expect(status().textContent).to.contain('36 px from the left');
    expect(sent).to.deep.equal([]);
  });

  it('moves step by step on a phone, where a finger on the drawing scrolls', async () => {
    const { desk, point, shown, tap, text, all, sent, settle } = await arranging();
    desk.isLarge = false;
    await settle();
    expect(text()).to.contain('Dragging is for a larger screen');
    await point('pointerdown', 'strap', 100, 100);
    await point('pointermove', 'strap', 100 + 96 * shown(), 100);
    await point('pointerup', 'strap', 0, 0);
    expect([sent, desk.draft, desk.picked]).to.deep.equal([[], null, 'strap']);
    const right = () => all().find((each) => each.getAttribute('aria-label') === 'Stock and savings: right')!;
    right().click();
    await settle();
    await tap('Long steps');
    right().click();
    await settle();
    expect(sent).to.deep.equal([]);
    await tap('Move it here');
    expect(sent).to.deep.equal(arrange({ strap: { left: 88, top: 546 } }));
  });

  it('gives all places of a canvas back at once, and only those that were moved', async () => {
    const arranged = { ...live, show: { ...live.show! } };
    const places = { head: { left: 132, top: 256 } };
    arranged.show.stage = { ...live.show!.stage, arrangement: { vertical: { places, before: {}, since: 0 } } };
    const { box, tap, sent, all } = await arranging(arranged);
    expect(box('head').getAttribute('aria-label')).to.contain('132 px from the left');
    await tap('Default places');
    expect(sent).to.deep.equal(arrange({}));
    await tap('Horizontal');
    const standard = all().find(({ textContent }) => textContent?.trim() === 'Default places');
    expect((standard as HTMLButtonElement).disabled).to.equal(true);
  });

  it('moves a place of the horizontal canvas', async () => {
    const { tap, keys, sent } = await arranging();
    await tap('Horizontal');
    await keys('note', 'Shift+ArrowUp', 'Enter');
    expect(sent).to.deep.equal(arrange({ note: { left: 60, top: 408 } }, 'horizontal'));
  });

  it('goes back where it was when the room says no, and moves nothing while something is being sent', async () => {
    const refused = await arranging(live, false);
    await refused.keys('head', 'ArrowRight', 'Enter');
    expect([refused.sent.length, refused.desk.draft]).to.deep.equal([1, null]);
    refused.desk.remove();
    const busy = await arranging(demoViews('en')['sending']);
    await busy.keys('head', 'ArrowRight');
    await busy.point('pointerdown', 'head', 100, 100);
    await busy.point('pointermove', 'head', 160, 100);
    expect(busy.desk.draft).to.equal(null);
  });

  it('says which place has no room in the safe area', async () => {
    const show = { ...live.show!, stage: { ...live.show!.stage, insets: { bottom: 760 } } };
    const { text, box } = await arranging({ ...live, show });
    expect(text()).to.contain('No room in the safe area for: Rewards and goal');
    expect(box('side')).to.equal(undefined);
  });

  it('says what stands at its default because it does not fit where it was put, and forgets it on demand', async () => {
    const places = { stack: { left: 36, top: 1_600 } };
    const arrangement = { vertical: { places, before: {}, since: 0 } };
    const show = { ...live.show!, stage: { ...live.show!.stage, arrangement } };
    const { text, box, tap, sent } = await arranging({ ...live, show });
    expect(text()).to.contain('at the default for now: Orders, coupons, answers');
    expect(box('stack').getAttribute('aria-label')).to.contain('1014 px from the top');
    await tap('Default places');
    expect(sent).to.deep.equal(arrange({}));
  });

  it('shows the stage itself under its places, on a large screen and where the link may', async () => {
    const more = { previewAddress: (canvas: string) => `about:blank#${canvas}` };
    const { desk, all, settle, tap } = await arranging(live, true, more);
    const frame = () => all().find((each) => each instanceof HTMLIFrameElement);
    while (!frame()) await settle();
    expect(frame()?.getAttribute('src')).to.equal('about:blank#vertical');
    await tap('Horizontal');
    expect(frame()?.getAttribute('src')).to.equal('about:blank#horizontal');
    desk.isLarge = false;
    await settle();
    expect(frame()).to.equal(undefined);
  });
});
