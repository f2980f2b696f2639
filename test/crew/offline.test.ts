import { expect, test } from 'vitest';
import { oldestAndNewest } from '../kit/engines.mjs';
import { inEngines } from '../kit/theatre.ts';
import { cups, draft } from '../tap-to-pixels/programme.ts';

/* A phone that lost its room: it says so, sends nothing, and nothing fires once it is back. */

inEngines(oldestAndNewest, 'engine', (theatre) => {
  test('a tap while the room is gone is told as not sent, and fires never', async () => {
    const { show } = theatre;
    await show.order(cups, draft('lost', 120_000));
    const panel = await theatre.openPanel();
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
