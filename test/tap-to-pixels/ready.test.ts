import { expect, test } from 'vitest';
import type { CrewPanel } from '../kit/crew-panel.ts';
import type { StagePage } from '../kit/stage-page.ts';
import { inEachEngine } from '../kit/theatre.ts';
import { paidOrder } from './programme.ts';

/* The check before going live, from the panel through the room to a real overlay and back. */

/** How a row of the check stands: `green`, `amber`, `red` or `unknown`. */
const row = ({ page }: CrewPanel, check: string) =>
  page.evaluate(
    (check) =>
      window.pageWords.find('crew-panel', 'ready-desk', 'ready-rows', `[data-check=${check}]`)?.className.trim(),
    check,
  );

/** Frames that the page asks for within a second. */
const framesOfASecond = ({ page }: StagePage) =>
  page.evaluate(async () => {
    const { asked } = window.stageProbe;
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return window.stageProbe.asked - asked;
  });

/** Resolves once a whole second has passed without a frame. What loads when the page is idle takes some. */
const isStill = (stage: StagePage) => expect.poll(() => framesOfASecond(stage), { timeout: 20_000 }).toBe(0);

const size = { width: 1080, height: 1920 };

inEachEngine((theatre) => {
  test('an overlay of the wrong size is told with the size to set, and is green once it has it', async () => {
    const stage = await theatre.prepareStage();
    await stage.page.setViewportSize({ width: 800, height: 600 });
    await stage.load();
    const panel = await theatre.openPanel();
    await panel.shows('1 个画面');
    await panel.tap('开播前检查', 'ready-link');
    await panel.shows('页面是 800 × 600');
    await panel.shows('宽填 1080，高填 1920');
    expect([await row(panel, 'size'), await row(panel, 'clock')]).toEqual(['amber', 'green']);
    await stage.page.setViewportSize(size);
    await panel.page.waitForFunction(() => !window.pageWords.all().includes('正在检查'));
    await panel.tap('再检查一次', 'ready-desk');
    await panel.shows('竖屏 · 全部组件：1080 × 1920');
    expect([await row(panel, 'size'), await row(panel, 'overlays')]).toEqual(['green', 'green']);
  });

  test('a still stage counts its frames when it is asked, and asks for none before and after', async () => {
    const stage = await theatre.openStage();
    await isStill(stage);
    const before = await stage.page.evaluate(() => window.stageProbe.asked);
    const panel = await theatre.openPanel();
    await panel.tap('开播前检查', 'ready-link');
    await panel.shows('每秒');
    expect(await stage.page.evaluate(() => window.stageProbe.asked)).toBeGreaterThan(before + 3);
    await isStill(stage);
  });

  test('a connected shop’s signed test is sent, and neither counted nor shown', async () => {
    await theatre.show.deliver('orders/paid', paidOrder({ id: '5512345678901234599', name: '小云', family: '李' }));
    const stage = await theatre.openStage();
    await stage.rests();
    const { seq, show } = await theatre.show.state();
    const panel = await theatre.openPanel();
    await panel.go('navMore');
    await panel.tap('开播前检查', 'ready-link');
    await panel.shows('Shopify：签名测试通过');
    expect(await row(panel, 'feeds')).toBe('green');
    const after = await theatre.show.state();
    expect(after.seq).toBe(seq);
    expect(after.show.orders).toEqual(show.orders);
  });
});
