import type { Words } from '../../shared/language.ts';

/** The words for what viewers ask and write. */
export const commentTexts = {
  questions: { 'zh-CN': '观众在问', en: 'Viewers ask' },
  questionsNone: {
    'zh-CN': '最近 10 分钟没有人提问。接上弹幕后，相近的问题会合并，问得最多的排在前面。',
    en: 'No questions in the last ten minutes. Once a chat is connected, questions that are alike are gathered, the most asked first.',
  },
  questionTimes: { 'zh-CN': '{n} 次', en: '{n}×' },
  questionPin: { 'zh-CN': '置顶：{answer}', en: 'Pin: {answer}' },
  questionAnswer: { 'zh-CN': '主播的回答', en: 'The host’s answer' },
  questionWrite: { 'zh-CN': '写回答并置顶', en: 'Write an answer' },
  questionSend: { 'zh-CN': '置顶这个回答', en: 'Pin this answer' },
  watches: { 'zh-CN': '关注词', en: 'Watch words' },
  watchesHelp: {
    'zh-CN': '数评论里有多少条提到这些词，每分钟一次。写好现成的回答，提问可以一点就置顶。',
    en: 'Counts in how many comments these words stand, each minute. With a ready answer a question is pinned by one tap.',
  },
  watchWords: { 'zh-CN': '词，用空格隔开', en: 'Words, parted by spaces' },
  watchWordsExample: { 'zh-CN': '尺码 码数 size', en: 'size sizing fit' },
  watchProduct: { 'zh-CN': '关于哪个商品', en: 'About which product' },
  watchAnyProduct: { 'zh-CN': '不限商品', en: 'Any product' },
  watchAnswer: { 'zh-CN': '现成的回答', en: 'Ready answer' },
  watchSave: { 'zh-CN': '保存关注词', en: 'Save watch words' },
  watchNew: { 'zh-CN': '新的关注词', en: 'New watch words' },
  watchEnd: { 'zh-CN': '不再关注', en: 'Stop watching' },
  watchEdit: { 'zh-CN': '修改', en: 'Change' },
  watchFew: { 'zh-CN': '写 1 到 12 个词，每个最多 24 个字', en: 'One to twelve words of at most 24 characters' },
  watchLast: { 'zh-CN': '上一分钟 {n}，共 {total}', en: 'last minute {n}, in all {total}' },
  commentRules: { 'zh-CN': '屏蔽和保留', en: 'Hidden words, and how long' },
  commentRulesHelp: {
    'zh-CN': '脏话、电话、微信号会自动拿掉。这里加自己的屏蔽词。评论原文只在这台电脑上保留到设定的时间，不进日志。',
    en: 'Abuse, phone numbers and accounts of other apps are taken out anyway. Add words of your own here. What viewers wrote is kept by the room for the time set, and never enters the log.',
  },
  commentBlocked: { 'zh-CN': '屏蔽词，用空格隔开', en: 'Hidden words, parted by spaces' },
  commentKept: { 'zh-CN': '评论保留', en: 'Keep comments for' },
  commentRulesSave: { 'zh-CN': '保存', en: 'Save' },
} as const satisfies Record<string, Words>;
