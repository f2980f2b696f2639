import { expect, test } from 'vitest';
import { ASKED_MS, QuestionBoard } from './question-board.ts';

const none = () => false;
const watch = { watchId: 'size', words: ['码', 'size'] };

test('questions that are alike are one, the most asked first, with the newest wording', () => {
  const board = new QuestionBoard();
  board.ask('多久发货', '王**', 1);
  board.ask('有M码吗', '李**', 2);
  board.ask('这件有没有M码？', '张**', 3);
  expect(board.list(4, [watch], [], none)).toEqual([
    { text: '这件有没有M码？', asker: '张**', count: 2, at: 3, watchId: 'size' },
    { text: '多久发货', asker: '王**', count: 1, at: 1 },
  ]);
});

test('what was answered, what is hidden and what was asked long ago are not there', () => {
  const board = new QuestionBoard();
  board.ask('多久发货', '王**', 1);
  board.ask('有M码吗', '李**', ASKED_MS);
  expect(board.list(ASKED_MS, [], ['M码有吗'], none).map(({ text }) => text)).toEqual(['多久发货']);
  expect(board.list(ASKED_MS, [], [], (text) => text.includes('发货')).map(({ text }) => text)).toEqual(['有M码吗']);
  expect(board.list(ASKED_MS + 1, [], [], none).map(({ text }) => text)).toEqual(['有M码吗']);
});

test('a flood of different questions is held within bounds', () => {
  const board = new QuestionBoard();
  for (let id = 0; id < 2000; id += 1) board.ask(`w${id} x${id} y${id}?`, '**', id);
  expect(board.list(2000, [], [], none)).toHaveLength(8);
});
