import type { Language } from '../../shared/language.ts';

/** Our own templates: a head and an example, which is read like any other row. */
export const templates = {
  orders: {
    'zh-CN': [
      '店铺,订单号,下单时间,状态,金额,币种,商品,SKU,数量,买家',
      'standard,A-1001,2026-11-20 20:01:05,已付款,199.00,CNY,纯棉T恤,TEE-WHITE-M,2,李小云',
    ],
    en: [
      'shop,order,placed_at,state,amount,currency,title,sku,units,buyer',
      'standard,A-1001,2026-11-20 20:01:05,paid,49.90,USD,Cotton T-shirt,TEE-WHITE-M,2,Alex Sample',
    ],
  },
  stock: { 'zh-CN': ['SKU,剩余', 'TEE-WHITE-M,86'], en: ['sku,left', 'TEE-WHITE-M,86'] },
} as const;

/** Spreadsheets on Windows take a file for UTF-8 by this mark alone. */
const BYTE_ORDER_MARK = '\ufeff';

/** Lines of a CSV file as a link to download. */
export const csvUrl = (lines: readonly string[]): string =>
  `data:text/csv;charset=utf-8,${encodeURIComponent(`${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`)}`;

/** A template as a link to download. */
export const templateUrl = (kind: keyof typeof templates, language: Language): string =>
  csvUrl(templates[kind][language]);
