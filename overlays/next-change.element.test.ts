import { expect } from 'chai';
import { OnStage } from '../test/kit/on-stage.ts';
import { widgetNames } from '../shared/widgets.ts';
import { showAt, type Demo } from './script.ts';
import { loadTimelines } from './timeline.ts';
import { demos } from './widgets/demos.ts';
import { widgets } from './widgets/index.ts';

/*
 * A stage draws nothing until a widget said that it would look different. So two things must hold for every widget in every demo
 * state: until then the picture stays, and then it changes.
 */

// Engines write a style that was set anew with other blanks.
const picture = (stage: OnStage) => stage.root.innerHTML.replaceAll(': ', ':');

/** Room times of the demo's events, at which a page draws anyway. */
const nextEvent = ({ events }: Demo, now: number) =>
  Math.min(Infinity, ...events.map(({ at }) => at).filter((at) => at > now));

for (const name of widgetNames) {
  describe(`${name} says when it will next look different`, () => {
    let states: Record<string, Demo> = {};
    before(async () => {
      await loadTimelines();
      await widgets[name]();
      states = (await demos[name]()).demos;
    });

    it('and until then looks the same', async () => {
      for (const [state, demo] of Object.entries(states)) {
        const stage = new OnStage(name);
        let now = demo.now;
        for (let step = 0; step < 25 && now < demo.now + 30_000; step += 1) {
          await stage.show(demo, { now });
          const before = picture(stage);
          const next = Math.min(stage.element.nextChange(showAt(demo, now), now), nextEvent(demo, now), now + 20_000);
          if (next <= now) {
            now += 16.7;
            continue;
          }
          for (const share of [0.3, 0.98]) {
            await stage.show(demo, { now: now + (next - now) * share });
            expect(picture(stage), `${state}, ${now - demo.now} ms later and ${share} of the way`).to.equal(before);
          }
          now = next;
        }
      }
    });

    it('and then, outside its motions, does look different', async () => {
      for (const [state, demo] of Object.entries(states)) {
        const stage = await new OnStage(name).show(demo);
        const next = stage.element.nextChange(showAt(demo, demo.now), demo.now);
        if (next <= demo.now || next > demo.now + 5_000 || nextEvent(demo, demo.now) <= next) continue;
        const before = picture(stage);
        await stage.show(demo, { now: next + 20 });
        expect(picture(stage), state).not.to.equal(before);
      }
    });
  });
}
