/** Stands where something was taken out. */
export const REDACTED = '•••';

const ENDS =
  'com|net|org|cn|hk|tw|io|co|me|tv|cc|gg|ru|eu|uk|fr|jp|kr|info|biz|xyz|top|vip|app|shop|store|live|link|site|club|online';
const addressPattern = () =>
  new RegExp(
    [
      String.raw`(?:https?:\/\/|www\.)[^\s•]+`,
      String.raw`[^\s@•]{1,64}@[^\s@•]{1,64}\.[^\s@•]{2,24}`,
      String.raw`(?:[a-z0-9][a-z0-9-]{0,62}\.){1,4}(?:${ENDS})(?![a-z0-9-])(?:[/:?#][^\s•]*)?`,
    ].join('|'),
    'gi',
  );
/** Phones as people write them: with a country, a Chinese mobile or land line, a North American number. */
const phonePattern = () =>
  new RegExp(
    [
      String.raw`\+\d(?:[ .()-]{0,2}\d){6,14}`,
      String.raw`(?:86[ -]?)?1[3-9]\d[ .-]?\d{4}[ .-]?\d{4}(?!\d)`,
      String.raw`0\d{2,3}-\d{7,8}(?!\d)`,
      String.raw`\(?[2-9]\d{2}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)`,
    ].join('|'),
    'g',
  );
/** Made when first used, so that a page that takes nothing out, as the stage, need not load this. */
let patterns: { readonly address: RegExp; readonly phone: RegExp } | undefined;
/** In a name any seven digits are a phone or an account; in a title they may be a date or a model. */
const LONG_NUMBER = /\d(?:[ .()-]{0,2}\d){6,}/g;

/** One plain character for each code point: full-width, mathematical and Arabic digits and letters read as the ordinary ones. */
function plainest(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if ((code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9)) return String(code & 15);
  const folded = character.normalize('NFKC').replace('。', '.');
  return folded.length === 1 ? folded : '\uFFFC';
}

function takeOut(text: string, pattern: RegExp): string {
  const characters = Array.from(text);
  const shadow = characters.map(plainest).join('');
  let from = 0;
  let kept = '';
  for (const { 0: found, index } of shadow.matchAll(pattern)) {
    kept += characters.slice(from, index).join('') + REDACTED;
    from = index + found.length;
  }
  return kept + characters.slice(from).join('');
}

/** Takes out phone numbers, mail and web addresses. `inName` also takes out every longer number. */
export function redact(text: string, { inName }: { inName: boolean }): string {
  patterns ??= { address: addressPattern(), phone: phonePattern() };
  const withoutAddresses = takeOut(text, patterns.address);
  const withoutPhones = takeOut(withoutAddresses, patterns.phone);
  return inName ? takeOut(withoutPhones, LONG_NUMBER) : withoutPhones;
}
