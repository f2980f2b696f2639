import { planTemplate } from '../../panel/rundown/plan-templates.ts';
import { workbook } from '../../panel/test-kit/workbook.ts';
import type { Language } from '../../shared/language.ts';

const words = {
  'zh-CN': { title: '山茶花修护精华 30ml', deal: '¥99', ends: '已结束' },
  en: { title: 'Camellia repair serum 30 ml', deal: '$29', ends: 'ENDED' },
} as const;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A small show as the panel's own templates have it, each table in another form, and a table with a bad row. */
export function smallShow(language: Language) {
  const products = planTemplate('products', language);
  const offers = Buffer.from(planTemplate('offers', language).join('\n'));
  const rundown = planTemplate('rundown', language).map((row) => row.split(','));
  const files = {
    products: products.join('\n'),
    broken: [...products, 'BAD-1,,,,,'].join('\n'),
    offers: { name: 'offers.csv', mimeType: 'text/csv', buffer: offers },
    rundown: { name: 'rundown.xlsx', mimeType: XLSX, buffer: Buffer.from(workbook(rundown)) },
  };
  return { files, ...words[language] };
}
