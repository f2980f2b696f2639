import type { Language } from '../../shared/language.ts';
import { csvUrl } from '../imports/templates.ts';

/** Tables for planning a show: a head, and rows that are read like any other. They belong together. */
const templates = {
  products: {
    'zh-CN': ['SKU,商品,平时价,币种,单位,卖点', 'SERUM-30,山茶花修护精华 30ml,199,CNY,瓶,熬夜党救星|一瓶用两个月'],
    en: [
      'sku,title,price,currency,unit,points',
      'SERUM-30,Camellia repair serum 30 ml,49,USD,pcs,Overnight repair|Lasts two months',
    ],
  },
  offers: {
    'zh-CN': [
      '活动编号,类型,SKU,活动价,分钟,数量,限购,成团,未成团,满减,立减,券,口令',
      'sale-1,秒杀,SERUM-30,99,5,50,2,,,,,,',
      'save-1,满减,,,30,,,,,199-20|399-60,,,',
    ],
    en: [
      'offer,kind,sku,deal,minutes,quantity,limit,needed,if_missed,steps,save,worth,code',
      'sale-1,flash-sale,SERUM-30,29,5,50,2,,,,,,',
      'save-1,spend-and-save,,,30,,,,,99-10|199-30,,,',
    ],
  },
  rundown: {
    'zh-CN': [
      '环节,SKU,角色,分钟,讲解台词,讲解动作,互动台词,互动动作,逼单台词,逼单动作',
      '开场秒杀,SERUM-30,引流款,8,先讲熬夜后的脸,垫乐:festive,点赞到一万开福利,互动解锁,只有 50 瓶 讲完恢复 199,sale-1',
    ],
    en: [
      'segment,sku,role,minutes,explain_line,explain_cues,ask_line,ask_cues,close_line,close_cues',
      'Opening,SERUM-30,drawing-in,8,Your skin after a late night,bed:festive,10K likes open a reward,rewards,Fifty bottles then back to $49,sale-1',
    ],
  },
} as const satisfies Record<string, Record<Language, readonly string[]>>;

export type PlanTemplate = keyof typeof templates;

/** A template as a link to download. */
export const planTemplateUrl = (kind: PlanTemplate, language: Language): string => csvUrl(templates[kind][language]);

/** A template's rows, for whoever wants to read them at once. */
export const planTemplate = (kind: PlanTemplate, language: Language): readonly string[] => templates[kind][language];
