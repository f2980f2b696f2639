import { FIXED_LETTERS } from './fixed-letters.ts';
import type { Show } from '../shared/show/show.ts';

const cjk = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/u;

/** Every face of the themes, and the letters that it sets. */
const faces: readonly { font: string; sets: RegExp }[] = [
  { font: '800 40px "Roboto Serif"', sets: /[\u0020-\u024f\u20a0-\u20cf]/u },
  { font: '600 40px "Barlow Condensed"', sets: /[\u0020-\u024f\u20a0-\u20cf]/u },
  { font: '700 40px "Barlow Condensed"', sets: /[\u0020-\u024f\u20a0-\u20cf]/u },
  { font: '900 40px "Noto Serif SC Variable"', sets: cjk },
  { font: '700 40px "Noto Sans SC Variable"', sets: cjk },
  { font: '700 40px "Noto Sans Arabic Variable"', sets: /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/u },
  { font: '700 40px "Noto Sans Hebrew Variable"', sets: /[\u0590-\u05ff]/u },
  { font: '700 40px "Noto Emoji Variable"', sets: /\p{Extended_Pictographic}/u },
];

const LATIN = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
/** A face that takes longer must not keep a deal off the air, ms. */
const PATIENCE_MS = 2_500;

/** All words of a show that may come on screen. */
const wordsOf = ({ catalog, offers, orders, rewards }: Show): string =>
  [
    ...catalog.products.flatMap(({ title, unit }) => [title, unit ?? '']),
    ...offers.flatMap(({ fixed, coupon }) => [fixed?.title ?? '', coupon ?? '']),
    ...orders.rows.flatMap((row) => (row.kind === 'one' ? [row.buyer, row.title] : [])),
    ...(rewards?.tiers.flatMap(({ reward, code }) => [reward, code ?? '']) ?? []),
  ].join('');

/** Fetches the faces of letters before they are first shown. Asks for each letter once. */
export class Fonts {
  readonly #asked = new Set<string>();

  /** Resolves when the letters of this show can be painted, or patience is at its end. Never rejects. */
  async prepare(show: Show): Promise<void> {
    const news = Array.from(LATIN + FIXED_LETTERS + wordsOf(show)).filter((letter) => !this.#asked.has(letter));
    if (news.length === 0) return;
    for (const letter of news) this.#asked.add(letter);
    const patience = new Promise<void>((resolve) => void setTimeout(resolve, PATIENCE_MS));
    await Promise.race([this.#load(news), patience]);
  }

  async #load(letters: readonly string[]) {
    // The table of CJK faces is large, so it is no part of the first load.
    await import('./themes/fonts-cjk.css').catch(() => undefined);
    const loading = faces.flatMap(({ font, sets }) => {
      const text = letters.filter((letter) => sets.test(letter)).join('');
      return text === '' ? [] : [document.fonts.load(font, text)];
    });
    await Promise.allSettled(loading);
  }
}
