import type { Language, Words } from '../../shared/language.ts';
import type { Why } from './reading.ts';

type Rule = Exclude<Why, `field ${string}`> | 'topic-not-used' | 'not-of-this-show';

const rules = {
  'not-utf8': {
    'zh-CN': '内容不是 UTF-8 编码，已保留，画面没有变化。请让对方改用 UTF-8。',
    en: 'The body is not UTF-8. It was kept and nothing changed on air. Have the sender use UTF-8.',
  },
  'not-json': {
    'zh-CN': '内容不是完整的 JSON，已保留，画面没有变化。',
    en: 'The body is not whole JSON. It was kept and nothing changed on air.',
  },
  'topic-missing': {
    'zh-CN': '推送没有说明主题，已保留，画面没有变化。',
    en: 'The delivery names no topic. It was kept and nothing changed on air.',
  },
  'topic-unknown': {
    'zh-CN': '不认识这个推送主题，已保留，画面没有变化。',
    en: 'This topic is not known here. It was kept and nothing changed on air.',
  },
  'topic-not-used': { 'zh-CN': '这个主题与直播画面无关。', en: 'This topic says nothing for the show.' },
  'not-of-this-show': {
    'zh-CN': '这笔订单不是本场下的，或者不知道何时下的，已记下，不计入本场。',
    en: 'The order was placed before this show, or nobody knows when. It was kept and does not count.',
  },
  'stock-not-tracked': {
    'zh-CN': '店铺没有跟踪这个商品的库存，所以没有数字可显示。请在店铺里打开库存跟踪。',
    en: 'The shop does not track this item’s stock, so there is no number to show. Turn tracking on in the shop.',
  },
  'value-out-of-range': {
    'zh-CN': '有一个数值太大或不合理，已保留，画面没有变化。',
    en: 'A value is too large or impossible. It was kept and nothing changed on air.',
  },
  'too-many-messages': {
    'zh-CN': '一次推送里的消息超过 1000 条，整批没有读，画面没有变化。请让对方分批发。',
    en: 'One delivery holds more than 1,000 messages. None of it was read and nothing changed on air. Have the sender split it.',
  },
  'adapter-failed': {
    'zh-CN': '读取这条推送时程序出错，已保留，画面没有变化。请反馈给我们。',
    en: 'Reading this delivery failed inside Cuecart. It was kept and nothing changed on air. Please report it.',
  },
} satisfies Record<Rule, Words>;
const byRule = new Map<string, Words>(Object.entries(rules));

const wrongField: Words = {
  'zh-CN': '字段“{}”缺少或不对，已保留，画面没有变化。',
  en: 'The field “{}” is missing or wrong. The delivery was kept and nothing changed on air.',
};

const someOdd: Words = {
  'zh-CN': '有 {} 条没看懂，没有计入；同一批的其余内容照常计入。点开可以看是什么。最后一条：{why}',
  en: '{} messages of one delivery were not understood and left out; the others count. Look inside to see what they are. The last: {why}',
};
const shortField: Words = { 'zh-CN': '字段“{}”缺少或不对。', en: 'the field “{}” is missing or wrong.' };
const shortRules = {
  'topic-unknown': { 'zh-CN': '不认识这种消息。', en: 'a kind that is not known here.' },
  'value-out-of-range': { 'zh-CN': '有一个数值太大或不合理。', en: 'a value is too large or impossible.' },
  'stock-not-tracked': rules['stock-not-tracked'],
} satisfies Partial<Record<Rule, Words>>;
const shortByRule = new Map<string, Words>(Object.entries(shortRules));
const shortOther: Words = { 'zh-CN': '读取时出错。', en: 'it could not be read.' };

/** How many parts of a delivery were not understood while the others hold, and why the last was not, in words. */
export function oddText({ count, why }: { count: number; why: string }, language: Language): string {
  const field = why.startsWith('field ') ? why.slice('field '.length) : undefined;
  const reason =
    field === undefined
      ? (shortByRule.get(why) ?? shortOther)[language]
      : shortField[language].replace('{}', () => field);
  return someOdd[language].replace('{}', String(count)).replace('{why}', () => reason);
}

/** Why a delivery was ignored or not understood (`Reading.why`), in words. */
export function whyText(why: string, language: Language): string {
  if (why.startsWith('field ')) return wrongField[language].replace('{}', () => why.slice('field '.length));
  return byRule.get(why)?.[language] ?? why;
}
