import type { Answer } from '../protocol.ts';
import type { Schedule } from './socket.ts';

type Refusal = Omit<Extract<Answer, { outcome: 'refused' }>, 'id' | 'outcome'>;

/**
 * What became of a command. `not-sent`: it never left the page and never will. `unknown`: it left, and no answer came; it may
 * or may not have happened, and may be asked again with the same id and expiry.
 */
export type Outcome = { id: string; expiresAt: number } & (
  | { outcome: 'accepted'; seq: number }
  | ({ outcome: 'refused' } & Refusal)
  | { outcome: 'not-sent' }
  | { outcome: 'unknown' }
);

/** How long after a command's expiry its answer may still come, ms. */
const ANSWER_MS = 2000;

interface Waiting {
  expiresAt: number;
  settle: (outcome: Outcome) => void;
  cancel: () => void;
}

/** Commands that left and have no answer yet. */
export function createWaitingRoom(schedule: Schedule) {
  const waiting = new Map<string, Waiting[]>();

  function settle(id: string, toOutcome: (expiresAt: number) => Outcome): boolean {
    const found = waiting.get(id);
    waiting.delete(id);
    for (const { expiresAt, settle, cancel } of found ?? []) {
      cancel();
      settle(toOutcome(expiresAt));
    }
    return found !== undefined;
  }
  const giveUp = (id: string) => settle(id, (expiresAt) => ({ id, expiresAt, outcome: 'unknown' }));

  return {
    /** Resolves with the answer, or with `unknown` when the link breaks or none came in time. */
    wait: (id: string, expiresAt: number, now: number) =>
      new Promise<Outcome>((resolve) => {
        const cancel = schedule(Math.max(0, expiresAt - now) + ANSWER_MS, () => giveUp(id));
        waiting.set(id, [...(waiting.get(id) ?? []), { expiresAt, settle: resolve, cancel }]);
      }),
    /** False when nobody waits for it. */
    answer: (answer: Answer) => settle(answer.id, (expiresAt) => ({ ...answer, expiresAt })),
    /** The link broke. */
    giveUpAll() {
      for (const id of waiting.keys()) giveUp(id);
    },
  };
}
