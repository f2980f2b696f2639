import { expect } from 'chai';
import { demoViews } from '../demo-views.ts';
import { mounted } from '../test-kit/mounted.ts';
import './drill-desk.ts';
import { DrillDesk } from './drill-desk.ts';

const views = demoViews('en');

async function opened(view: (typeof views)[string]) {
  const desk = new DrillDesk();
  const page = await mounted(desk, view);
  await page.tap('⚠ Emergency');
  return { desk, ...page };
}

describe('drill-desk', () => {
  afterEach(() => document.body.replaceChildren());

  it('each drill is one gesture, and what cannot be taken back is held', async () => {
    const { sent, tap, hold, type } = await opened(views['live']!);
    await type('where', '@cuecart-backup');
    await hold('Technical stop: cover the picture');
    await hold('Clear the stage');
    await hold('Sold out early');
    await tap('Hush: stop all sound');
    await tap('Mask everyone: no names at all');
    expect(sent.map(([first]) => first?.type)).to.deep.equal([
      'notices/hold',
      'stage/clear',
      'stock/count',
      'sound/stop',
      'stage/hide-names',
    ]);
    expect(sent[0]).to.deep.equal([{ type: 'notices/hold', slate: { why: 'technical', where: '@cuecart-backup' } }]);
  });

  it('a price slip leads to its form', async () => {
    const { desk, tap } = await opened(views['live']!);
    let asked = 0;
    desk.addEventListener('correct', () => (asked += 1));
    await tap('Wrong price said…');
    expect([asked, desk.open]).to.deep.equal([1, false]);
  });

  it('without a deal there is nothing that could be sold out', async () => {
    expect((await opened(views['ready']!)).text()).not.to.contain('Sold out early');
  });
});
