import { expect } from 'chai';
import type { FeedHealth } from '../../shared/protocol.ts';
import { mounted } from '../test-kit/mounted.ts';
import { emptyView } from '../view.ts';
import { FeedList } from './feed-list.ts';
import { noSourceCalls } from './source-calls.ts';

const NOW = 20 * 60_000 + 5000;
const feed: FeedHealth = {
  source: 'shopify',
  applied: 12,
  repeated: 3,
  ignored: 0,
  notUnderstood: 1,
  refused: 0,
  lastAt: NOW - 2000,
  lastProblem: 'The field “id” is missing.',
  minute: { from: 19 * 60_000, count: 9, before: 4 },
  reconciled: { at: NOW - 60_000, outcome: 'fine', orders: 12, added: 2 },
};
const problem = {
  at: NOW,
  topic: 'orders/paid',
  outcome: 'not-understood' as const,
  why: 'The field “id” is missing.',
  times: 2,
  look: '{ "total_price": "text, 6" }',
};

async function list(feeds: readonly FeedHealth[], now = NOW) {
  const sources = { ...noSourceCalls, problems: () => Promise.resolve([problem]) };
  return mounted(new FeedList(), { ...emptyView, link: 'open', now, feeds }, { sources });
}
const flat = (text: string) => text.replace(/\s+/g, ' ');

it('each source shows its rate, its counts, what was found missing, and what went wrong', async () => {
  const { text } = await list([feed]);
  expect(flat(text())).to.contain('a minute 9');
  expect(flat(text())).to.contain('12 orders, 2 were missing and count now');
  expect(text()).to.contain('The field “id” is missing.');
});

it('a minute in which nothing came is a rate of nothing', async () => {
  expect(flat((await list([feed], NOW - 60_000)).text())).to.contain('a minute 4');
  expect(flat((await list([feed], NOW + 60_000)).text())).to.contain('a minute 0');
});

it('what was not understood is looked into by a tap', async () => {
  const { tap, text } = await list([feed]);
  expect(text()).not.to.contain('total_price');
  await tap('Look inside');
  expect(text()).to.contain('"total_price": "text, 6"');
  await tap('Close');
  expect(text()).not.to.contain('total_price');
});

it('a signature that does not fit is told with its number, its time and what to do, until one fits', async () => {
  const badSignature = { count: 7, at: new Date(2026, 10, 27, 12, 3, 7).getTime(), isOver: false };
  const { text, all } = await list([{ ...feed, badSignature }]);
  expect(flat(text())).to.contain('7 deliveries came, but their signature does not fit the secret saved here');
  expect(flat(text())).to.contain('the last at 12:03:07');
  expect(flat(text())).to.contain('enter the shop’s secret again');
  expect(all().some((each) => each.matches('.bad'))).to.equal(true);
  const later = await list([{ ...feed, badSignature: { ...badSignature, isOver: true } }]);
  expect(flat(later.text())).to.contain('Later ones fit');
  expect(later.all().some((each) => each.matches('.bad'))).to.equal(false);
});

it('a source that is told to come again says so', async () => {
  const { text } = await list([{ ...feed, busy: { count: 1200, at: NOW } }]);
  expect(flat(text())).to.contain('1,200 deliveries were not taken');
});

it('a source that does well has nothing to look into', async () => {
  const { all } = await list([{ ...feed, notUnderstood: 0, lastProblem: null }]);
  expect(all().some((each) => each.localName === 'problem-list')).to.equal(false);
});
