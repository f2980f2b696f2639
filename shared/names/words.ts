/** Cyrillic and Greek letters that look like Latin ones, in lower case, after Unicode's table of confusables (UTS #39). */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ...pairs('аеорсухіјѕһԁԛԝѵӏмтвнк', 'aeopcyxijshdqwvlmtbhk'),
  ...pairs('αεορτυχικνηω', 'aeoptuxikvnw'),
  ...pairs('0134578@$!|', 'oleastbasll'),
};

function pairs(from: string, to: string): Record<string, string> {
  return Object.fromEntries(Array.from(from, (character, index) => [character, to[index] ?? character]));
}

/** What a text looks like at a glance: compatibility forms, case, accents and look-alikes folded, all but letters left out. */
export function skeleton(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const alike = Array.from(folded, (character) => LOOK_ALIKES[character] ?? character).join('');
  return alike
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/i/g, 'l')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w');
}

/** Tells whether a text holds one of the crew's unwanted words, however it is dressed up. Traditional and simplified need a line each. */
export function wordFilter(words: readonly string[]): (text: string) => boolean {
  const unwanted = words.map(skeleton).filter((word) => word !== '');
  return (text) => {
    const seen = skeleton(text);
    return unwanted.some((word) => seen.includes(word));
  };
}
