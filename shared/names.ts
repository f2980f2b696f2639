import { clean, graphemesOf, isVisible } from './names/clean.ts';
import { redact, REDACTED } from './names/redact.ts';

/** What stands for a name of which nothing may or can be shown. */
export const NAMELESS = '**';

/** The most a masked name's first character may take, UTF-16 units: a family of four with skin tones has 19. */
const WIDEST_GRAPHEME = 19;

const cut = (text: string, most: number) => graphemesOf(text).slice(0, most).join('').trimEnd();
/** Taking one thing out or cutting can lay bare another, so it is done until nothing changes; that takes one or two rounds. */
const MOST_ROUNDS = 5;

/**
 * Text from outside that is shown as it is (a title, a comment, a reward): one clean line of at most `maxGraphemes`
 * characters as readers count them, phone numbers and addresses taken out. Empty when nothing visible is left.
 */
export function plainText(raw: unknown, maxGraphemes: number): string {
  let text = clean(raw);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = clean(cut(redact(text, { inName: false }), maxGraphemes));
    if (next === text) break;
    text = next;
  }
  return text;
}

/**
 * A buyer's name as viewers may see it: its first character and two stars, `张**`, whatever its length. A name of one
 * character shows `··4821` with a `tail` (four digits from the room's keyed hash of the buyer), else `**`; so does a name
 * of which nothing visible is left, and one that `isUnwanted` (see `wordFilter`): the name is hidden, never the order.
 * At most 21 UTF-16 units.
 */
export function maskName(raw: unknown, tail?: string, isUnwanted?: (name: string) => boolean): string {
  const name = clean(raw);
  if (isUnwanted?.(name)) return NAMELESS;
  const [first, ...others] = graphemesOf(
    redact(name, { inName: true })
      .replaceAll(REDACTED, '')
      .replace(/^[\p{M}\s]+/u, ''),
  );
  if (first === undefined || !isVisible(first)) return NAMELESS;
  if (!isVisible(others.join(''))) return tail !== undefined && /^\d{4}$/.test(tail) ? `··${tail}` : NAMELESS;
  return first.length <= WIDEST_GRAPHEME ? `${first}**` : NAMELESS;
}
