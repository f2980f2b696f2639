import { expect, test } from 'vitest';
import { injected } from '../kit/page-words.ts';
import type { StagePage } from '../kit/stage-page.ts';
import { inEachEngine } from '../kit/theatre.ts';

/* What viewers hear: from one page only, while it is on air and until the crew says hush. */

declare global {
  interface Window {
    soundProbe: { level(): number };
  }
}

/** Everything of the score is louder than this, and all that is not heard is softer. */
const HEARD = 0.005;

const hears = ({ page }: StagePage) =>
  page.waitForFunction((least) => window.soundProbe.level() > least, HEARD, { polling: 50 });
const isSilent = ({ page }: StagePage) =>
  page.waitForFunction(() => window.soundProbe.level() === 0, undefined, { polling: 50 });
const setActive = ({ page }: StagePage, active: boolean) =>
  page.evaluate((active) => {
    window.dispatchEvent(new CustomEvent('obsSourceActiveChanged', { detail: { active } }));
  }, active);

inEachEngine((theatre) => {
  async function open(query: Record<string, string>) {
    const stage = await theatre.prepareStage({ query });
    await stage.page.addInitScript(injected('sound-probe'));
    const sounds: string[] = [];
    stage.page.on('request', (request) => {
      if (request.url().endsWith('.ogg')) sounds.push(request.url());
    });
    await stage.load();
    return { stage, sounds };
  }

  test('one page sounds, the next takes over when it goes off air, and a hush silences all', async () => {
    const { show } = theatre;
    const mute = await open({});
    const one = await open({ audio: '1' });
    await show.order({ type: 'sound/start', bed: 'festive' });
    await hears(one.stage);
    const two = await open({ audio: '1' });
    await expect.poll(() => two.sounds.length).toBe(7);
    expect(await two.stage.page.evaluate(() => window.soundProbe.level())).toBe(0);

    await setActive(one.stage, false);
    await Promise.all([isSilent(one.stage), hears(two.stage)]);
    await setActive(one.stage, true);
    await two.stage.page.close();
    await hears(one.stage);

    await show.order({ type: 'sound/stop' });
    await isSilent(one.stage);
    expect(mute.sounds).toEqual([]);
    expect(await mute.stage.page.evaluate(() => window.soundProbe.level())).toBe(0);
  });
});
