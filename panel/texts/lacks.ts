import type { Words } from '../../shared/language.ts';

/** What an offer lacks before it can go on air as it is meant, and what to do about it. */
export const lackTexts = {
  lackProduct: {
    'zh-CN': '商品“{detail}”不在商品表里，开不了',
    en: 'Product “{detail}” is not in the catalog: it cannot start',
  },
  lackProductFix: { 'zh-CN': '在“商品”里添加它，编码要一致。', en: 'Add it under “Stock”, with the same SKU.' },
  lackLower: { 'zh-CN': '活动价不低于平时价，开不了', en: 'The deal is not below the regular price: it cannot start' },
  lackLowerFix: {
    'zh-CN': '改活动价，或核对商品的平时价。',
    en: 'Change the deal price, or check the product’s regular price.',
  },
  lackCurrency: {
    'zh-CN': '币种和商品不一样（商品用 {detail}），开不了',
    en: 'Its currency is not the product’s ({detail}): it cannot start',
  },
  lackCurrencyFix: { 'zh-CN': '用 {detail} 重新建这个活动。', en: 'Make the offer anew in {detail}.' },
  lackSteps: { 'zh-CN': '满减的档位不对，开不了', en: 'Its steps are out of order: it cannot start' },
  lackStepsFix: {
    'zh-CN': '减的要比满的少，一档比一档高。',
    en: 'Save less than is spent, and let each step be above the last.',
  },
  lackLane: { 'zh-CN': '“{detail}”还在画面上，要先结束它', en: '“{detail}” is on air and must end first' },
  lackLaneFix: { 'zh-CN': '在“现场”结束或撤下它。', en: 'End it or take it off under “On air”.' },
  lackReason: {
    'zh-CN': '24 小时内做过同样的活动，没写原因开不了',
    en: 'The same ran within 24 hours: without a reason it cannot start',
  },
  lackReasonFix: { 'zh-CN': '写明为什么再做一次。', en: 'Say why it runs again.' },
  lackOther: { 'zh-CN': '现在开不了：{why}', en: 'It cannot start now: {why}' },
  lackOtherFix: { 'zh-CN': '改好后再检查。', en: 'Put it right, then check again.' },
  lackReasonLater: {
    'zh-CN': '和前面的草稿一样，前面那个做完后它就开不了',
    en: 'It is the same as an earlier draft: once that one ran, this one cannot start',
  },
  lackReasonLaterFix: {
    'zh-CN': '写明为什么再做一次，或删掉一个。',
    en: 'Give it a reason to run again, or delete one of the two.',
  },
  lackCount: {
    'zh-CN': '没有数量也没有库存，画面不会显示“还剩几件”',
    en: 'No quantity and no stock figure: nothing will show how many are left',
  },
  lackCountFix: {
    'zh-CN': '填活动数量，或在“商品”里清点库存。',
    en: 'Enter a quantity, or count the stock under “Stock”.',
  },
  lackFew: {
    'zh-CN': '要卖 {quantity} 件，库存只有 {left} 件',
    en: '{quantity} are offered, but only {left} are in stock',
  },
  lackFewFix: { 'zh-CN': '减少活动数量，或重新清点库存。', en: 'Lower the quantity, or count the stock again.' },
  lackEvidence: {
    'zh-CN': '价格记录不满 {days} 天，画面不会显示划线价',
    en: 'Price records cover less than {days} days: no earlier price will show',
  },
  lackEvidenceFix: {
    'zh-CN': '补齐这 {days} 天店铺的真实标价，或就只显示活动价。',
    en: 'Record the shop’s real prices of those {days} days, or let the deal price stand alone.',
  },
  lackWas: {
    'zh-CN': '{days} 天内最低卖过 {was}，不比活动价高，画面不会显示划线价',
    en: 'The lowest of {days} days was {was}, not above the deal: no earlier price will show',
  },
  lackWasFix: {
    'zh-CN': '没有更高的真实价格，只显示活动价；主播也不要说“降价”。',
    en: 'Only the deal price shows; the host should not call it a reduction.',
  },
  lackLength: {
    'zh-CN': '平台的秒杀工具只收 {least} 到 {most} 分钟',
    en: 'The platform’s own tool takes {least} to {most} minutes only',
  },
  lackLengthFix: {
    'zh-CN': '改时长，画面才能和平台一致。',
    en: 'Change the length, so that screen and platform agree.',
  },
  lackDiscount: {
    'zh-CN': '平台的秒杀工具只收降 {least}% 到 {most}%',
    en: 'The platform’s own tool takes {least} to {most}% off only',
  },
  lackDiscountFix: {
    'zh-CN': '改活动价，画面才能和平台一致。',
    en: 'Change the deal price, so that screen and platform agree.',
  },
  lackQuantity: { 'zh-CN': '平台的秒杀工具必须填数量', en: 'The platform’s own tool asks for a quantity' },
  lackQuantityFix: { 'zh-CN': '填活动数量，和平台上一样。', en: 'Enter the quantity, the same as there.' },
} as const satisfies Record<string, Words>;
