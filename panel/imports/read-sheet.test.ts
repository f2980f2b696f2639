import { expect, test } from 'vitest';
import { workbook } from '../test-kit/workbook.ts';
import { readSheet } from './read-sheet.ts';
import { readTable } from './read-table.ts';
import { templates } from './templates.ts';

const AT = Date.UTC(2026, 10, 20, 13);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = async (text: string | Uint8Array<ArrayBuffer>) =>
  readSheet(await readTable(typeof text === 'string' ? bytesOf(text) : text), AT);

const shopifyHead =
  'Name,Financial Status,Paid at,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem sku,Billing Name,Notes,Cancelled at,Refunded Amount,Id,Tags,Source,Employee';
const shopifyRow = (changes: Record<string, string> = {}) => {
  const cells: Record<string, string> = {
    Name: '#1001',
    'Financial Status': 'paid',
    'Paid at': '2026-11-20 20:01:05 +0800',
    Currency: 'USD',
    Total: '59.80',
    'Created at': '2026-11-20 20:01:03 +0800',
    'Lineitem quantity': '1',
    'Lineitem name': 'Serum',
    'Lineitem sku': 'S-01',
    'Billing Name': 'Alex Sample',
    Id: '6098765432101234567',
    ...changes,
  };
  return shopifyHead
    .split(',')
    .map((name) => `"${(cells[name] ?? '').replaceAll('"', '""')}"`)
    .join(',');
};
const continued = (name: string) =>
  shopifyRow({
    'Financial Status': '',
    'Paid at': '',
    Currency: '',
    Total: '',
    Id: '',
    'Lineitem quantity': '2',
    'Lineitem name': name,
  });

test('a Shopify export is one order of all its rows, with its id digit for digit and the buyer masked', async () => {
  const file = [shopifyHead, shopifyRow({ Notes: 'line one\nline two' }), continued('Sachet')].join('\r\n');
  expect(await read(file)).toEqual({
    kind: 'orders',
    bad: [],
    entries: [
      {
        row: 2,
        source: 'shopify',
        back: null,
        order: {
          orderId: 'shopify:6098765432101234567',
          version: Date.UTC(2026, 10, 20, 12, 1, 5),
          paid: true,
          cancelled: false,
          excluded: false,
          placedAt: Date.UTC(2026, 10, 20, 12, 1, 3),
          total: { currency: 'USD', minor: 5980 },
          lines: [
            { sku: 'S-01', title: 'Serum', units: 1 },
            { sku: 'S-01', title: 'Sachet', units: 2 },
          ],
          units: 3,
          buyer: 'A**',
        },
      },
    ],
  });
});

test.each([
  [
    'given back as a whole',
    { 'Financial Status': 'refunded', 'Refunded Amount': '59.80' },
    { back: { minor: 5980, units: 0, whole: true } },
  ],
  [
    'given back in part',
    { 'Financial Status': 'partially_refunded', 'Refunded Amount': '9.80' },
    { back: { minor: 980, units: 0, whole: false }, order: { paid: true } },
  ],
  [
    'cancelled',
    { 'Cancelled at': '2026-11-20 20:05:00 +0800' },
    { order: { cancelled: true, version: Date.UTC(2026, 10, 20, 12, 5) } },
  ],
  ['written by the shop’s own people', { Source: 'shopify_draft_order' }, { order: { excluded: true } }],
  ['not paid', { 'Financial Status': 'pending', 'Paid at': '' }, { order: { paid: false } }],
])('a Shopify order that is %s', async (_, changes, expected) => {
  expect(await read(`${shopifyHead}\n${shopifyRow(changes)}`)).toMatchObject({ entries: [expected] });
});

test.each([
  ['an id that a spreadsheet rounded', { Id: '6.09877E+18' }, 'id-rounded', 'Id'],
  ['no id', { Id: '' }, 'cell-missing', 'Id'],
  ['a state that is not known', { 'Financial Status': 'odd' }, 'state-unknown', 'Financial Status'],
  ['no amount', { Total: 'many' }, 'amount-wrong', 'Total'],
  ['no time', { 'Created at': 'yesterday' }, 'time-wrong', 'Created at'],
  ['a day that no calendar has', { 'Created at': '2026-02-31 20:01:03 +0800' }, 'time-wrong', 'Created at'],
  ['a month that no calendar has', { 'Created at': '2026-00-10 20:01:03 +0800' }, 'time-wrong', 'Created at'],
  ['a minute that no clock has', { 'Created at': '2026-11-20 20:71:03 +0800' }, 'time-wrong', 'Created at'],
  ['half a piece', { 'Lineitem quantity': '1.5' }, 'count-wrong', 'Lineitem quantity'],
])('a row with %s is named and left out, the others hold', async (_, changes, fault, column) => {
  const file = [shopifyHead, shopifyRow({ ...changes, Name: '#1002' }), shopifyRow()].join('\n');
  expect(await read(file)).toMatchObject({ entries: [{ row: 3 }], bad: [{ row: 2, fault, column }] });
});

const doudianHead =
  '主订单编号,子订单编号,选购商品,商品数量,商家编码,订单应付金额,收件人,订单提交时间,支付完成时间,订单完成时间,订单状态,售后状态';
const doudianRow = (state: string, after = '-', amount = '99.50', id = '\t4705288465508532862') =>
  `${id},\t47052884655085328620,纯棉T恤,2,TEE-M,${amount},##abcd==,2026-11-20 20:01:03,2026-11-20 20:01:05,-,${state},${after}`;

test('an export of 抖店 is read from GBK and from UTF-8, its ids without their TABs, its times as those of Beijing', async () => {
  const file = `${doudianHead}\n${doudianRow('待发货')}\n${doudianRow('待发货')}\n`;
  const expected = {
    kind: 'orders',
    bad: [],
    entries: [
      {
        source: 'doudian',
        back: null,
        order: {
          orderId: 'doudian:4705288465508532862',
          placedAt: Date.UTC(2026, 10, 20, 12, 1, 3),
          version: Date.UTC(2026, 10, 20, 12, 1, 5),
          paid: true,
          total: { currency: 'CNY', minor: 19_900 },
          units: 4,
          buyer: '**',
        },
      },
    ],
  };
  expect(await read(`\ufeff${file}`)).toMatchObject(expected);
  expect(await read(gbk(file))).toMatchObject(expected);
});

test.each([
  ['closed before it was paid', ['已关闭'], { back: null, order: { cancelled: true, paid: false } }],
  [
    'given back in part',
    ['已发货', '已关闭 退款成功'],
    { back: { minor: 9950, units: 2, whole: false }, order: { cancelled: false, paid: true } },
  ],
  ['given back as a whole', ['已关闭 退款成功'], { back: { minor: 9950, units: 2, whole: true } }],
  ['not paid', ['待支付'], { order: { paid: false, cancelled: false } }],
])('an order of 抖店 that is %s', async (_, rows, expected) => {
  const file = [doudianHead, ...rows.map((row) => doudianRow(...(row.split(' ') as [string, string?])))].join('\n');
  expect(await read(file)).toMatchObject({ entries: [expected], bad: [] });
});

test('our own template is read in either language, and names its shop', async () => {
  const zh =
    '店铺,订单号,下单时间,状态,金额,币种,商品,SKU,数量,买家\nstandard,A-1,2026-11-20T12:01:03Z,已退款,"¥1,199.00",CNY,T恤,TEE,2,李小云';
  const en =
    'order,placed_at,state,amount,currency,title,sku,units,buyer\nA-1,2026-11-20T12:01:03Z,refunded,1199,CNY,T恤,TEE,2,李小云';
  const expected = {
    entries: [
      {
        source: 'standard',
        back: { whole: true },
        order: { orderId: 'standard:A-1', total: { minor: 119_900 }, buyer: '李**' },
      },
    ],
  };
  expect(await read(zh)).toMatchObject(expected);
  expect(await read(en)).toMatchObject(expected);
  expect(await read(zh.replace('standard', 'nowhere'))).toMatchObject({
    entries: [],
    bad: [{ fault: 'shop-unknown' }],
  });
});

test('stock is read by code and place, as old as the file', async () => {
  const shopify =
    'Handle,Title,SKU,Location,Available\ntee,Tee,TEE-M,Shanghai,86\ntee,Tee,TEE-M,Lisbon,not stocked\ntee,Tee,,Lisbon,4\ntee,Tee,TEE-L,Lisbon,-2';
  expect(await read(shopify)).toEqual({
    kind: 'stock',
    bad: [],
    entries: [
      { row: 2, item: 'TEE-M', place: 'Shanghai', left: 86, readAt: AT },
      { row: 5, item: 'TEE-L', place: 'Lisbon', left: 0, readAt: AT },
    ],
  });
  expect(await read('sku\tleft\nTEE\t7')).toMatchObject({ entries: [{ item: 'TEE', left: 7 }] });
  expect(await read('SKU,剩余\nTEE,许多')).toMatchObject({ entries: [], bad: [{ row: 2, fault: 'count-wrong' }] });
});

test('columns of no export that is known are said to be so', async () => {
  expect(await read('a,b\n1,2')).toEqual({ kind: 'unknown' });
  expect(await read('')).toEqual({ kind: 'unknown' });
});

test('the last day of February is one in a leap year alone', async () => {
  const on = (day: string) => read(`${shopifyHead}\n${shopifyRow({ 'Created at': `${day} 08:00:00 +0800` })}`);
  expect(await on('2028-02-29')).toMatchObject({ bad: [] });
  expect(await on('2026-02-29')).toMatchObject({ bad: [{ fault: 'time-wrong' }] });
});

test('a spreadsheet’s first sheet is read; an id that it has rounded is refused', async () => {
  const head = ['order', 'placed_at', 'state', 'amount', 'title', 'units'];
  const file = workbook([
    head,
    ['1001', '2026-11-20 12:01:03', 'paid', '199', 'Tee', '2'],
    ['4705288465508532000', '2026-11-20 12:01:03', 'paid', '199', 'Tee', '2'],
  ]);
  expect(await read(file)).toMatchObject({
    entries: [{ order: { orderId: 'standard:1001', total: { minor: 19_900 }, units: 2 } }],
    bad: [{ row: 3, fault: 'id-rounded' }],
  });
});

test('a file that is neither text nor a spreadsheet is no table', async () => {
  await expect(read(new Uint8Array([0, 1, 2, 3, 0, 0]))).rejects.toThrow();
  await expect(read(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]))).rejects.toThrow();
});

/** GBK bytes of a text, found by decoding every two-byte code. */
function gbk(text: string): Uint8Array<ArrayBuffer> {
  const decoder = new TextDecoder('gbk');
  const codes = new Map<string, number[]>();
  for (let high = 0x81; high <= 0xfe; high += 1)
    for (let low = 0x40; low <= 0xfe; low += 1) codes.set(decoder.decode(new Uint8Array([high, low])), [high, low]);
  return new Uint8Array(
    Array.from(text).flatMap((letter) => (letter < '\x80' ? [letter.charCodeAt(0)] : (codes.get(letter) ?? []))),
  );
}

test('our own templates are read without a bad row', async () => {
  for (const lines of [...Object.values(templates.orders), ...Object.values(templates.stock)])
    expect(await read(`\ufeff${lines.join('\r\n')}\r\n`)).toMatchObject({ entries: [{ row: 2 }], bad: [] });
});
