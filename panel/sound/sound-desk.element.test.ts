import { expect } from 'chai';
import { initial, reduce, type Command, type Event } from '../../shared/show/show.ts';
import { emptyView, noActions, type View } from '../view.ts';
import { SoundDesk } from './sound-desk.ts';

const NOW = 1_795_000_000_000;

async function desk(events: Event[], more: Partial<View> = {}) {
  const sent: Command[] = [];
  const show = events.reduce((state, event, index) => reduce(state, event, index + 1), initial);
  const element = new SoundDesk();
  element.view = { ...emptyView, language: 'en', link: 'open', now: NOW, show, ...more };
  element.actions = {
    ...noActions,
    send: (commands) => {
      sent.push(...commands);
      return Promise.resolve(true);
    },
  };
  document.body.append(element);
  await element.updateComplete;
  const buttons = () => [...element.shadowRoot!.querySelectorAll('button')];
  const button = (label: string) => buttons().find(({ textContent }) => textContent?.trim() === label)!;
  const words = () => element.shadowRoot!.textContent?.replace(/\s+/g, ' ') ?? '';
  return { sent, button, words, leave: () => element.remove() };
}

const started: Event = { type: 'sound/started', at: NOW - 5_000, bed: 'calm', startsAt: NOW - 4_800 };

describe('the sound desk', () => {
  it('starts a bed, fades it out, ducks it and silences everything', async () => {
    const { sent, button, leave } = await desk([started]);
    expect(button('Calm').getAttribute('aria-pressed')).to.equal('true');
    for (const label of ['Festive', 'Fade the bed out', 'Lower under the voice', 'Effects: on', 'Silence everything'])
      button(label).click();
    expect(sent).to.deep.equal([
      { type: 'sound/start', bed: 'festive' },
      { type: 'sound/fade-out' },
      { type: 'sound/duck', on: true },
      { type: 'sound/switch', on: false },
      { type: 'sound/stop' },
    ]);
    leave();
  });

  it('has nothing to silence once all is silent', async () => {
    const { button, leave } = await desk([{ type: 'sound/stopped', at: NOW - 900, startsAt: NOW - 700 }]);
    expect(button('Silence everything').disabled).to.equal(true);
    expect(button('Fade the bed out').disabled).to.equal(true);
    expect(button('Effects: off').getAttribute('aria-pressed')).to.equal('false');
    leave();
  });

  it('says whether anybody plays', async () => {
    const said = async (sounding: View['sounding']) => {
      const { words, leave } = await desk([], { sounding });
      leave();
      return words();
    };
    expect(await said({ pages: 0, plays: false })).to.contain('audio=1');
    expect(await said({ pages: 2, plays: false })).to.contain('Nothing is heard now');
    expect(await said({ pages: 1, plays: true })).to.contain('1 overlay plays');
    expect(await said({ pages: 3, plays: true })).to.contain('2 standing by');
  });
});
