import { expect, test } from 'vitest';
import { cups, sale } from './programme.ts';
import { differingPixels, visiblePixels } from '../kit/pixels.ts';
import { stopTogether } from '../kit/stop-together.ts';
import { inEachEngine } from '../kit/theatre.ts';

/* The crew's small picture of the stage, in the built panel. */

const frameOf = ['crew-panel', 'on-air', 'stage-preview', 'iframe'];

inEachEngine((theatre) => {
  test('a preview shows pixel by pixel what an overlay shows on the same canvas', async () => {
    const { show } = theatre;
    await show.order(cups, { type: 'stock/count', sku: 'CUP-500', left: 12 }, ...sale('preview', 900_000));
    const link = show.live.panel.replace('/panel/', '/overlay/');
    const [overlay, preview] = await Promise.all([
      theatre.openStage(),
      theatre.openStage({ link, query: { preview: '1', audio: '1' } }),
    ]);
    await Promise.all([overlay, preview].map((page) => page.shows('距结束')));
    await Promise.all([overlay, preview].map((page) => page.rests()));
    await stopTogether(overlay, preview);
    const pictures = [await overlay.picture(), await preview.picture()] as const;
    expect(visiblePixels(pictures[0])).toBeGreaterThan(100_000);
    expect(differingPixels(...pictures)).toBe(0);
  });

  test('the panel holds the stage in a frame, which takes no focus and goes when it is folded; it is not counted as an overlay', async () => {
    const { page, shows } = await theatre.openPanel();
    await shows('下一步');
    /** What stands on the stage in the frame; null without a frame. */
    const wordsInFrame = () =>
      page.evaluate((way) => {
        const frame = window.pageWords.find(...way);
        return frame instanceof HTMLIFrameElement ? (frame.contentWindow?.pageWords?.all() ?? '') : null;
      }, frameOf);
    await expect.poll(wordsInFrame, { timeout: 30_000 }).toContain('距结束');
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
    await shows('没有画面连接');
    await page.evaluate(() => {
      const fold = window.pageWords.find('crew-panel', 'on-air', 'stage-preview', '.bar [aria-expanded]');
      if (fold instanceof HTMLElement) fold.click();
    });
    await expect.poll(wordsInFrame).toBeNull();
  });
});
