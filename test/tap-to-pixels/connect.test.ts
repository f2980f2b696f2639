import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { expect, test, vi } from 'vitest';
import { adapterOf } from '../../server/ingest/index.ts';
import { totalOf } from '../../shared/show/audience.ts';
import { shopifyHeaders } from '../kit/deliveries.ts';
import type { CrewPanel } from '../kit/crew-panel.ts';
import { inEachEngine } from '../kit/theatre.ts';
import { ladder, paidOrder } from './programme.ts';

/* A new user connects a shop and a chat by what the panel says, and nothing else. */

/** Chooses a source in the connecting desk and has its address shown. Gives what there is to copy. */
async function openSource(panel: CrewPanel, source: string): Promise<string[]> {
  await panel.go('navMore');
  await panel.tap('来源', 'connect-desk');
  await panel.tap(source, 'connect-desk');
  await panel.tap('显示地址', 'connect-desk');
  await panel.shows('试一下');
  return panel.page.evaluate(() => {
    const codes = window.pageWords.find('crew-panel', 'connect-desk')?.shadowRoot?.querySelectorAll('code') ?? [];
    return [...codes].map((code) => code.textContent ?? '');
  });
}

/** A program with a socket of its own, as TikFinity's. */
async function chatProgram() {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    from: `ws://127.0.0.1:${port}/`,
    connected: () => vi.waitFor(() => expect(server.clients.size).toBe(1), { timeout: 20_000 }),
    say: (message: object) => server.clients.forEach((client) => client.send(JSON.stringify(message))),
    close() {
      for (const client of server.clients) client.terminate();
      server.close();
    },
  };
}

const bridgeTo = (args: readonly string[], { from }: { from: string }) =>
  spawn(process.execPath, ['server/local/bridge/bridge.mjs', ...args, '--from', from], { stdio: 'ignore' });

const patient = { timeout: 30_000, interval: 50 };

inEachEngine((theatre) => {
  test('a Shopify shop is connected by the panel’s own address and secret', async () => {
    const panel = await theatre.openPanel();
    const [url = '', secret = ''] = await openSource(panel, 'Shopify');
    await panel.tap('试一下', 'connect-desk');
    await panel.shows('通了');
    const { seq } = await theatre.show.state();
    const body = paidOrder({ id: '5512345678901234567', name: '小云', family: '李' });
    const headers = { ...shopifyHeaders(body, secret, 'orders/paid'), 'content-type': 'application/json' };
    const answer = await fetch(url, { method: 'POST', headers, body });
    expect([answer.status, await answer.json()]).toEqual([200, { outcome: 'applied' }]);
    const after = await theatre.show.state();
    expect([after.seq, after.show.orders.count]).toEqual([seq + 1, 1]);
  });

  test('a shop with a mistyped secret is told of on the panel, and counts once the right one is saved', async () => {
    const panel = await theatre.openPanel();
    const [url = ''] = await openSource(panel, 'Stripe Checkout');
    const secret = 'whsec_the_right_one';
    const save = async (typed: string) => {
      await panel.type(panel.say('connectSecretOfShop'), typed, 'connect-desk');
      await panel.tap('保存密钥', 'connect-desk');
      await panel.shows('已保存');
    };
    const deliver = async () => {
      const { headers, body, query = '' } = await adapterOf('stripe')!.example(Date.now(), secret);
      return (await fetch(`${url}?${query}`, { method: 'POST', headers, body })).status;
    };
    await save('whsec_the_rihgt_one');
    // What Cuecart signs itself fits whatever was typed in: only the shop's own deliveries show the slip.
    await panel.tap('试一下', 'connect-desk');
    await panel.shows('通了');
    const { seq } = await theatre.show.state();
    expect(await deliver()).toBe(401);
    await panel.shows('签名和这里保存的密钥对不上');
    expect((await theatre.show.state()).seq).toBe(seq);
    await save(secret);
    expect(await deliver()).toBe(200);
    await panel.shows('后来的签名已经对上');
  });

  test('TikFinity is connected by the panel’s own command, and the bar stands still when it is lost', async () => {
    const { show } = theatre;
    await show.order(...ladder(100_000, 'CUP20'));
    const stage = await theatre.openStage();
    const panel = await theatre.openPanel();
    const [command = ''] = await openSource(panel, 'TikFinity');
    expect(command).toMatch(/^npm run bridge -- tikfinity --to http/);
    const program = await chatProgram();
    const bridge = bridgeTo(command.split(' ').slice(4), program);
    try {
      await program.connected();
      program.say({ event: 'like', data: { likeCount: 1, totalLikeCount: 10_452, userId: '1' } });
      await stage.shows('10,452');
      expect(totalOf((await show.state()).show.audience, 'likes')).toMatchObject({
        value: 10_452,
        sources: ['tikfinity'],
      });
      await panel.shows('转发程序在线');
      program.close();
      await stage.shows('数据暂停', 30_000);
      expect(await stage.words()).toContain('10,452');
    } finally {
      program.close();
      bridge.kill();
    }
  });

  test('ten thousand likes a second through the bridge cost the stage at most ten repaints a second, and come to their exact sum', async () => {
    const { show } = theatre;
    const stage = await theatre.openStage();
    await stage.rests();
    const source = 'tiktok-live-connector';
    const url = new URL(show.live.hooks[source]!.url);
    const program = await chatProgram();
    const bridge = bridgeTo([source, '--to', new URL(url.pathname, show.server.origin).href], program);
    await stage.page.evaluate(() => {
      const ladder = window.pageWords.find('reward-ladder');
      const counter = window as unknown as { repaints: number };
      counter.repaints = 0;
      const options = { subtree: true, childList: true, characterData: true, attributes: true };
      new MutationObserver(() => (counter.repaints += 1)).observe(ladder!.shadowRoot!, options);
    });
    const before = totalOf((await show.state()).show.audience, 'likes')?.value ?? 0;
    let begun = 0;
    try {
      await program.connected();
      begun = performance.now();
      for (let sent = 0; sent < 30_000; sent += 500) {
        const due = begun + sent / 10;
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
        for (let like = 0; like < 500; like += 1) program.say({ event: 'like', data: { likeCount: 1 } });
      }
      const likes = async () => totalOf((await show.state()).show.audience, 'likes')?.value;
      await vi.waitFor(async () => expect(await likes()).toBe(before + 30_000), patient);
    } finally {
      program.close();
      bridge.kill();
    }
    const seconds = (performance.now() - begun) / 1000;
    const repaints = await stage.page.evaluate(() => (window as unknown as { repaints: number }).repaints);
    expect(repaints).toBeGreaterThan(2);
    expect(repaints / seconds).toBeLessThanOrEqual(10);
    await stage.shows((before + 30_000).toLocaleString('en'));
  });
});
