import { expect, test } from 'vitest';
import { differingPixels, visiblePixels } from '../kit/pixels.ts';
import type { StagePage } from '../kit/stage-page.ts';
import { later, stopTogether } from '../kit/stop-together.ts';
import { inEachEngine } from '../kit/theatre.ts';
import { cups, paidOrder, sale } from './programme.ts';

/* Pixels follow from the show and room time alone: whatever a page went through, it shows what its neighbour shows. */

/** Loads the page anew and lets it draw its first picture, no more, in a second in which its neighbour stands still. */
async function stopReloaded(reloaded: StagePage, neighbour: StagePage): Promise<string> {
  await neighbour.page.evaluate(() => window.stageProbe.release());
  const timed = reloaded.page
    .waitForEvent('websocket')
    .then((socket) => socket.waitForEvent('framereceived', ({ payload }) => String(payload).includes('"type":"time"')));
  await reloaded.page.reload();
  await timed;
  const second = later(await neighbour.clock(), 2);
  await neighbour.page.evaluate((at) => window.stageProbe.stopAt(at), second);
  await neighbour.page.waitForFunction((at) => window.stageProbe.clock() <= at, second, { polling: 20 });
  await reloaded.page.evaluate(() => window.stageProbe.release({ only: 'first picture' }));
  await Promise.all([neighbour.standsStill(), reloaded.standsStill()]);
  const [clock, same] = await Promise.all([reloaded.clock(), neighbour.clock()]);
  return clock === same ? clock : stopReloaded(reloaded, neighbour);
}

inEachEngine((theatre) => {
  test('two pages show the same picture in a second of the countdown', async () => {
    const [one, other] = await Promise.all([theatre.openStage(), theatre.openStage()]);
    await theatre.show.order(cups, { type: 'stock/count', sku: 'CUP-500', left: 12 }, ...sale('same', 900_000));
    await Promise.all([one.shows('距结束'), other.shows('距结束')]);
    await Promise.all([one.rests(), other.rests()]);
    expect(await stopTogether(one, other)).toMatch(/^14:\d\d$/);
    const pictures = [await one.picture(), await other.picture()] as const;
    expect(visiblePixels(pictures[0])).toBeGreaterThan(100_000);
    expect(differingPixels(...pictures)).toBe(0);
    expect(await one.words()).toBe(await other.words());
  });

  test('a page that is reloaded in mid-countdown shows with its first picture what its neighbour shows', async () => {
    const [neighbour, reloaded] = await Promise.all([theatre.openStage(), theatre.openStage()]);
    await Promise.all([neighbour.shows('距结束'), reloaded.shows('距结束')]);
    await reloaded.page.addInitScript('window.stageProbe.isHeld = true');
    expect(await stopReloaded(reloaded, neighbour)).toMatch(/^1\d:\d\d$/);
    const pictures = [await reloaded.picture(), await neighbour.picture()] as const;
    expect(visiblePixels(pictures[0])).toBeGreaterThan(100_000);
    expect(differingPixels(...pictures)).toBe(0);
  });

  test('a hidden page asks for no frame; shown again, it is right within two frames and replays nothing', async () => {
    const { show } = theatre;
    const [watched, hidden] = await Promise.all([theatre.openStage(), theatre.openStage()]);
    await Promise.all([watched.shows('距结束'), hidden.shows('距结束')]);
    const askedBefore = await hidden.page.evaluate(() => {
      window.__obs.setVisible(false);
      return window.stageProbe.asked;
    });
    const heard = hidden.page.evaluate(() => window.pageWords.all());
    await show.order({ type: 'stock/count', sku: 'CUP-500', left: 4 });
    for (const [index, name] of ['Ann', 'Bea'].entries())
      await show.deliver('orders/paid', paidOrder({ id: `70${index}`, name }));
    await Promise.all(['最后4', 'A**', 'B**'].map((words) => watched.shows(words)));
    await watched.rests();

    const shown = await hidden.page.evaluate(async () => {
      const asked = window.stageProbe.asked;
      window.__obs.setVisible(true);
      await window.stageProbe.frames(2);
      return { asked, words: window.pageWords.all() };
    });
    expect(await heard).not.toContain('最后4');
    expect(shown.asked).toBe(askedBefore);
    for (const words of ['最后4', 'A**', 'B**']) expect(shown.words).toContain(words);
    const rowsOf = ({ page }: StagePage) =>
      page.evaluate(() => {
        const rows = window.pageWords.find('order-ticker', '.ticker')?.querySelectorAll('[data-row]') ?? [];
        return [...rows].map((row) => [row.getBoundingClientRect().toJSON(), getComputedStyle(row).opacity]);
      });
    const [atRest, atOnce] = await Promise.all([rowsOf(watched), rowsOf(hidden)]);
    expect(atRest).toHaveLength(2);
    expect(atOnce).toEqual(atRest);
  });
});
