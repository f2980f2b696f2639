import { FIXED_LETTERS } from './fixed-letters.ts';
import { facesOf, loadSheets as fetchSheets } from './themes/index.ts';
import type { Show } from '../shared/show/fold.ts';
import type { Theme } from '../shared/show/stage.ts';

const LATIN = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
/** A face that takes longer must not keep a deal off the air, ms. */
const PATIENCE_MS = 2_500;

const fetchFace = (font: string, text: string): Promise<unknown> => document.fonts.load(font, text);

/** Never on screen, though it stands in what is. */
const isUnseen = new Set(['prices', 'picture', 'feedIds', 'logo', 'source']);
const wordsOf = (part: object): string =>
  JSON.stringify(part, (key, value: unknown) => (isUnseen.has(key) ? undefined : value));

/** The parts of a show in which there is something that may come on screen. An event makes few of them new. */
const partsOf = ({ catalog, offers, orders, rewards, notices, goal, stage }: Show): object[] =>
  [catalog.products, offers, orders.rows, goal, [notices, stage.brand], rewards ? [rewards] : []].flat();

/** What has been asked for in one theme. */
interface Asked {
  readonly letters: Set<string>;
  readonly parts: WeakSet<object>;
}

export interface FontsOptions {
  /** Fetches a theme's sheets, and those letters of `text` that a face has. */
  readonly loadSheets?: (theme: Theme) => Promise<void>;
  readonly loadFace?: (font: string, text: string) => Promise<unknown>;
  /** A theme can be painted from now on. */
  readonly ready?: () => void;
  readonly trouble?: (message: string) => void;
}

/** Fetches a theme and the faces of letters before they are first shown. Asks for each letter of each theme once. */
export class Fonts {
  readonly #options: FontsOptions;
  readonly #asked = new Map<Theme, Asked>();
  readonly #ready = new Set<Theme>();

  constructor(options: FontsOptions = {}) {
    this.#options = options;
  }

  /** Whether a theme's sheets and its first letters have come: until then the stage keeps the theme that it has. */
  isReady(theme: Theme): boolean {
    return this.#ready.has(theme);
  }

  /** Resolves when the letters of this show can be painted in the theme, or patience is at its end. Never rejects. */
  async prepare(show: Show, theme: Theme = show.stage.theme): Promise<void> {
    const asked = this.#asked.get(theme) ?? { letters: new Set(), parts: new WeakSet() };
    this.#asked.set(theme, asked);
    const parts = partsOf(show).filter((part) => !asked.parts.has(part));
    const found = new Set([LATIN, FIXED_LETTERS, ...parts.map(wordsOf)].join(''));
    const news = [...found].filter((letter) => !asked.letters.has(letter));
    for (const part of parts) asked.parts.add(part);
    for (const letter of news) asked.letters.add(letter);
    if (news.length === 0) return;
    const patience = new Promise<void>((resolve) => void setTimeout(resolve, PATIENCE_MS));
    await Promise.race([this.#load(theme, news, patience), patience]);
  }

  /** A theme whose sheets do not come is asked for again with the next show. */
  async #load(theme: Theme, letters: readonly string[], patience: Promise<void>) {
    const { loadSheets = fetchSheets, loadFace = fetchFace, ready, trouble } = this.#options;
    try {
      await loadSheets(theme);
    } catch {
      this.#asked.delete(theme);
      trouble?.(`the theme ${theme} cannot be had`);
      return;
    }
    const loading = facesOf(theme).flatMap(({ font, sets }) => {
      const text = letters.filter((letter) => sets.test(letter)).join('');
      return text === '' ? [] : [loadFace(font, text)];
    });
    await Promise.race([Promise.allSettled(loading), patience]);
    this.#ready.add(theme);
    ready?.();
  }
}
