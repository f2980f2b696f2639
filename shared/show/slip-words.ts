import type { Language } from '../language.ts';
import { formatMoney } from '../money.ts';
import type { CorrectionTerms, MakeGood } from './correction.ts';

/** A title longer than this is cut: the host reads it from three metres. Letters. */
const MOST_TITLE = 36;

interface Sentences {
  readonly knows: (title: string, wrong: string, right: string) => string;
  readonly knowsNot: (title: string, right: string) => string;
  readonly group: (price: string) => string;
  readonly dealIsOver: string;
  readonly makeGood: (given: MakeGood) => string;
}

const sentences: Record<Language, Sentences> = {
  'zh-CN': {
    knows: (title, wrong, right) => `更正一下，“${title}”我刚才报成了 ${wrong}，正确价格是 ${right}，给大家道歉。`,
    knowsNot: (title, right) => `更正一下，“${title}”的价格刚才报错了，正确价格是 ${right}，给大家道歉。`,
    group: (price) => `成团 ${price}`,
    dealIsOver: '这轮活动先停，请按更正后的价格下单。',
    makeGood: ({ coupons, worth, code }) =>
      `补偿大家，再加 ${coupons} 张 ${worth}${code === undefined ? '' : `，口令 ${code}`}。`,
  },
  en: {
    knows: (title, wrong, right) =>
      `A correction: I said ${wrong} for ${title}. The right price is ${right}. Sorry about that.`,
    knowsNot: (title, right) =>
      `A correction: the price just given for ${title} was wrong. It is ${right}. Sorry about that.`,
    group: (price) => `${price} once the group is full`,
    dealIsOver: 'We are ending this deal; please order at the corrected price.',
    makeGood: ({ coupons, worth, code }) =>
      `To make up for it, ${coupons} more coupons: ${worth}${code === undefined ? '' : `, code ${code}`}.`,
  },
};

/** The title, cut after a word where it has words. */
function shortened(title: string): string {
  const letters = Array.from(title);
  if (letters.length <= MOST_TITLE) return title;
  const cut = letters.slice(0, MOST_TITLE).join('');
  return `${cut.replace(/\s+\S*$/, '')}…`;
}

function sentenceIn(language: Language, { title, wrong, right, of, makeGood }: CorrectionTerms, endsDeal: boolean) {
  const words = sentences[language];
  const short = shortened(title);
  const price = formatMoney(right, language);
  const told = of === 'group' ? words.group(price) : price;
  const all = [
    wrong ? words.knows(short, formatMoney(wrong, language), told) : words.knowsNot(short, told),
    ...(endsDeal ? [words.dealIsOver] : []),
    ...(makeGood ? [words.makeGood(makeGood)] : []),
  ];
  return all.join(language === 'en' ? ' ' : '');
}

/** What the host is to say for a correction, in both languages. */
export const sentenceOf = (terms: CorrectionTerms, endsDeal = false) => ({
  'zh-CN': sentenceIn('zh-CN', terms, endsDeal),
  en: sentenceIn('en', terms, endsDeal),
});
