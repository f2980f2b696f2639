import { expect } from 'chai';
import type { ImportAnswer, ImportPart } from '../../shared/imports.ts';
import { mounted } from '../test-kit/mounted.ts';
import { workbook } from '../test-kit/workbook.ts';
import { emptyView, type View } from '../view.ts';
import { ImportDesk } from './import-desk.ts';

const head = 'shop,order,placed_at,state,amount,currency,title,sku,units,buyer';
const rowOf = (id: number | string, amount = '49.90') =>
  `standard,${id},2026-11-20 20:01:05,paid,${amount},USD,Cotton T-shirt,TEE,1,Alex Sample`;

async function desk(answer: (part: ImportPart) => ImportAnswer | null, language: View['language'] = 'en') {
  const parts: ImportPart[] = [];
  const importPart = (part: ImportPart) => (parts.push(part), Promise.resolve(answer(part)));
  const element = new ImportDesk();
  const page = await mounted(element, { ...emptyView, language, link: 'open' }, { importPart });
  const choose = async (content: string | Uint8Array<ArrayBuffer>, name = 'orders.csv') => {
    const files = new DataTransfer();
    files.items.add(new File([content], name));
    const input = page.input('file');
    if (input instanceof HTMLInputElement) input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await until(element, 'reading');
  };
  const send = async (label: string) => {
    await page.tap(label);
    await until(element, 'sending');
  };
  return { ...page, parts, choose, send };
}

/** Waits, update by update, until the desk is past a step. */
async function until(element: ImportDesk, past: string) {
  do await new Promise((resolve) => setTimeout(resolve));
  while (element.progress.step === past);
  await element.updateComplete;
}

const allNew = ({ rows }: ImportPart): ImportAnswer => ({ rows: rows.map(() => ({ outcome: 'new' })) });

it('a file is shown before it is sent: what is in it, and each bad row by its number', async () => {
  const { choose, text, parts, send } = await desk(allNew);
  await choose([head, rowOf(1), rowOf(2, 'many'), rowOf(3)].join('\n'));
  expect(text()).to.contain('Orders: 2');
  expect(text()).to.contain('Row 3: “amount” is no amount');
  expect(parts).to.have.length(0);
  await send('Import 2 orders');
  expect(parts).to.have.length(1);
  expect(JSON.stringify(parts)).not.to.contain('Sample');
  expect(text()).to.contain('Done: 2 new, 0 known already, 0 refused.');
});

it('a long file goes in parts, and what was refused is named by its row', async () => {
  const { choose, text, parts, send } = await desk(
    ({ rows }) => ({
      rows: rows.map((_, index) =>
        index === 0 ? { outcome: 'refused', reason: 'from-the-future' } : { outcome: 'known' },
      ),
    }),
    'zh-CN',
  );
  await choose([head, ...Array.from({ length: 450 }, (_, id) => rowOf(id))].join('\n'));
  await send('导入 450 个订单');
  expect(parts.map(({ rows }) => rows.length)).to.deep.equal([200, 200, 50]);
  expect(text()).to.contain('完成：新的 0，已有的 447，拒绝的 3。');
  expect(text()).to.contain('第 202 行');
});

it('without an answer it stops, says how far it came, and can be begun again', async () => {
  let answers = 1;
  const { choose, text, parts, send } = await desk((part) => (answers-- > 0 ? allNew(part) : null));
  await choose([head, ...Array.from({ length: 250 }, (_, id) => rowOf(id))].join('\n'));
  await send('Import 250 orders');
  expect(text()).to.contain('stopped at 200 of 250');
  answers = 9;
  await send('Import 250 orders');
  expect(parts).to.have.length(4);
  expect(text()).to.contain('Done: 250 new');
});

it('a long file is read beside the page, which goes on and says how far it is', async () => {
  const element = new ImportDesk();
  const seen = new Set<string>();
  const page = await mounted(element, { ...emptyView, language: 'en', link: 'open' }, {});
  const files = new DataTransfer();
  files.items.add(new File([[head, ...Array.from({ length: 20_000 }, (_, id) => rowOf(id))].join('\n')], 'o.csv'));
  const input = page.input('file');
  if (input instanceof HTMLInputElement) input.files = files.files;
  input.dispatchEvent(new Event('change'));
  do {
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    const [told] = /Reading… [\d,]+ of 20,000/.exec(page.text()) ?? [];
    if (told) seen.add(told);
  } while (element.progress.step === 'reading');
  expect(seen.size).to.be.greaterThan(2);
  await element.updateComplete;
  expect(page.text()).to.contain('Orders: 20,000');
});

it('a spreadsheet is read in the browser', async () => {
  const { choose, text } = await desk(allNew);
  await choose(
    workbook([
      ['sku', 'left'],
      ['TEE', '7'],
    ]),
    'stock.xlsx',
  );
  expect(text()).to.contain('Stock figures: 1');
});

it('what is no table, and a table of something else, are said to be so', async () => {
  const { choose, text } = await desk(allNew);
  await choose(new Uint8Array([0, 1, 2, 0]));
  expect(text()).to.contain('cannot be read');
  await choose('a,b\n1,2');
  expect(text()).to.contain('These columns are not known');
});
