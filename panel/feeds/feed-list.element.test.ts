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

it('a source that does well has nothing to look into', async () => {
  const { all } = await list([{ ...feed, notUnderstood: 0, lastProblem: null }]);
  expect(all().some((each) => each.localName === 'problem-list')).to.equal(false);
});
