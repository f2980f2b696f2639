import { expect, test } from 'vitest';
import { fold } from '../../test/kit/given.ts';
import { turnOf } from '../../test/kit/rundown.ts';
import type { Event } from '../../shared/show/show.ts';
import { readTable } from '../imports/read-table.ts';
import { workbook } from '../test-kit/workbook.ts';
import { readPlanSheet } from './read-plan-sheet.ts';

const at = 1_760_000_000_000;
const tee: Extract<Event, { type: 'catalog/listed' }> = {
  type: 'catalog/listed',
  at,
  product: { sku: 'TEE', title: 'Tee', price: { minor: 9_900, currency: 'CNY' } },
};
const offer: Event = {
  type: 'offers/drafted',
  at,
  offer: {
    offerId: 'sale-1',
    kind: 'flash-sale',
    sku: 'TEE',
    deal: { minor: 4_900, currency: 'CNY' },
    lastsMs: 600_000,
  },
};

let made = 0;
const read = async (lines: readonly string[], ...events: Event[]) =>
  readPlanSheet(
    await readTable(new TextEncoder().encode(lines.join('\n'))),
    fold(events).show,
    () => `turn-${(made += 1)}`,
    at,
  );

test('products are read in either language, with their points', async () => {
  const zh = await read(['SKU,商品,平时价,单位,卖点', 'TEE,纯棉T恤,99,件,不起球|洗不变形']);
  const product = { sku: 'TEE', title: '纯棉T恤', price: { minor: 9_900, currency: 'CNY' }, unit: '件' };
  expect(zh).toMatchObject({
    kind: 'products',
    bad: [],
    command: { type: 'catalog/put-all', products: [{ ...product, points: ['不起球', '洗不变形'] }] },
  });
  const en = await read(['sku,title,price,currency', 'TEE,Tee,19.90,usd']);
  expect(en).toMatchObject({ command: { products: [{ price: { minor: 1_990, currency: 'USD' } }] } });
});

test('every kind of offer is read, and one that the rules forbid is named', async () => {
  const sheet = await read(
    [
      '活动编号,类型,SKU,活动价,分钟,数量,成团,满减,立减,券,口令',
      'a,秒杀,TEE,49,10,50,,,,,',
      'b,拼团,TEE,59,10,,20,,,,',
      'c,满减,,,30,,,199-20;399-60,,,',
      'd,关注立减,,,30,,,,10,,',
      'e,发券,,,10,500,,,,满99减15,LIVE15',
      'f,秒杀,TEE,120,10,,,,,,',
      'g,秒杀,NONE,49,10,,,,,,',
      'h,抽奖,TEE,49,10,,,,,,',
      'i,满减,,,30,,,199,,,',
    ],
    tee,
  );
  expect(sheet).toMatchObject({ kind: 'offers', count: 5, names: ['a', 'b', 'c', 'd', 'e'] });
  const bad = 'bad' in sheet ? sheet.bad : [];
  expect(bad.map(({ row, fault }) => [row, fault])).toEqual([
    [7, 'deal-not-lower'],
    [8, 'product-unknown'],
    [9, 'kind-unknown'],
    [10, 'steps-wrong'],
  ]);
});

test('a rundown has its segments, roles, lines and cues', async () => {
  const sheet = await read(
    [
      '环节,SKU,角色,分钟,讲解台词,逼单动作',
      '开场,TEE,引流款,4,先看面料,sale-1|互动解锁|垫乐:festive',
      ',TEE,利润款,,,',
      '返场,TEE,战略款,8,,',
    ],
    tee,
    offer,
  );
  const plan = 'command' in sheet && sheet.command.type === 'rundown/plan' ? sheet.command.plan : undefined;
  expect(plan?.segments.map(({ title, items }) => [title, items.length])).toEqual([
    ['开场', 2],
    ['返场', 1],
  ]);
  expect(plan?.segments[0]?.items[0]).toMatchObject({
    role: 'drawing-in',
    steps: {
      explaining: { lastsMs: 120_000, line: '先看面料' },
      closing: {
        lastsMs: 60_000,
        cues: [{ kind: 'offer', offerId: 'sale-1' }, { kind: 'rewards' }, { kind: 'bed', bed: 'festive' }],
      },
    },
  });
  expect(plan?.segments[0]?.items[1]?.steps.explaining.lastsMs).toBe(240_000);
});

test('what a rundown names must be there, and each bad row is named', async () => {
  const rows = [
    'segment,sku,role,close_cues',
    'One,NONE,earning,',
    ',TEE,vip,',
    ',TEE,image,sale-9',
    ',TEE,image,sale-1',
  ];
  const sheet = await read(rows, tee, offer);
  expect('bad' in sheet && sheet.bad.map(({ row, fault, column }) => [row, fault, column])).toEqual([
    [2, 'product-unknown', 'sku'],
    [3, 'role-unknown', 'role'],
    [4, 'offer-unknown', 'close_cues'],
  ]);
});

test('a rundown that is read again keeps the turns that it had', async () => {
  const plan = { segments: [{ segmentId: 's', title: 'S', items: [turnOf('first', 8, 'earning', 'TEE')] }] };
  const sheet = await read(['segment,sku,role', 'S,TEE,earning', ',TEE,earning'], tee, {
    type: 'rundown/planned',
    at,
    plan,
  });
  const items =
    'command' in sheet && sheet.command.type === 'rundown/plan' ? sheet.command.plan.segments[0]!.items : [];
  expect(items.map(({ itemId }) => itemId)).toEqual(['first', expect.stringMatching(/^turn-/)]);
});

test('a table of something else is not guessed', async () =>
  expect(await read(['a,b', '1,2'])).toEqual({ kind: 'unknown' }));

const badOf = (sheet: Awaited<ReturnType<typeof read>>) =>
  'bad' in sheet ? sheet.bad.map(({ row, fault, column }) => [row, fault, column]) : null;

test('what stands in two rows is named where it stands again, for the later one would silently win', async () => {
  const products = await read(['sku,title,price', 'CUP,Cup,9', 'PEN,Pen,9', 'CUP,Mug,8']);
  expect(badOf(products)).toEqual([[4, 'repeated', 'sku']]);
  const offers = await read(['offer,kind,sku,deal,minutes', 'a,flash-sale,TEE,49,5', 'a,flash-sale,TEE,39,5'], tee);
  expect(badOf(offers)).toEqual([[3, 'repeated', 'offer']]);
});

test('more than there is room for is named row by row', async () => {
  const many = Array.from({ length: 201 }, (_, n) => `S-${n},Thing,9`);
  expect(badOf(await read(['sku,title,price', ...many]))).toEqual([[202, 'one-too-many', 'sku']]);
  // A product that is there already takes no room.
  expect(badOf(await read(['sku,title,price', ...many.slice(1), 'TEE,Tee,99'], tee))).toEqual([
    [201, 'one-too-many', 'sku'],
  ]);
  const turns = Array.from({ length: 21 }, () => 'One,TEE,earning');
  expect(badOf(await read(['segment,sku,role', ...turns, 'Two,TEE,earning'], tee))).toEqual([
    [22, 'one-too-many', 'segment'],
  ]);
  const offers = Array.from({ length: 101 }, (_, n) => `o-${n},flash-sale,TEE,49,5`);
  expect(badOf(await read(['offer,kind,sku,deal,minutes', ...offers], tee))).toEqual([[102, 'one-too-many', 'offer']]);
});

const armed: Event = {
  type: 'offers/armed',
  at,
  offerId: 'sale-1',
  fixed: { title: 'Tee', regular: { minor: 9_900, currency: 'CNY' }, was: null },
  startsAt: null,
  endsAt: null,
};

test('what the room would refuse for what is on air is named in its row', async () => {
  const offers = ['offer,kind,sku,deal,minutes', 'sale-1,flash-sale,TEE,39,5', '秒杀1,flash-sale,TEE,39,5'];
  expect(badOf(await read(offers, tee, offer, armed))).toEqual([
    [2, 'offer-fixed', 'offer'],
    [3, 'offer-id-wrong', 'offer'],
  ]);
  const products = ['sku,title,price', 'TEE,Tee,89'];
  expect(badOf(await read(products, tee, offer, armed))).toEqual([[2, 'price-promised', 'price']]);
  expect(badOf(await read(['sku,title,price', 'TEE,New name,99'], tee, offer, armed))).toEqual([]);
});

test('a line or a cell of cues that is too long is named by its column', async () => {
  const rows = [
    '环节,SKU,角色,分钟,讲解台词,逼单动作',
    `开场,TEE,引流款,,${'长'.repeat(161)},`,
    ',TEE,引流款,,,sale-1|sale-1|sale-1|sale-1|sale-1',
    ',TEE,引流款,121,,',
  ];
  expect(badOf(await read(rows, tee, offer))).toEqual([
    [2, 'too-much', '讲解台词'],
    [3, 'too-much', '逼单动作'],
    [4, 'too-much', '分钟'],
  ]);
});

test('a product that is read again keeps its picture, and what the table has no column for', async () => {
  const picture = 'a'.repeat(64);
  const known: Event = { ...tee, product: { ...tee.product, picture, unit: '件', points: ['不起球'] } };
  const sheet = await read(['sku,title,price,points', 'TEE,New name,99,'], known);
  expect(sheet).toMatchObject({ command: { products: [{ title: 'New name', picture, unit: '件' }] } });
  expect('command' in sheet && JSON.stringify(sheet.command)).not.toContain('不起球');
});

test('a segment keeps its id by its title when a rundown is read again', async () => {
  const items = [turnOf('first', 8, 'earning', 'TEE')];
  const plan = { segments: [{ segmentId: 'segment-2', title: 'Encore', items }] };
  const sheet = await read(
    ['segment,sku,role', 'Opening,TEE,earning', 'Extra,TEE,earning', 'Encore,TEE,earning'],
    tee,
    { type: 'rundown/planned', at, plan },
  );
  const ids =
    'command' in sheet && sheet.command.type === 'rundown/plan'
      ? sheet.command.plan.segments.map(({ segmentId }) => segmentId)
      : [];
  expect(ids).toEqual(['segment-1', 'segment-3', 'segment-2']);
});

const tables = {
  products: [
    ['SKU', '商品', '平时价', '单位'],
    ['CUP', '马克杯', '59', '只'],
  ],
  offers: [
    ['活动编号', '类型', 'SKU', '活动价', '分钟'],
    ['a', '秒杀', 'TEE', '49', '10'],
  ],
  rundown: [
    ['环节', 'SKU', '角色', '分钟', '讲解台词'],
    ['开场', 'TEE', '引流款', '4', '先看面料'],
  ],
};

test.each(Object.entries(tables))('%s are read alike from XLSX, CSV and a paste', async (kind, rows) => {
  const from = async (bytes: Uint8Array<ArrayBuffer>) =>
    readPlanSheet(await readTable(bytes), fold([tee]).show, () => 'turn', at);
  const text = (between: string) => new TextEncoder().encode(rows.map((row) => row.join(between)).join('\r\n'));
  const [xlsx, csv, paste] = [await from(workbook(rows)), await from(text(',')), await from(text('\t'))];
  expect(xlsx).toMatchObject({ kind, count: 1, bad: [] });
  expect(csv).toEqual(xlsx);
  expect(paste).toEqual(xlsx);
});
