import { expect } from 'chai';
import { demoViews } from '../demo-views.ts';
import { mounted } from '../test-kit/mounted.ts';
import { HostPrompter } from './host-prompter.ts';

const views = demoViews('en');
const isAlarm = (each: Element) => each.getAttribute('role') === 'alert';
const prompt = (view: (typeof views)[string]) => mounted(new HostPrompter(), view);

describe('host-prompter', () => {
  afterEach(() => document.body.replaceChildren());

  it('says what to say now, how long the step lasts, and what comes next', async () => {
    const { text } = await prompt(views['presenting']!);
    for (const words of [
      'Camellia repair serum 30 ml',
      'Close',
      '0:21',
      'Fifty bottles, then back to $199',
      'Lip balm',
    ])
      expect(text()).to.contain(words);
  });

  it('shows the operator’s words for a minute', async () => {
    const view = views['presenting']!;
    expect((await prompt(view)).text()).to.contain('Say the gift again');
    expect((await prompt({ ...view, now: view.now + 60_000 })).text()).not.to.contain('Say the gift again');
  });

  it('gives the sentence for a slip, as long as the correction is on screen', async () => {
    const view = views['everything']!;
    const { all } = await prompt(view);
    const alarm = all().find(isAlarm);
    expect(alarm?.textContent).to.contain('I said $29 for Lip balm, set of three. The right price is $39.');
    expect(alarm?.querySelector('[lang="zh-CN"]')?.textContent).to.contain('正确价格是 $39');
    expect((await prompt({ ...view, now: view.now + 60_000 })).all().some(isAlarm)).to.equal(false);
  });

  it('tells what viewers ask, and how often', async () => {
    const asked = { text: 'How long does it keep?', asker: 'A**', count: 12, at: views['live']!.now };
    const { text } = await prompt({ ...views['live']!, questions: [asked] });
    expect(text()).to.contain('How long does it keep?');
    expect(text()).to.contain('×12');
  });

  it('asks the host to say no stock figure when it is too old', async () => {
    expect((await prompt(views['stock too old']!)).text()).to.contain('Say no figure');
  });
});
