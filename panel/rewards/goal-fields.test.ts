import { expect, test } from 'vitest';
import { Command, initial, type Show } from '../../shared/show/show.ts';
import { blankGoal, readGoal, type GoalField } from './goal-fields.ts';

const sold: Show = { ...initial, orders: { ...initial.orders, count: 40, since: 0 } };
const read = (typed: Partial<Record<GoalField, string>>) => readGoal({ ...blankGoal, ...typed }, sold, 'g-1', 'en');

test('a goal is set, with its end only where there is one', () => {
  const goal = read({ metric: 'orders', target: '100', label: ' Free shipping ', minutes: '10' });
  expect(goal).toEqual({
    command: {
      type: 'goal/set',
      goal: { goalId: 'g-1', metric: 'orders', target: 100, label: 'Free shipping' },
      lastsMs: 600_000,
    },
  });
  expect('command' in goal && Command.safeParse(goal.command).success).toBe(true);
  expect(JSON.stringify(read({ target: '100' }))).not.toContain('lastsMs');
});

test('a goal that is reached already, or none, is not sent', () => {
  expect(read({ metric: 'orders', target: '40' })).toEqual({
    faults: { target: 'There are 40 already: choose more' },
  });
  expect(read({})).toHaveProperty('faults.target');
});
