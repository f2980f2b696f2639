import { css, html, type CSSResult, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language.ts';
import { freezeOf } from '../../shared/show/correction.ts';
import type { Show } from '../../shared/show/fold.ts';
import { joined, type Airtime } from '../airtime.ts';
import { nextOf } from '../moment.ts';
import { hit, LASTS, stamp } from '../motion/vocabulary.ts';
import type { Scene } from '../timeline.ts';

interface FrozenTexts {
  /** In place of the price. */
  readonly price: string;
  /** In place of what else is said of prices. */
  readonly after: string;
}

const texts: Record<Language, FrozenTexts> = {
  'zh-CN': { price: '价格更正中', after: '请以更正价为准' },
  en: { price: 'Price being corrected', after: 'Go by the corrected price' },
};

/** In place of a price that is being corrected: a card shows none meanwhile. Its place and size are the widget's. */
export const frozenPrice = (language: Language): TemplateResult => html`<b class="frozen">${texts[language].price}</b>`;

/** In place of a line with prices. */
export const frozenLine = (language: Language): string => texts[language].after;

export const frozenStyles: CSSResult = css`
  .frozen {
    color: var(--ink);
    font-family: var(--font-label);
    font-weight: var(--weight-label);
    line-height: 1;
    letter-spacing: 0.02em;
    white-space: nowrap;
  }

  .frozen:lang(en) {
    letter-spacing: 0;
    white-space: normal;
  }
`;

/** When the price of a product is being corrected. */
const freezesOf = ({ notices }: Show, sku: string): Airtime[] =>
  joined(notices.correction.filter((each) => each.sku === sku).map(freezeOf));

/** The words fall onto the card, and the right price comes back with a blow. */
export const freezing = (show: Show, sku: string): Scene[] =>
  freezesOf(show, sku).flatMap(({ from, until }): Scene[] => [
    {
      part: 'price',
      at: from,
      lasts: LASTS.stamp,
      targets: ['.frozen'],
      play: (timeline, [words]) => stamp(timeline, words),
    },
    {
      part: 'price',
      at: until,
      lasts: LASTS.hit,
      targets: ['.figure'],
      play: (timeline, [figure]) => hit(timeline, figure, { origin: '0% 60%' }),
    },
  ]);

/** When a correction next begins or ends, room time. */
export const nextFreeze = (show: Show, sku: string, now: number): number =>
  nextOf(
    freezesOf(show, sku).flatMap(({ from, until }) => [from, until]),
    now,
  );
