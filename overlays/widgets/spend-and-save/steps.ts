import { runAt, type Run } from '../../offer-run.ts';
import { widthAt } from '../text-width.ts';
import type { Offer, OfferOf } from '../../../shared/show/offer.ts';
import type { Show } from '../../../shared/show/fold.ts';

export type Spending = Run<OfferOf<'spend-and-save'>>;

export const isSpending = (offer: Offer): offer is OfferOf<'spend-and-save'> => offer.kind === 'spend-and-save';

/** The steps that viewers see at `now`. */
export const spendingAt = ({ offers }: Show, now: number): Spending | undefined => runAt(offers, isSpending, now);

/**
 * How the steps are written: `wide` in one line; `brief` and `bare` without words, `−¥20` under `¥199`, the latter as small as can
 * be; `rows` as small, in two rows, one beside the other.
 */
export type TileSize = 'wide' | 'large' | 'medium' | 'small' | 'brief' | 'bare' | 'rows';

/** The words of one tile. */
export interface TileWords {
  readonly spend: string;
  /** What is spent, alone. */
  readonly value: string;
  /** What is saved, and the words around it. */
  readonly save: string;
  readonly around: string;
}

/** The strip without its edges, px, and what a tile does not have for its words: half a gap on each side, and its own edges. */
const INNER = 784;
const EDGES = { one: 28, rows: 14 };
/** Between two words in one line, px. */
const BETWEEN = { wide: 40, rows: 10 };

/** One line under the other: px of what is saved, of the words around it, and of what is spent. */
const stacked =
  (savePx: number, wordsPx: number, spendPx: number) =>
  ({ spend, save, around }: TileWords) =>
    Math.max(widthAt(save, savePx) + widthAt(around, wordsPx), widthAt(spend, spendPx));

/** The same with a sign instead of words. */
const signed =
  (savePx: number, spendPx: number) =>
  ({ value, save }: TileWords) =>
    Math.max(widthAt(`−${save}`, savePx), widthAt(value, spendPx));

/** Px that a tile's words take in each way of writing. */
const widths: Readonly<Record<TileSize, (tile: TileWords) => number>> = {
  wide: ({ spend, save, around }) => widthAt(spend, 40) + widthAt(save, 58) + widthAt(around, 40) + BETWEEN.wide,
  large: stacked(46, 28, 30),
  medium: stacked(40, 28, 30),
  small: stacked(34, 28, 28),
  brief: signed(42, 28),
  bare: signed(28, 28),
  rows: ({ value, save }) => widthAt(value, 28) + widthAt(`−${save}`, 28) + BETWEEN.rows,
};

/** How many tiles stand side by side in two rows. */
export const columnsOf = (count: number): number => Math.ceil(count / 2);

/** The first of these ways of writing in which all steps fit, whole, beside a block of `block` px; undefined for none. */
export function tileSize(tiles: readonly TileWords[], block: number, among: readonly TileSize[]): TileSize | undefined {
  return among.find((size) => {
    const isRows = size === 'rows';
    const room = (INNER - block) / (isRows ? columnsOf(tiles.length) : tiles.length) - EDGES[isRows ? 'rows' : 'one'];
    return tiles.every((tile) => widths[size](tile) <= room);
  });
}

/** A way to set the strip: what the block beside the steps says, and how these may then be written, the best first. */
export interface Way {
  readonly label: string;
  /** Before and after the clock. */
  readonly around: readonly [string, string];
  readonly sizes: readonly TileSize[];
}

/** A strip as it is set. */
export interface Setting {
  readonly way: Way;
  readonly size: TileSize;
  /** So many steps are shown; the others are counted. */
  readonly shown: number;
}

/** The first way in which all steps fit; where there is none, the last way with as many steps as it holds. `blockOf`: px of its block. */
export function settingOf(
  tiles: readonly TileWords[],
  ways: readonly Way[],
  blockOf: (way: Way, left: number) => number,
): Setting {
  const last = ways.slice(-1);
  for (let shown = tiles.length; shown > 0; shown -= 1) {
    for (const way of shown === tiles.length ? ways : last) {
      const size = tileSize(tiles.slice(0, shown), blockOf(way, tiles.length - shown), way.sizes);
      if (size !== undefined) return { way, size, shown };
    }
  }
  return { way: last[0]!, size: 'bare', shown: 1 };
}
