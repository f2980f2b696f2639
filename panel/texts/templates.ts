import type { Words } from '../../shared/language.ts';

/** Templates for offers, and what is asked before the same runs again. */
export const templateTexts = {
  templates: { 'zh-CN': '从模板开始', en: 'Begin with a template' },
  templateMinutes: { 'zh-CN': '{n} 分钟', en: '{n} min' },
  couponsShort: { 'zh-CN': '共 {n} 张', en: '{n} in all' },
  templateOther: { 'zh-CN': '换模板', en: 'Another template' },
  templateManage: { 'zh-CN': '整理模板', en: 'Tidy templates' },
  templateManaged: { 'zh-CN': '整理好了', en: 'Done tidying' },
  templateRemove: { 'zh-CN': '删除', en: 'Remove' },
  templateRemoveSure: { 'zh-CN': '确定删除“{name}”？', en: 'Remove “{name}”?' },
  templateSave: { 'zh-CN': '存为模板', en: 'Save as template' },
  templateName: { 'zh-CN': '模板名字', en: 'Template’s name' },
  templateNameHelp: { 'zh-CN': '不存商品；全组的手机都能用', en: 'Without the product, on every phone of the crew' },
  templatePrice: { 'zh-CN': '连活动价 {deal} 一起存', en: 'With the price, {deal}' },
  templateKeep: { 'zh-CN': '存模板', en: 'Save' },
  productFolded: { 'zh-CN': '商品资料 · 平时价 {price}', en: 'Product · regular price {price}' },
  productSeldom: { 'zh-CN': '单位和店铺库存编号（可不填）', en: 'Unit and the shop’s stock id (optional)' },
  orByKind: { 'zh-CN': '或者选类型自己填', en: 'Or choose a kind and fill it in' },

  editOffer: { 'zh-CN': '改草稿', en: 'Edit draft' },
  editShort: { 'zh-CN': '修改', en: 'Edit' },
  reasonAsked: {
    'zh-CN': '为什么再做一次？点一个原因，或自己写，会记入日志：',
    en: 'Why does it run again? Tap a reason or type one. It is logged:',
  },
  reasonFolded: { 'zh-CN': '为什么再做一次（可不填）', en: 'Why it runs again (optional)' },
  reasonSoldOut: { 'zh-CN': '比预计卖得快', en: 'Sold out faster than planned' },
  reasonViewers: { 'zh-CN': '观众要求返场', en: 'Viewers asked for it' },
  reasonMistake: { 'zh-CN': '主播口误，补一场', en: 'Making good a slip' },
  reasonOther: { 'zh-CN': '其他原因', en: 'Another reason' },
  badReason: { 'zh-CN': '请说明为什么再做一次', en: 'Say why it runs again' },
  startNowNote: { 'zh-CN': '不用先存草稿，按住就上画面', en: 'No draft first: goes on air once held' },
} as const satisfies Record<string, Words>;
