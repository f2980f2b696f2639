import { expect } from 'chai';
import type { SourceCard } from '../../shared/source-cards.ts';
import { noSourceCalls, type SourceCalls } from './source-calls.ts';
import { emptyView, type View } from '../view.ts';
import { mounted } from '../test-kit/mounted.ts';
import { ConnectDesk } from './connect-desk.ts';

const url = 'http://192.168.1.20:8787/in/live/shopify/live_abcdefghijklmnopqrstuv';
const cards: SourceCard[] = [
  {
    source: 'shopify',
    url,
    signs: 'ours',
    hasSecret: true,
    secret: 'f'.repeat(32),
    asks: { fields: ['shop', 'token'], hasAccess: true },
  },
  {
    source: 'doudian',
    url: url.replace('shopify', 'doudian'),
    signs: 'theirs',
    hasSecret: false,
    secret: null,
    asks: null,
  },
  {
    source: 'tikfinity',
    url: url.replace('shopify', 'tikfinity'),
    signs: 'nothing',
    hasSecret: false,
    secret: null,
    asks: null,
  },
];

async function desk(language: View['language'] = 'en') {
  const saved: [string, string][] = [];
  const accesses: unknown[] = [];
  const sources: { -readonly [Call in keyof SourceCalls]: SourceCalls[Call] } = {
    ...noSourceCalls,
    list: () => Promise.resolve(cards),
    setSecret: (source: string, secret: string) => (saved.push([source, secret]), Promise.resolve('set' as const)),
    setAccess: (_source, access) => (
      accesses.push(access),
      Promise.resolve(access?.['shop'] === 'x' ? { outcome: 'wrong', field: 'shop' } : { outcome: 'set' })
    ),
    reconcile: () => Promise.resolve({ at: 0, outcome: 'fine', orders: 7, added: 2 }),
    tryOut: (source: string) =>
      Promise.resolve({ outcome: source === 'doudian' ? ('no-secret' as const) : ('fine' as const), why: null }),
  };
  const renewed: string[] = [];
  sources.renewAddress = (source) => {
    renewed.push(source);
    const fresh = cards.map((card) => (card.source === source ? { ...card, url: `${url}-new` } : card));
    sources.list = () => Promise.resolve(fresh);
    return Promise.resolve(new Date(2026, 10, 28, 12, 3).getTime());
  };
  const page = await mounted(new ConnectDesk(), { ...emptyView, language, link: 'open' }, { sources });
  const pick = (source: string) => page.type('source', source);
  return { ...page, saved, accesses, renewed, pick };
}

it('an address and its secret stand on screen once they were asked for', async () => {
  const { pick, tap, text, all } = await desk();
  await pick('shopify');
  expect(text()).not.to.contain(url);
  await tap('Show address and secret (keep them off camera)');
  expect(text()).to.contain(url);
  expect(text()).to.contain('f'.repeat(32));
  expect(all().filter((each) => each.localName === 'img')).to.have.length(1);
});

it('another source hides them again', async () => {
  const { pick, tap, text } = await desk();
  await pick('shopify');
  await tap('Show address and secret (keep them off camera)');
  await pick('tikfinity');
  expect(text()).not.to.contain('live_abcdefghijklmnopqrstuv');
});

it('a new address is made by two taps, and the panel says until when the old one is good', async () => {
  const { pick, tap, text, all, renewed } = await desk();
  await pick('shopify');
  await tap('Show address and secret (keep them off camera)');
  expect(all().find((each) => each instanceof HTMLDetailsElement)).to.have.property('open', false);
  await tap('Make a new address');
  expect(renewed).to.deep.equal(['shopify']);
  expect(text()).to.contain(`${url}-new`);
  expect(text()).to.contain('The old one ends on 2026-11-28 12:03');
});

it('a chat program is connected by a command', async () => {
  const { pick, tap, text } = await desk('zh-CN');
  await pick('tikfinity');
  await tap('显示地址和密钥（不要让镜头拍到）');
  expect(text()).to.contain(`npm run bridge -- tikfinity --to ${url.replace('shopify', 'tikfinity')}`);
});

it('a secret of two words is entered in two fields', async () => {
  const { pick, tap, type, saved, text } = await desk();
  await pick('doudian');
  expect(text()).to.contain('There is no secret yet');
  await type('secret-0', '7000000001');
  await type('secret-1', ' app-secret ');
  await tap('Save the secret');
  expect(saved).to.deep.equal([['doudian', '7000000001:app-secret']]);
  expect(text()).to.contain('Saved.');
});

it('a test says how it went', async () => {
  const { pick, tap, text } = await desk();
  await pick('shopify');
  await tap('Send a test');
  expect(text()).to.contain('It works');
  await pick('doudian');
  await tap('Send a test');
  expect(text()).to.contain('There is no secret yet');
});

it('a shop is asked for what was missed, once it has an access', async () => {
  const { pick, tap, type, text, accesses } = await desk();
  await pick('shopify');
  await tap('Ask now');
  expect(text()).to.contain('7 orders, 2 were missing and count now');
  await type('shop', 'x');
  await type('token', 'shpat_1');
  await tap('Save the access');
  expect(text()).to.contain('cannot be right');
  await type('shop', ' tea.myshopify.com ');
  await tap('Save the access');
  expect(accesses).to.deep.equal([
    { shop: 'x', token: 'shpat_1' },
    { shop: 'tea.myshopify.com', token: 'shpat_1' },
  ]);
  expect(text()).to.contain('Saved. Tap “Ask now”');
  await pick('tikfinity');
  expect(text()).not.to.contain('Ask now');
});
