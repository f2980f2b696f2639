/** How long the crew's own words may be at most, by the name of their field, characters: see `shared/show/`. */
const longest: Readonly<Record<string, number>> = {
  title: 120,
  label: 40,
  question: 80,
  answer: 120,
  worth: 40,
  reward: 60,
  unit: 8,
  coupon: 24,
  code: 24,
  reason: 120,
  restock: 120,
  line: 160,
  text: 120,
  where: 80,
  name: 24,
  points: 24,
  coming: 40,
};

const stretched = (text: string, length: number) =>
  `${text} `
    .repeat(Math.ceil(length / (text.length + 1)))
    .slice(0, length)
    .trim();

/** The same thing with the crew's words as long as they may be. What is no word of theirs stays: ids, codes of currencies, amounts. */
export function withLongWords<T>(thing: T): T {
  return lengthened(thing, undefined) as T;
}

function lengthened(thing: unknown, field: string | undefined): unknown {
  if (typeof thing === 'string') {
    const length = field === undefined ? undefined : longest[field];
    return length === undefined || thing === '' ? thing : stretched(thing, length);
  }
  if (Array.isArray(thing)) return thing.map((each) => lengthened(each, field));
  // Maps and sets of the show hold ids.
  if (typeof thing !== 'object' || thing === null || Object.getPrototypeOf(thing) !== Object.prototype) return thing;
  return Object.fromEntries(Object.entries(thing).map(([name, value]) => [name, lengthened(value, name)]));
}
