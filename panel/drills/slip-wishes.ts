import type { Language } from '../../shared/language.ts';
import { findProduct } from '../../shared/show/catalog.ts';
import { Refused } from '../../shared/show/part.ts';
import type { Show } from '../../shared/show/show.ts';
import { planSlip, slipSku, type SlipPlan, type Wishes } from '../../shared/show/slip.ts';
import { FieldReader, type FaultsOf } from '../frame/field-reader.ts';

export const blankSlip = { sku: '', wrong: '', right: '', coupons: '' };
export type SlipField = keyof typeof blankSlip;
export type SlipFields = Readonly<Record<SlipField, string>>;

/** The product that the fields are about: the one chosen, else the one on air. */
export const slipProduct = (show: Show, now: number, { sku }: Pick<SlipFields, 'sku'>) =>
  findProduct(show.catalog, sku || (slipSku(show, now) ?? ''));

/**
 * What was typed about a slip; all of it may be left out. The product is always named, as the button does: another may be on
 * air by the time the room reads it.
 */
export function readSlip(
  fields: SlipFields,
  product: { sku: string; price: { currency: string } },
  language: Language,
): { readonly slip: Wishes } | { readonly faults: FaultsOf<SlipField> } {
  const read = new FieldReader(fields, language);
  const { currency } = product.price;
  const price = (name: 'wrong' | 'right') => (fields[name].trim() ? read.price(name, currency) : undefined);
  const [wrong, right] = [price('wrong'), price('right')];
  if (wrong && wrong.minor === right?.minor) read.blame('right', 'badSamePrice');
  const coupons = read.whole('coupons', 0, 1_000_000);
  if (!read.isSound) return { faults: read.faults };
  return {
    slip: {
      sku: product.sku,
      ...(wrong && { wrong }),
      ...(right && { right }),
      ...(coupons !== undefined && { coupons }),
    },
  };
}

/** What the slip will do, or why the room would refuse it. */
export function slipPlan(show: Show, now: number, slip: Wishes): SlipPlan | Refused {
  try {
    return planSlip(show, now, slip);
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}
