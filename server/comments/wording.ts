let segmenter: Intl.Segmenter | undefined;

/** Words that say nothing of what a question is about. */
const EMPTY = new Set(
  (
    '的 了 吗 呢 啊 呀 哦 嘛 吧 么 哈 主播 请问 一下 这个 那个 这 那 这件 那件 这款 那款 件 款 个 我 你 您 他 她 们 有 没 没有 是 不是 可以 能 会 ' +
    '要 想 还 还有 也 都 就 和 在 怎么 怎样 如何 什么 多少 多久 几 哪 哪里 a an the is are do does did can could i you it this that please ' +
    'pls of for to in on host any there have has get what how when where which who why about'
  ).split(' '),
);

/** The words of a comment that carry its meaning, in Chinese and English alike (`Intl.Segmenter`, UAX #29 with a dictionary). */
export function wordsOf(text: string): Set<string> {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const words = Array.from(segmenter.segment(folded(text))).flatMap(({ segment, isWordLike }) =>
    isWordLike && !EMPTY.has(segment) ? [stem(segment)] : [],
  );
  return new Set(words);
}

/** English words without their commonest endings: sizes and size are one. */
const stem = (word: string) =>
  /^[a-z]{4,}$/.test(word) ? word.replace(/(?:es|s|ing|ed)$/, '').replace(/e$/, '') : word;

/** How alike two sets of words are, 0 to 1: shared words over all of them, twice (Sørensen–Dice coefficient). */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}

const asks =
  /[?？]\s*$|吗|呢|么|怎|如何|什么|多少|多大|多久|多长|多高|几|哪|谁|啥|有没有|有无|能不能|可不可以|会不会|是不是|要不要|行不行|好不好|^(?:what|when|where|which|who|how|why|is|are|do|does|did|can|could|will|would|any|have|has)\b/i;

/** Whether a comment asks something. */
export const isQuestion = (text: string): boolean => asks.test(text);

/** A text as words are looked for in it. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Tells whether any of a watch's words stands in a folded text. Latin words begin where a word begins: `size` is in `Sizes?`, not in `resize`. */
export function wordFinder(words: readonly string[]): (text: string) => boolean {
  const finders = words.map(folded).map((word) => {
    if (!/^[a-z0-9]/.test(word)) return (text: string) => text.includes(word);
    const pattern = new RegExp(`(?<![a-z0-9])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
    return (text: string) => pattern.test(text);
  });
  return (text) => finders.some((find) => find(text));
}
