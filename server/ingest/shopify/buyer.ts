import * as z from 'zod/mini';
import { NAMELESS } from '../../../shared/names.ts';
import { safeName } from '../../../shared/unwanted.ts';
import { nameOf, Person } from '../person.ts';

/** The three places of an order where a buyer's name may stand. */
export const buyerFields = { customer: Person, billing_address: Person, shipping_address: Person };
const Buyer = z.object(buyerFields);

/** The buyer's name, masked: of whoever ordered, else pays, else receives. */
export function buyerOf({ customer, billing_address, shipping_address }: z.infer<typeof Buyer>): string {
  const masked = [customer, billing_address, shipping_address].map((person) => safeName(nameOf(person)));
  return masked.find((name) => name !== NAMELESS) ?? NAMELESS;
}
