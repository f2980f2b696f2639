import { runAt, type Run } from '../../offer-run.ts';
import { widthAt } from '../text-width.ts';
import type { Offer, OfferOf } from '../../../shared/show/offer.ts';
import type { Show } from '../../../shared/show/fold.ts';

export type Spending = Run<OfferOf<'spend-and-save'>>;

export const isSpending = (offer: Offer): offer is OfferOf<'spend-and-save'> => offer.kind === 'spend-and-save';

/** The steps that viewers see at `now`. */
export const spendingAt = ({ offers }: Show, now: number): Spending | undefined => runAt(offers, isSpending, now);

/** How a step is written: `wide` in one line, `brief` and `bare` without words, `−¥20` under `¥199`, the latter as small as can be. */
export type TileSize = 'wide' | 'large' | 'medium' | 'small' | 'brief' | 'bare';

/** The words of one tile. */
export interface TileWords {
  readonly spend: string;
  /** What is spent, alone. */
  readonly value: string;
  /** What is saved, and the words around it. */
  readonly save: string;
  readonly around: string;
}

/** The strip without its edges, the gap after each part, and a tile's own edges, px. */
const INNER = 784;
const GAP = 12;
const EDGE = 16;

/** Px of what is saved, of the words around it, and of what is spent. */
const sizes = [
  ['large', 46, 28, 30],
  ['medium', 40, 28, 30],
  ['small', 34, 28, 28],
] as const;
const BRIEF = { save: 42, spend: 28 };
const WIDE = { save: 58, words: 40, spend: 40, between: 40 };

/** The largest way of writing in which all steps fit beside a block of `block` px. */
export function tileSize(tiles: readonly TileWords[], block: number): TileSize {
  const room = (INNER - block) / tiles.length - GAP - EDGE;
  const isWide = ({ spend, save, around }: TileWords) =>
    widthAt(spend, WIDE.spend) + widthAt(save, WIDE.save) + widthAt(around, WIDE.words) + WIDE.between <= room;
  if (tiles.every(isWide)) return 'wide';
  const fits = ([, savePx, wordsPx, spendPx]: (typeof sizes)[number]) =>
    tiles.every(
      ({ spend, save, around }) =>
        widthAt(save, savePx) + widthAt(around, wordsPx) <= room && widthAt(spend, spendPx) <= room,
    );
  const isBrief = ({ value, save }: TileWords) =>
    widthAt(`−${save}`, BRIEF.save) <= room && widthAt(value, BRIEF.spend) <= room;
  return sizes.find(fits)?.[0] ?? (tiles.every(isBrief) ? 'brief' : 'bare');
}
