import type { Language } from '../../../shared/language.ts';
import { formatMoney } from '../../../shared/money.ts';
import { countText } from '../../figures.ts';
import type { Fit } from '../../fit.ts';
import { widthAt } from '../text-width.ts';
import type { Sale } from './sale.ts';
import { texts } from './texts.ts';

/** A line of words, one of them stressed; `isCode` when that is the viewer's to type. */
export interface Line {
  readonly before: string;
  readonly stress: string;
  readonly after: string;
  readonly isCode?: true;
  /** What follows the code. */
  readonly later?: { readonly before: string; readonly stress: string };
}

/** What a running deal says under its price, and under its clock. */
export interface Lines {
  readonly main: Line;
  readonly mainFit: Exclude<Fit, 'tight'>;
  /** Null for the deal's own terms. */
  readonly stub: Line | null;
}

/** The rooms of both lines, px, and the sizes they are set in. */
const MAIN = 470;
const STUB = 258;
const LOOSE = 32;
const SNUG = 28;

const textOf = ({ before, stress, after, later }: Line) =>
  before + stress + after + (later ? later.before + later.stress : '');
const fits = (line: Line, px: number, room: number) => widthAt(textOf(line), px) <= room;

/**
 * A code and what comes after the deal share the line under the price; where they are too long for it one of them goes under the
 * clock: what comes after if it fits there, else the code, which may end in an ellipsis. A price never does.
 */
export function linesOf({ offer, fixed }: Sale, language: Language): Lines {
  const words = texts[language];
  const regular = formatMoney(fixed.regular, language);
  const back: Line = { before: words.afterwards[0], stress: regular, after: words.afterwards[1] };
  const fitting = (main: Line, stub: Line | null): Lines => ({
    main,
    mainFit: fits(main, LOOSE, MAIN) ? 'loose' : 'snug',
    stub,
  });
  if (offer.coupon === undefined) {
    const full: Line = { before: words.backTo[0], stress: regular, after: words.backTo[1] };
    return fitting(fits(full, SNUG, MAIN) ? full : back, null);
  }
  const [before, stress, after] = words.withCode(offer.coupon);
  const code: Line = { before, stress, after: '', isCode: true };
  const both: Line = { ...code, later: { before: after, stress: regular } };
  if (fits(both, SNUG, MAIN)) return fitting(both, null);
  return fits(back, SNUG, STUB) ? fitting(code, back) : fitting(back, code);
}

/** How many there are for each buyer, or in all; the unit only where there is room for it. */
export function limitOf({ offer, fixed }: Sale, language: Language): string | undefined {
  const words = texts[language];
  if (offer.limitPerBuyer !== undefined) return words.perBuyer(countText(offer.limitPerBuyer));
  if (offer.quantity === undefined) return undefined;
  const withUnit = words.quantity(countText(offer.quantity), fixed.unit ?? '件');
  return widthAt(withUnit, SNUG) <= STUB ? withUnit : words.quantity(countText(offer.quantity), '').trim();
}
