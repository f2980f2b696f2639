import { FIXED_LETTERS } from './fixed-letters.ts';
import { facesOf, loadSheets } from './themes/index.ts';
import type { Show } from '../shared/show/fold.ts';
import type { Theme } from '../shared/show/stage.ts';

const LATIN = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
/** A face that takes longer must not keep a deal off the air, ms. */
const PATIENCE_MS = 2_500;

/** All letters of a show that may come on screen: whatever is said anywhere in these parts. */
const wordsOf = ({ catalog, offers, orders, rewards, notices, goal, rundown, stage }: Show): string =>
  JSON.stringify([catalog, offers, orders.rows, rewards, notices, goal, rundown, stage.brand]);

/** Fetches a theme and the faces of letters before they are first shown. Asks for each letter of each theme once. */
export class Fonts {
  readonly #asked = new Map<Theme, Set<string>>();
  readonly #ready = new Set<Theme>();

  /** Whether a theme's sheets and its first letters have come: until then the stage keeps the theme that it has. */
  isReady(theme: Theme): boolean {
    return this.#ready.has(theme);
  }

  /** Resolves when the letters of this show can be painted in the theme, or patience is at its end. Never rejects. */
  async prepare(show: Show, theme: Theme = show.stage.theme): Promise<void> {
    const asked = this.#asked.get(theme) ?? new Set<string>();
    this.#asked.set(theme, asked);
    const news = [...new Set(LATIN + FIXED_LETTERS + wordsOf(show))].filter((letter) => !asked.has(letter));
    if (news.length === 0) return;
    for (const letter of news) asked.add(letter);
    const patience = new Promise<void>((resolve) => void setTimeout(resolve, PATIENCE_MS));
    await Promise.race([this.#load(theme, news), patience]);
    this.#ready.add(theme);
  }

  async #load(theme: Theme, letters: readonly string[]) {
    await loadSheets(theme);
    const loading = facesOf(theme).flatMap(({ font, sets }) => {
      const text = letters.filter((letter) => sets.test(letter)).join('');
      return text === '' ? [] : [document.fonts.load(font, text)];
    });
    await Promise.allSettled(loading);
  }
}
