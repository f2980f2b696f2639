import { expect } from 'chai';
import { findingsOf } from './findings.ts';

/** A stage with one widget of 400×200 px that holds this markup. */
function stageWith(markup: string): HTMLElement {
  const root = document.createElement('div');
  root.style.cssText = 'position: absolute; left: 0; top: 0; width: 1080px; height: 800px; font: 600 40px/1 sans-serif';
  const host = document.createElement('div');
  host.dataset['widget'] = 'flash-sale';
  host.style.cssText = 'position: absolute; left: 40px; top: 40px; width: 400px; height: 200px';
  host.attachShadow({ mode: 'open' }).innerHTML = `<style>
    .plate { position: absolute; left: 0; top: 0; width: 200px; height: 200px }
    .text { position: absolute; left: 10px; top: 20px; white-space: nowrap }
    .over { position: absolute; left: 100px; top: 0; width: 100px; height: 100px; background: #fff }
    .line { position: absolute; left: 10px; top: 20px; width: 180px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
  </style><section class="plate" data-on="main">${markup}</section>`;
  root.append(host);
  document.body.replaceChildren(root);
  return root;
}
const kindsOf = (markup: string) => findingsOf(stageWith(markup), null).map(({ kind }) => kind);

describe('what a viewer would stumble over', () => {
  after(() => document.body.replaceChildren());

  it('finds nothing about words that stand on their plate', () => {
    expect(kindsOf('<b class="text">WORDS</b>')).to.deep.equal([]);
  });

  it('finds words that run off their plate inside their widget', () => {
    expect(kindsOf('<b class="text">LONGER WORDS</b>')).to.deep.equal(['off']);
  });

  it('finds words under what is painted above them, and lets those be that lie on it', () => {
    expect(kindsOf('<b class="text">WORDS</b><i class="over"></i>')).to.deep.equal(['covered']);
    expect(kindsOf('<i class="over"></i><b class="text">WORDS</b>')).to.deep.equal([]);
    expect(kindsOf('<b class="text">WORDS</b><i class="over" style="background: none"></i>')).to.deep.equal([]);
  });

  it('takes an ellipsis for a sign of what a line is too long for, but not of what is cut off below it', () => {
    expect(kindsOf('<b class="line" style="padding-block: 9px">FAR LONGER WORDS</b>')).to.deep.equal([]);
    expect(kindsOf('<b class="line" style="height: 30px">jgpqy</b>')).to.deep.equal(['cut']);
  });

  it('takes an ellipsis in a row of boxes for no sign, since none is drawn there', () => {
    expect(kindsOf('<b class="line" style="display: flex"><i>FAR LONGER WORDS</i></b>')).to.deep.equal(['cut']);
  });
});
