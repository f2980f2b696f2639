import { expect } from 'chai';
import { demoViews } from '../demo-views.ts';
import { mounted } from '../test-kit/mounted.ts';
import type { View } from '../view.ts';
import './interest-desk.ts';
import { InterestDesk } from './interest-desk.ts';
import { InterestHint } from './interest-hint.ts';

const asked = demoViews('en')['asked for']!;
const spaceless = (text: string) => text.replace(/\s+/g, ' ');

describe('interest-hint', () => {
  afterEach(() => document.body.replaceChildren());

  it('says what is asked for most, with its numbers, and follows it by one tap', async () => {
    const show = { ...asked.show!, rundown: { ...asked.show!.rundown, cut: ['example-turn-2'] } };
    const { text, sent, tap } = await mounted(new InterestHint(), { ...asked, show });
    expect(text()).to.contain('Asked for most: Lip balm, set of three');
    expect(text()).to.contain('“lip balm” in 23 comments in the last 10 min');
    expect(sent).to.deep.equal([]);
    await tap('Put it next: Lip balm, set of three');
    expect(sent).to.deep.equal([[{ type: 'rundown/put-next', itemId: 'example-turn-2', sku: 'BALM-SET' }]]);
  });

  it('is silent about what comes next anyway', async () => {
    const { all } = await mounted(new InterestHint(), asked);
    expect(all()).to.deep.equal([]);
  });

  it('where the rundown is locked and has no turn left for it, it can be presented at once', async () => {
    const { rundown } = asked.show!;
    const segments = rundown.plan.segments.slice(0, 1);
    const view: View = {
      ...asked,
      show: { ...asked.show!, rundown: { ...rundown, plan: { segments }, isLocked: true } },
    };
    const { sent, tap } = await mounted(new InterestHint(), view);
    await tap('Present: Lip balm, set of three');
    expect(sent).to.deep.equal([[{ type: 'rundown/present', sku: 'BALM-SET' }]]);
  });
});

describe('interest-desk', () => {
  afterEach(() => document.body.replaceChildren());

  it('gives each product its figures with their time, their sources and what was added by hand', async () => {
    const { text } = await mounted(new InterestDesk(), asked);
    const said = spaceless(text());
    expect(said).to.contain('Now Camellia repair serum 30 ml');
    expect(said).to.contain(
      'In 6 min while shown: 42 comments (7 a minute) · 100 likes (16 a minute; 100 of them by hand)',
    );
    expect(said).to.contain('0 orders placed');
    expect(said).to.contain('from tiktok + manual');
  });

  it('says how to listen for products where nobody does', async () => {
    const view = demoViews('zh-CN')['ready']!;
    const { text } = await mounted(new InterestDesk(), view);
    expect(text()).to.contain('设关注词');
  });
});
