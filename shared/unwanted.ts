import chinese from 'naughty-words/zh.json' with { type: 'json' };
import english from 'naughty-words/en.json' with { type: 'json' };
import { maskName } from './names.ts';
import { skeleton, wordFilter } from './names/words.ts';

/**
 * Words of the lists that mean something harmless in a shop, and Chinese ones that stand inside harmless words: 包皮 in 包皮质, 靠背 of a
 * chair, 妈的 in 妈妈的.
 */
const harmless = new Set(
  (
    '激情 成人 月经 屁股 乳房 乳头 老二 老母 祖宗 九游 后庭 私服 刚度 包皮 靠背 靠腰 密洞 十三点 干七八 妈妈的 妈的 处女 他妈 你妈 你全家 你娘 ' +
    '娘的 他娘 他奶奶 粉腸 花柳 老味 小肉粒 外阴 阴道 阴部 交配 精子 卵子 性器 干你 日你 你老闆 笨實 肥西 叫床 撒尿 ' +
    'xx xxx bbw butt escort nude nudity panties panty sex sexy sexual sexually sexuality nipple nipples lolita playboy topless skeet shrimping ' +
    'snowballing hardcore domination busty spic suck sucks tit snatch scat cocker'
  ).split(' '),
);

/** Chinese words of a single character stand in too many others: 乳 in 乳液. */
const isChineseWord = (word: string) => /^\p{sc=Han}{2,}$/u.test(word) && !harmless.has(word);
const isEnglishWord = (word: string) => /^[a-z]{3,}$/.test(word) && !harmless.has(word);

let filters: { readonly english: ReadonlySet<string>; readonly isChinese: (text: string) => boolean } | undefined;

/** Made when first used: pages that filter nothing need not. */
const made = () =>
  (filters ??= {
    english: new Set(english.filter(isEnglishWord).map(skeleton)),
    isChinese: wordFilter(chinese.filter(isChineseWord)),
  });

/** English is looked at word by word, so that no word is found inside another; `$` and `@` may stand for letters. */
function isBadEnglish(text: string): boolean {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}@$]+/u);
  return words.some(
    (word) =>
      !harmless.has(word) &&
      [word, word.replace(/s$/, ''), word.replace(/(?:ers?|ing|ed|es)$/, '')].some(
        (form) => !harmless.has(form) && made().english.has(skeleton(form)),
      ),
  );
}

/** Whether a text holds abuse, by a list that others keep (LDNOOBW, English and Chinese) without what is harmless in a shop. */
export function isUnwanted(text: string): boolean {
  if (!/\p{L}/u.test(text)) return false;
  return isBadEnglish(text) || (/\p{sc=Han}/u.test(text) && made().isChinese(text));
}

/** A buyer's or viewer's name as viewers may see it (`maskName`); of a name that is abuse nothing shows. */
export const safeName = (raw: unknown): string => maskName(raw, undefined, isUnwanted);
