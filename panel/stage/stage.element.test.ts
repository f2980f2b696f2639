import { MdSwitch } from '@material/web/switch/switch.js';
import { expect } from 'chai';
import { AlsoOnAir } from '../cues/also-on-air.ts';
import { demoViews } from '../demo-views.ts';
import { GoalDesk } from '../rewards/goal-desk.ts';
import { mounted } from '../test-kit/mounted.ts';
import '../cues/also-on-air.ts';
import '../rewards/goal-desk.ts';
import './begin-desk.ts';
import { BeginDesk } from './begin-desk.ts';
import './brand-desk.ts';
import { BrandDesk } from './brand-desk.ts';
import './platform-desk.ts';
import { PlatformDesk } from './platform-desk.ts';
import './stage-desk.ts';
import { StageDesk } from './stage-desk.ts';

const views = demoViews('en');

describe('brand-desk', () => {
  afterEach(() => document.body.replaceChildren());

  it('changes one thing and keeps the others', async () => {
    const { sent, type, tap } = await mounted(new BrandDesk(), views['everything']!);
    await type('colour', '#0a5c36');
    await tap('Update the brand');
    const logo = 'd'.repeat(64);
    expect(sent).to.deep.equal([[{ type: 'stage/set-brand', brand: { name: 'Camellia', colour: '#0a5c36', logo } }]]);
  });

  it('gives the colour back to the theme', async () => {
    const { sent, type, tap } = await mounted(new BrandDesk(), views['everything']!);
    await type('name', ' ');
    await tap('No picture');
    await tap('Use the theme’s');
    await tap('Update the brand');
    expect(sent).to.deep.equal([[{ type: 'stage/set-brand', brand: {} }]]);
  });
});

describe('begin-desk', () => {
  afterEach(() => document.body.replaceChildren());

  it('says what a new show does, and begins it once held', async () => {
    const { sent, text, hold } = await mounted(new BeginDesk(), views['everything']!);
    expect(text()).to.contain('start from zero').and.to.contain('everything in the log');
    expect(sent).to.deep.equal([]);
    await hold('Begin a new show');
    expect(sent).to.deep.equal([[{ type: 'stage/begin' }]]);
  });
});

describe('platform-desk', () => {
  afterEach(() => document.body.replaceChildren());

  it('sets the platform, with distances of the crew’s own only where typed', async () => {
    const { sent, type, tap } = await mounted(new PlatformDesk(), views['live']!);
    await type('platform', 'tiktok');
    await type('vertical-top', '300');
    await tap('Update the platform');
    expect(sent).to.deep.equal([[{ type: 'stage/set-platform', platform: 'tiktok', insets: { top: 300 } }]]);
  });

  it('takes distances for each canvas', async () => {
    const { sent, type, tap } = await mounted(new PlatformDesk(), views['live']!);
    await type('vertical-top', '300');
    await type('horizontal-left', '80');
    await tap('Update the platform');
    const [command] = sent[0]!;
    expect(command)
      .to.have.property('insets')
      .that.deep.equals({ top: 300, horizontal: { left: 80 } });
  });

  it('sends no distance that leaves no room', async () => {
    const { sent, type, tap, faults } = await mounted(new PlatformDesk(), views['live']!);
    await type('vertical-bottom', '901');
    await tap('Update the platform');
    expect([sent, faults()]).to.deep.equal([[], ['vertical-bottom']]);
  });
});

describe('goal-desk', () => {
  afterEach(() => document.body.replaceChildren());

  it('sets a goal above what there is', async () => {
    const { sent, type, tap, faults } = await mounted(new GoalDesk(), views['live']!);
    await type('target', '640');
    await tap('Put the goal on screen');
    expect([sent, faults()]).to.deep.equal([[], ['target']]);
    await type('target', '1000');
    await tap('Put the goal on screen');
    const [command] = sent[0]!;
    expect(command?.type === 'goal/set' && command.goal).to.deep.include({ metric: 'likes', target: 1000 });
  });
});

describe('also-on-air', () => {
  afterEach(() => document.body.replaceChildren());

  it('lists what else viewers see and takes it off', async () => {
    const { sent, text, tap } = await mounted(new AlsoOnAir(), views['everything']!);
    expect(text()).to.contain('$29 → $39').and.to.contain('Spend $200, save $20').and.to.contain('100 orders');
    await tap('Take off');
    expect(sent).to.deep.equal([[{ type: 'notices/take-down', notice: 'correction' }]]);
  });

  it('is not there when nothing else is', async () => {
    expect((await mounted(new AlsoOnAir(), views['live']!)).all()).to.deep.equal([]);
  });
});

describe('stage-desk', () => {
  afterEach(() => document.body.replaceChildren());

  it('switches a widget off once the room has taken it, not before', async () => {
    const { sent, flip, all } = await mounted(new StageDesk(), views['live']!);
    await flip('Flash sale');
    expect(sent).to.deep.equal([[{ type: 'stage/switch', widget: 'flash-sale', on: false }]]);
    const first = all().find((each): each is MdSwitch => each instanceof MdSwitch);
    expect(first?.selected).to.equal(true);
  });
});
