import { expect } from 'chai';
import type { Command } from '../../shared/show/show.ts';
import { demoViews } from '../demo-views.ts';
import { noActions } from '../view.ts';
import './stock-desk.ts';
import { StockDesk } from './stock-desk.ts';

async function deskOf(state: string) {
  const sent: Command[][] = [];
  const desk = new StockDesk();
  desk.view = demoViews('en')[state]!;
  desk.actions = { ...noActions, send: (commands) => (sent.push([...commands]), Promise.resolve(true)) };
  document.body.append(desk);
  await desk.updateComplete;
  const buttons = () => [...desk.renderRoot.querySelectorAll('button')];
  return {
    desk,
    sent,
    async tap(wanted: string) {
      buttons()
        .find(({ innerText }) => innerText.trim() === wanted)!
        .click();
      await desk.updateComplete;
    },
    async type(id: string, text: string) {
      const input = desk.renderRoot.querySelector<HTMLInputElement>(`#${id}`)!;
      input.value = text;
      input.dispatchEvent(new Event('input'));
      await desk.updateComplete;
    },
  };
}

describe('stock-desk', () => {
  afterEach(() => document.body.replaceChildren());

  it('steps down and sends the figure in one tap', async () => {
    const { tap, sent } = await deskOf('live');
    await tap('−1');
    await tap('−1');
    await tap('Set to 10');
    expect(sent).to.deep.equal([[{ type: 'stock/count', sku: 'SERUM-30', left: 10 }]]);
  });

  it('goes up while the deal runs only with what came in', async () => {
    const { desk, tap, type, sent } = await deskOf('live');
    await tap('+10');
    await tap('Set to 22');
    expect(sent).to.deep.equal([]);
    expect(desk.renderRoot.querySelector('#restock')?.getAttribute('error-text')).to.contain('first say what came in');
    await type('restock', 'second box opened');
    await tap('Set to 22');
    expect(sent).to.deep.equal([[{ type: 'stock/count', sku: 'SERUM-30', left: 22, restock: 'second box opened' }]]);
  });

  it('never goes below nothing, and sends no text that is no number', async () => {
    const { tap, type, desk, sent } = await deskOf('live');
    await type('left', '3');
    await tap('−10');
    await tap('Set to 0');
    expect(sent[0]).to.deep.equal([{ type: 'stock/count', sku: 'SERUM-30', left: 0 }]);
    await type('left', '1.5');
    expect(desk.renderRoot.querySelector('#left')?.hasAttribute('error')).to.equal(true);
    expect(desk.renderRoot.querySelector<HTMLButtonElement>('button.main')!.disabled).to.equal(true);
  });
});
