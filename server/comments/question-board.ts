import type { Question } from '../../shared/protocol.ts';
import type { Watch } from '../../shared/show/comments.ts';
import { folded, likeness, wordFinder, wordsOf } from './wording.ts';

/** Questions count for so long, ms. */
export const ASKED_MS = 10 * 60_000;
/** So alike two questions are one. */
const ALIKE = 0.6;
const MOST_GROUPS = 300;
const MOST_SHOWN = 8;

interface Group {
  readonly words: ReadonlySet<string>;
  text: string;
  asker: string;
  /** When it was asked, oldest first. */
  times: number[];
}

/** Gathers questions that are alike. In memory: what was asked is read again from the comments that are kept. */
export class QuestionBoard {
  #groups: Group[] = [];

  clear(): void {
    this.#groups = [];
  }

  ask(text: string, asker: string, at: number): void {
    const words = wordsOf(text);
    if (words.size === 0) return;
    const group = this.#nearest(words);
    if (!group) this.#groups.push({ words, text, asker, times: [at] });
    else {
      group.times.push(at);
      group.text = text;
      group.asker = asker;
    }
    if (this.#groups.length > MOST_GROUPS) this.#groups.shift();
  }

  /** What is asked most, without what `isHidden` and without what was answered: nobody needs to pin it twice. */
  list(
    now: number,
    watches: readonly Watch[],
    answered: readonly string[],
    isHidden: (text: string) => boolean,
  ): Question[] {
    const since = now - ASKED_MS;
    for (const group of this.#groups) group.times = group.times.filter((at) => at > since);
    this.#groups = this.#groups.filter(({ times }) => times.length > 0);
    const done = answered.map(wordsOf);
    const finders = watches.map(({ watchId, words }) => ({ watchId, has: wordFinder(words) }));
    return this.#groups
      .filter(({ text }) => !isHidden(text))
      .filter(({ words }) => done.every((each) => likeness(each, words) < ALIKE))
      .sort(
        (one, other) => other.times.length - one.times.length || (other.times.at(-1) ?? 0) - (one.times.at(-1) ?? 0),
      )
      .slice(0, MOST_SHOWN)
      .map(({ text, asker, times }) => {
        const watch = finders.find(({ has }) => has(folded(text)));
        const of = watch ? { watchId: watch.watchId } : {};
        return { text, asker, count: times.length, at: times.at(-1) ?? now, ...of };
      });
  }

  #nearest(words: ReadonlySet<string>): Group | undefined {
    let best: Group | undefined;
    let most = ALIKE;
    for (const group of this.#groups) {
      const alike = likeness(group.words, words);
      if (alike >= most) [best, most] = [group, alike];
    }
    return best;
  }
}
