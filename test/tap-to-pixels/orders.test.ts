import { expect, test } from 'vitest';
import { differingPixels, visiblePixels } from '../kit/pixels.ts';
import { inEachEngine } from '../kit/theatre.ts';
import { paidOrder } from './programme.ts';

/* A signed order, told by a shop, becomes a row of the ticker: masked, once, and its id digit by digit. */

const ORDER_ID = '820982911946154508';

inEachEngine((theatre) => {
  test('a signed order shows its masked buyer, tells no raw name, and counts once', async () => {
    const { show } = theatre;
    const stage = await theatre.openStage();
    await stage.rests();
    const [box] = await stage.boxes('order-ticker');
    const before = await stage.picture(box);
    const order = paidOrder({ id: ORDER_ID, name: '小云', family: '李' });

    expect(await show.deliver('orders/paid', order)).toBe(200);
    await stage.shows('李**');
    const words = await stage.words();
    expect(words).toContain('保温杯');
    expect(words).toContain('×2');
    await stage.rests();
    const after = await stage.picture(box);
    expect(visiblePixels(before)).toBe(0);
    expect(differingPixels(before, after)).toBeGreaterThan(10_000);

    const { seq } = await show.state();
    expect(await show.deliver('orders/paid', order)).toBe(200);
    const again = await show.state();
    expect([again.seq, again.show.orders.count]).toEqual([seq, 1]);
    expect(await stage.words()).toBe(words);

    const log = await show.log();
    expect(log).toContain(`"shopify:${ORDER_ID}"`);
    const page = await stage.page.evaluate(() => document.documentElement.outerHTML + window.pageWords.all());
    for (const secret of ['李小云', '小云', '13800138000', 'li.xiaoyun', '中山路']) {
      expect([page, log, JSON.stringify(again)].join('')).not.toContain(secret);
    }
  });

  test('an order with a wrong signature is refused and shows nothing', async () => {
    const { show } = theatre;
    const { seq } = await show.state();
    const { url } = show.live.hooks['shopify']!;
    const answer = await fetch(new URL(new URL(url).pathname, show.server.origin), {
      method: 'POST',
      headers: { 'X-Shopify-Topic': 'orders/paid', 'X-Shopify-Hmac-Sha256': 'bm90IHNpZ25lZA==' },
      body: paidOrder({ id: '1', name: '小云', family: '李' }),
    });
    expect(answer.status).toBe(401);
    expect((await show.state()).seq).toBe(seq);
  });
});
