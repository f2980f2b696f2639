import { expect, test } from 'vitest';
import { fold } from '../../test/kit/given.ts';
import { turnOf } from '../../test/kit/rundown.ts';
import type { Event } from '../../shared/show/show.ts';
import { readTable } from '../imports/read-table.ts';
import { readPlanSheet } from './read-plan-sheet.ts';

const at = 1_760_000_000_000;
const tee: Event = {
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
