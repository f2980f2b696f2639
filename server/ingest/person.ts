import * as z from 'zod/mini';
import { notNumber } from './fields.ts';

const part = z.nullish(z.string());

/** A person as shops write one. Mail address and phone are not even read. */
export const Person = z.nullish(z.pipe(notNumber, z.object({ first_name: part, last_name: part, name: part })));

const isHan = (text: string) => /^\p{sc=Han}+$/u.test(text);

/** A person's whole name. In Chinese the family name stands first, and it is what viewers expect to see of a masked name. */
export function nameOf(person: z.infer<typeof Person>): string {
  const { first_name: first, last_name: last, name } = person ?? {};
  if (!first && !last) return name ?? '';
  return first && last && isHan(first) && isHan(last) ? last + first : `${first ?? ''} ${last ?? ''}`.trim();
}
