import * as z from 'zod/mini';
import { NAMELESS } from '../../../shared/names.ts';
import { safeName } from '../../../shared/unwanted.ts';
import { notNumber } from '../fields.ts';

/** The three places of an order where a buyer's name may stand. Mail address and phone are not even read. */
const names = { first_name: z.nullish(z.string()), last_name: z.nullish(z.string()), name: z.nullish(z.string()) };
const Person = z.nullish(z.pipe(notNumber, z.object(names)));
export const buyerFields = { customer: Person, billing_address: Person, shipping_address: Person };
const Buyer = z.object(buyerFields);

const isHan = (text: string) => /^\p{sc=Han}+$/u.test(text);

function nameOf(person: z.infer<typeof Person>): string {
  const { first_name: first, last_name: last, name } = person ?? {};
  if (!first && !last) return name ?? '';
  // In Chinese the family name stands first, and it is what viewers expect to see of a masked name.
  return first && last && isHan(first) && isHan(last) ? last + first : `${first ?? ''} ${last ?? ''}`;
}

/** The buyer's name, masked: of whoever ordered, else pays, else receives. */
export function buyerOf({ customer, billing_address, shipping_address }: z.infer<typeof Buyer>): string {
  const masked = [customer, billing_address, shipping_address].map((person) => safeName(nameOf(person)));
  return masked.find((name) => name !== NAMELESS) ?? NAMELESS;
}
