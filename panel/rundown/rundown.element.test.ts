import { expect } from 'chai';
import { demoViews } from '../demo-views.ts';
import { mounted } from '../test-kit/mounted.ts';
import './plan-import.ts';
import { PlanImport } from './plan-import.ts';
import { planTemplate } from './plan-templates.ts';
import './run-desk.ts';
import { RunDesk } from './run-desk.ts';
import './rundown-list.ts';
import { RundownList } from './rundown-list.ts';
import './tell-host.ts';
import { TellHost } from './tell-host.ts';

const views = demoViews('en');

afterEach(() => document.body.replaceChildren());

describe('run-desk', () => {
  it('offers the first product, then its steps, its line and the sale that closes it', async () => {
    const ready = await mounted(new RunDesk(), views['ready']!);
    await ready.tap('Present: Camellia repair serum 30 ml');
    expect(ready.sent).to.deep.equal([[{ type: 'rundown/present', sku: 'SERUM-30', itemId: 'example-turn-1' }]]);
    const { text, sent, tap } = await mounted(new RunDesk(), views['presenting']!);
    expect(text()).to.contain('Fifty bottles, then back to $199');
    expect(text()).to.contain('0:21 left in this step');
    await tap('Ask');
    await tap('Present: Lip balm, set of three');
    expect(sent).to.deep.equal([
      [{ type: 'rundown/step', step: 'asking' }],
      [{ type: 'rundown/present', sku: 'BALM-SET', itemId: 'example-turn-2' }],
    ]);
  });

  it('says how late the show is and what to leave out', async () => {
    const view = { ...views['presenting']!, now: views['presenting']!.now + 600_000 };
    const { text, sent, tap } = await mounted(new RunDesk(), view);
    expect(text()).to.contain('6:40 late');
    await tap('Cut these');
    expect(sent).to.deep.equal([[{ type: 'rundown/cut', itemId: 'example-turn-2', isCut: true }]]);
  });
});

describe('rundown-list', () => {
  it('shows planned beside actual, moves and cuts what is to come, and locks', async () => {
    const { text, sent, tap, all } = await mounted(new RundownList(), views['ready']!);
    expect(text()).to.contain('drawing in');
    all()
      .find((each) => each.getAttribute('aria-label') === 'Move Lip balm, set of three up')!
      .click();
    await tap('Lock the rundown');
    expect(sent).to.deep.equal([
      [{ type: 'rundown/move', itemId: 'example-turn-2', segmentId: 'example-opening', before: 'example-turn-1' }],
      [{ type: 'rundown/lock', isLocked: true }],
    ]);
    const live = await mounted(new RundownList(), views['presenting']!);
    expect(live.text()).to.match(/since \d\d:\d\d/);
  });
});

describe('tell-host', () => {
  it('sends a line to the prompter and makes room for the next', async () => {
    const { sent, type, tap, input } = await mounted(new TellHost(), views['ready']!);
    await type('text', 'Say the gift again');
    await tap('Send to the prompter');
    expect(sent).to.deep.equal([[{ type: 'rundown/tell-host', text: 'Say the gift again' }]]);
    expect(input('text').value).to.equal('');
  });
});

describe('plan-import', () => {
  async function pasted(lines: readonly string[], view = views['empty']!, element = new PlanImport()) {
    const page = await mounted(element, view);
    const area = element.renderRoot.querySelector('textarea')!;
    area.value = lines.join('\n');
    area.dispatchEvent(new Event('input'));
    do await new Promise((resolve) => setTimeout(resolve));
    while (element.progress.step === 'reading');
    await element.updateComplete;
    return page;
  }

  it('a pasted table is shown and kept with one command', async () => {
    const { text, tap, sent } = await pasted(planTemplate('products', 'en'));
    expect(text()).to.contain('Camellia repair serum 30 ml');
    await tap('Import · Products: 1');
    expect(sent[0]![0]).to.include({ type: 'catalog/put-all' });
  });

  it('says what was imported, and asks for the next', async () => {
    const { text, tap } = await pasted(planTemplate('products', 'en'));
    await tap('Import · Products: 1');
    expect(text()).to.contain('Imported: Products: 1');
  });

  it('a rundown that was pasted before its products is good once they are there', async () => {
    const element = new PlanImport();
    const { text } = await pasted(['segment,sku,role', 'One,SERUM-30,earning'], views['empty'], element);
    expect(text()).to.contain('Row 2');
    element.view = views['ready']!;
    await element.updateComplete;
    await element.updateComplete;
    expect(text()).to.contain('Turns: 1');
    expect(text()).to.contain('Replaces the whole rundown');
  });

  it('a start that was typed is kept while a mended sheet is pasted', async () => {
    const ready = views['ready']!;
    const show = { ...ready.show!, rundown: views['empty']!.show!.rundown };
    const view = { ...ready, show };
    const element = new PlanImport();
    const { type } = await pasted(['segment,sku,role', 'One,SERUM-30,earning'], view, element);
    await type('starts', '21:30');
    const { tap, sent } = await pasted(['segment,sku,role', 'Two,SERUM-30,earning'], view, element);
    await tap('Import · Turns: 1');
    const [command] = sent[0]!;
    if (command?.type !== 'rundown/plan') throw new Error('no plan was sent');
    expect(new Date(command.plan.startsAt!).getMinutes()).to.equal(30);
  });

  it('says before the tap that a locked rundown takes no import', async () => {
    const ready = views['ready']!;
    const show = { ...ready.show!, rundown: { ...ready.show!.rundown, isLocked: true } };
    const { text, all } = await pasted(['segment,sku,role', 'One,SERUM-30,earning'], { ...ready, show });
    expect(text()).to.contain('Unlock it above');
    expect(all().filter((each) => each.tagName === 'BUTTON')).to.deep.equal([]);
  });

  it('the same file can be chosen again once it is mended', async () => {
    const element = new PlanImport();
    const { input, text } = await mounted(element, views['empty']!);
    const chooser = input('file');
    if (!(chooser instanceof HTMLInputElement)) throw new Error('no chooser');
    const chosen = new DataTransfer();
    chosen.items.add(new File([planTemplate('products', 'en').join('\n')], 'products.csv'));
    chooser.files = chosen.files;
    chooser.dispatchEvent(new Event('change'));
    do await new Promise((resolve) => setTimeout(resolve));
    while (element.progress.step === 'reading');
    await element.updateComplete;
    expect(text()).to.contain('Products: 1');
    expect(chooser.value).to.equal('');
  });

  it('one bad row and nothing of it can be imported', async () => {
    const { text, all } = await pasted(planTemplate('rundown', 'en'));
    expect(text()).to.contain('Row 2: The product in “sku” is not in the catalog');
    expect(all().filter((each) => each.tagName === 'BUTTON')).to.deep.equal([]);
  });

  it('what is no table of ours is said to be so', async () => {
    expect((await pasted(['a,b', '1,2'])).text()).to.contain('These columns are not known');
  });
});
