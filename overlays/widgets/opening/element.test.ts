import { expect } from 'chai';
import { dressStage, OnStage } from '../../../test/kit/on-stage.ts';
import { T0 } from '../../script.ts';
import { demos } from './demo.ts';
import './element.ts';

const SHOW = T0 + 120_000;
const at = (name: keyof typeof demos, options?: Parameters<OnStage['show']>[1]) =>
  new OnStage('opening').show(demos[name], options);
const clock = ({ root }: OnStage) => root.querySelector('.clock')?.textContent?.trim();
const surface = (stage: OnStage) => stage.find('.opening')?.getAttribute('data-on');

describe('opening', () => {
  before(dressStage);

  it('counts to the show and says what is coming', async () => {
    const stage = await at('counting');
    expect(clock(stage)).to.equal('01:26');
    expect(stage.text).to.include('即将开播').and.include('距开播').and.include('本场看点').and.include('满 199 减 20');
    const english = await at('english', { language: 'en' });
    expect(english.text).to.include('STARTING SOON').and.include('Coming up').and.include('A guest at 20:30');
  });

  it('does without a list when nothing is announced', async () => {
    expect((await at('nothing announced')).find('.coming')).to.equal(null);
  });

  it('turns hot for the last ten seconds, says that it has begun, and goes', async () => {
    expect(surface(await at('counting', { now: SHOW - 10_001 }))).to.equal('main');
    expect(surface(await at('counting', { now: SHOW - 10_000 }))).to.equal('hot');
    const last = await at('counting', { now: SHOW - 1 });
    expect(clock(last)).to.equal('00:01');
    const begun = await at('counting', { now: SHOW });
    expect(begun.text).to.include('开播啦').and.not.include('即将开播');
    expect((await at('counting', { now: SHOW + 5_000 })).find('.opening')).to.equal(null);
  });
});
