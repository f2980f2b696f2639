import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CrewPanel } from '../kit/crew-panel.ts';
import { crewEngineVersions, engine, engineArguments, newestVersion } from '../kit/engines.mjs';
import { LiveShow } from '../kit/live-show.ts';
import { cups, draft } from '../tap-to-pixels/programme.ts';

/* A phone that lost its room: it says so, sends nothing, and nothing fires once it is back. */

describe.each([Math.min(...crewEngineVersions), newestVersion])('in Chromium %d', (version) => {
  let browser: Browser;
  let show: LiveShow;

  beforeAll(async () => {
    [show, browser] = await Promise.all([
      LiveShow.start(),
      chromium.launch({ executablePath: engine(version), args: engineArguments }),
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await show[Symbol.asyncDispose]();
  });

  test('a tap while the room is gone is told as not sent, and fires never', async () => {
    await show.order(cups, draft('lost', 120_000));
    const panel = await CrewPanel.open(browser, show.live.panel, 'zh-CN', 'phone');
    await panel.shows(panel.say('cueStart'));
    await show.server.killEverything();
    await panel.shows(panel.say('offlineTitle'));
    await panel.hold(panel.say('cueStart'), 'cue-dock');
    await panel.shows(panel.say('notSentHelp'));
    await show.restart();
    await panel.shows(panel.say('linkOpen'));
    await panel.hides(panel.say('offlineTitle'));
    // What the panel would have kept back would go out now, before what is typed next.
    await panel.go('navRun');
    await panel.type(panel.say('tellHostHelp'), '喝水', 'tell-host');
    await panel.tap(panel.say('tellHostSend'), 'tell-host');
    await panel.did('', 'savedAt');
    const { offers } = (await show.state()).show;
    expect(offers.map(({ started, startsAt }) => ({ started, startsAt }))).toEqual([
      { started: false, startsAt: null },
    ]);
  });
});
