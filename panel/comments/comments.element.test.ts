import { expect } from 'chai';
import { initial, type Show } from '../../shared/show/show.ts';
import { mounted } from '../test-kit/mounted.ts';
import { emptyView, type View } from '../view.ts';
import { CommentRules } from './comment-rules.ts';
import { QuestionList } from './question-list.ts';
import { WatchDesk } from './watch-desk.ts';

const NOW = 20 * 60_000;
const size = { watchId: 'size', words: ['尺码', 'size'], answer: 'Takes one size down' };
const show: Show = {
  ...initial,
  comments: {
    ...initial.comments,
    watches: [size],
    minutes: [{ from: NOW - 60_000, comments: 40, counts: [{ watchId: 'size', count: 12 }] }],
    totals: [{ watchId: 'size', count: 31 }],
  },
};
const questions = [
  { text: 'Which size fits?', asker: 'A**', count: 9, at: NOW - 1000, watchId: 'size' },
  { text: 'How long is shipping?', asker: 'B**', count: 4, at: NOW - 60_000 },
];
const view: View = { ...emptyView, link: 'open', now: NOW, show, questions };

it('a question with a ready answer is pinned by one tap, asker masked', async () => {
  const { tap, sent, text } = await mounted(new QuestionList(), view);
  expect(text()).to.contain('9×');
  await tap('Pin: Takes one size down');
  const answer = { asker: 'A**', question: 'Which size fits?', answer: 'Takes one size down' };
  expect(sent).to.deep.equal([[{ type: 'notices/pin-answer', answer }]]);
});

it('another is answered first, then pinned; what is pinned is no longer asked', async () => {
  const asked = { ...view, questions: questions.slice(1) };
  const element = new QuestionList();
  const { tap, type, sent, text } = await mounted(element, asked);
  await tap('Write an answer');
  await type('answer', ' Two days ');
  await tap('Pin this answer');
  expect(sent).to.deep.equal([
    [{ type: 'notices/pin-answer', answer: { asker: 'B**', question: 'How long is shipping?', answer: 'Two days' } }],
  ]);
  const answer = [{ question: 'How long is shipping?', answer: 'Two days', startsAt: NOW, until: NOW + 30_000 }];
  element.view = { ...asked, show: { ...show, notices: { ...show.notices, answer } } };
  await element.updateComplete;
  expect(text()).to.contain('No questions');
});

it('watched words show their figures, and can be changed and ended', async () => {
  const { tap, type, sent, text } = await mounted(new WatchDesk(), view);
  expect(text()).to.contain('last minute 12, in all 31');
  await tap('Change');
  await type('words', '尺码，size sizing');
  await tap('Save watch words');
  await tap('Stop watching');
  expect(sent).to.deep.equal([
    [{ type: 'comments/watch', watch: { ...size, words: ['尺码', 'size', 'sizing'] } }],
    [{ type: 'comments/unwatch', watchId: 'size' }],
  ]);
});

it('a watch without words is not sent', async () => {
  const { tap, sent, faults } = await mounted(new WatchDesk(), view);
  await tap('Save watch words');
  expect(faults()).to.deep.equal(['words']);
  expect(sent).to.deep.equal([]);
});

it('hidden words and how long comments are kept are saved together', async () => {
  const { tap, type, sent } = await mounted(new CommentRules(), view);
  await type('blocked', '刷单 假货 刷单');
  await type('kept', '5');
  await tap('Save');
  expect(sent).to.deep.equal([
    [
      { type: 'comments/block', words: ['刷单', '假货'] },
      { type: 'comments/keep', minutes: 5 },
    ],
  ]);
});
