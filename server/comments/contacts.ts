import { REDACTED } from '../../shared/names/redact.ts';
import { contactPatterns, hanDigits, type ContactPattern } from './contact-patterns.ts';

type Finder = Pick<ContactPattern, 'only'> & { readonly finder: RegExp };
let finders: readonly Finder[] | undefined;

/** Made when first used: a room without a chat needs none. */
const made = () => (finders ??= contactPatterns.map((each) => ({ ...each, finder: new RegExp(each.pattern, 'giu') })));

/** One character for each, so that what is found stands at the same place in the text itself. */
const folded = (text: string) => text.replace(/\p{sc=Han}/gu, (character) => hanDigits.get(character) ?? character);

function takenOut(text: string, { finder, only }: Finder): string {
  let from = 0;
  let kept = '';
  for (const { 0: found, index } of folded(text).matchAll(finder)) {
    const written = text.slice(index, index + found.length);
    if (only && !only(written)) continue;
    kept += text.slice(from, index) + REDACTED;
    from = index + found.length;
  }
  return kept + text.slice(from);
}

/** A comment without accounts of other apps; phones, mail and web addresses are out of it already where they stand in digits and letters. */
export const withoutContacts = (text: string): string =>
  made().reduce(takenOut, text.normalize('NFKC').replace(/[\u200b\u2060\ufeff]/g, ''));
