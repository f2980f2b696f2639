import { expect } from 'chai';
import { dressStage, OnStage } from '../../../test/kit/on-stage.ts';
import { T0 } from '../../script.ts';
import { demos } from './demo.ts';
import './element.ts';

const at = (name: keyof typeof demos, options?: Parameters<OnStage['show']>[1]) =>
  new OnStage('slate').show(demos[name], options);

describe('slate', () => {
  before(dressStage);

  it('says that the picture is lost, for how long and where to go', async () => {
    const stage = await at('technical');
    expect(stage.text).to.include('信号中断').and.include('预计还有').and.include('2 号直播间');
    expect(stage.find('.clock')?.textContent?.trim()).to.equal('02:30');
    const english = await at('technical, english', { language: 'en' });
    expect(english.text).to.include('Signal lost').and.include('Camellia live 2');
  });

  it('promises no time once it is over, and stays', async () => {
    const stage = await at('no longer promised');
    expect(stage.find('.clock')).to.equal(null);
    expect(stage.text).to.include('信号中断');
  });

  it('promises nothing that the crew has not', async () => {
    const stage = await at('back soon');
    expect(stage.find('.clock, .where')).to.equal(null);
    expect(stage.text).to.include('马上回来');
  });

  it('is gone an instant after it was taken down', async () => {
    expect((await at('leaving', { now: T0 + 40_700 })).find('.slate')).to.equal(null);
  });
});
