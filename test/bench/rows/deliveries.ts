import { ShowServer, type RoomLinks } from '../../kit/show-server.ts';
import { BareRoom } from '../bare-room/bare-room.ts';
import { KeepAlive } from '../keep-alive.ts';
import { load } from '../load.ts';
import {
  bareBatch,
  bareDelivery,
  bridgeBatch,
  commandBatch,
  doudianBatch,
  shopifyDelivery,
  standardDelivery,
} from '../orders.ts';
import type { Measure, Row } from '../row.ts';

/** Commands per request of a batch. */
const BATCH = 50;
/** Messages in a full batch of the bridge. */
const BRIDGE_BATCH = 1000;
/** 抖店's app key and secret, made up. */
const DOUDIAN_SECRET = '7000000000000000001:bench-secret';
/** What is made beforehand for each second of a run, so that making and signing are not measured. */
const MOST_PER_SECOND = 4000;
const LEAST_RATIO = 0.6;
const LEAST_ROWS = 25_000;
/** A rush of likes. */
const LEAST_MESSAGES = 10_000;

interface Contender {
  readonly name: string;
  readonly port: number;
  readonly next: () => Buffer;
  readonly rowsEach: number;
  readonly isWanted: (body: string) => boolean;
}

const isApplied = (body: string) => body.includes('"applied"');
const isAllAccepted = (body: string) => !body.includes('"refused"') && body.includes('"accepted"');
const isTaken = (body: string) => body.includes('"success"');
const isStored = (body: string) => body.includes('stored');

/** The contenders take turns, so that what else the machine does meets them alike. Rows per second of each. */
async function compete(
  contenders: readonly Contender[],
  turns: number,
  seconds: number,
): Promise<Map<string, number[]>> {
  const rates = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let turn = 0; turn < turns; turn += 1) {
    for (const { name, port, next, rowsEach, isWanted } of contenders) {
      const most = Math.ceil((MOST_PER_SECOND * seconds) / Math.sqrt(rowsEach));
      const requests = Array.from({ length: most }, next);
      const { perSecond } = await load(port, requests.values(), seconds, isWanted);
      rates.get(name)?.push(perSecond * rowsEach);
    }
  }
  return rates;
}

const mean = (values: readonly number[] = []) => values.reduce((sum, value) => sum + value, 0) / values.length;
const whole = (value: number) => Math.round(value).toLocaleString('en');
const spread = (values: readonly number[] = []) => values.map(whole).join(' · ');

async function setSecret(show: ShowServer, room: RoomLinks, source: string, secret: string): Promise<void> {
  const answer = await fetch(`${show.origin}/api/rooms/${room.id}/sources/${source}/secret`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${show.ownerKey}` },
    body: JSON.stringify({ secret }),
  });
  if (!answer.ok) throw new Error(`The secret of ${source} was not set: ${answer.status}`);
}

/** Batches that a chat may send at once after a quiet time. */
const MOST_AT_ONCE = 40;

/** Messages a second over one connection, as the bridge sends them, within what a chat may send at once. */
async function paced(port: number, next: () => Buffer, seconds: number): Promise<number> {
  const connection = await KeepAlive.open(port);
  const begun = performance.now();
  let sent = 0;
  try {
    for (; performance.now() < begun + seconds * 1000 && sent < MOST_AT_ONCE; sent += 1) {
      const { status, body } = await connection.ask(next());
      if (status !== 200 || !isApplied(body)) throw new Error(`Answered ${status}: ${body.slice(0, 300)}`);
    }
  } finally {
    connection.close();
  }
  return (sent * BRIDGE_BATCH * 1000) / (performance.now() - begun);
}

/** Deliveries that a shop signs, each on disk before its answer, beside what a bare room takes in the same run. */
export const measureDeliveries: Measure = async ({ isQuick }) => {
  await using show = await ShowServer.start();
  await using bare = await BareRoom.start();
  const live = (await show.links())['live'] as RoomLinks;
  const { standard, shopify } = live.hooks as Record<'standard' | 'shopify', { url: string; secret: string }>;
  const [turns, seconds] = isQuick ? [1, 1.5] : [2, 3];

  const doudian = { url: live.hooks['doudian']!.url, secret: DOUDIAN_SECRET };
  await setSecret(show, live, 'doudian', DOUDIAN_SECRET);
  const bridge = live.hooks['tiktok-live-connector']!;

  const singles = await compete(
    [
      { name: 'bare', port: bare.port, next: bareDelivery, rowsEach: 1, isWanted: isStored },
      { name: 'standard', port: show.port, next: () => standardDelivery(standard), rowsEach: 1, isWanted: isApplied },
      { name: 'shopify', port: show.port, next: () => shopifyDelivery(shopify), rowsEach: 1, isWanted: isApplied },
    ],
    turns,
    seconds,
  );
  const batched = await compete(
    [
      { name: 'bare', port: bare.port, next: () => bareBatch(BATCH), rowsEach: BATCH, isWanted: isStored },
      {
        name: 'ours',
        port: show.port,
        next: () => commandBatch(live, BATCH),
        rowsEach: BATCH,
        isWanted: isAllAccepted,
      },
      {
        name: 'doudian',
        port: show.port,
        next: () => doudianBatch(doudian, BATCH),
        rowsEach: BATCH,
        isWanted: isTaken,
      },
    ],
    turns,
    seconds,
  );
  const likes = await paced(show.port, () => bridgeBatch(bridge, BRIDGE_BATCH), seconds);

  const singleRow = (name: string): Row => {
    const ratio = mean(singles.get(name)) / mean(singles.get('bare'));
    return {
      what: `signed deliveries a second, ${name}`,
      budget: `${LEAST_RATIO} × bare room`,
      measured: `${ratio.toFixed(2)} × (${spread(singles.get(name))} against ${spread(singles.get('bare'))})`,
      isWithin: ratio >= LEAST_RATIO,
    };
  };
  const rows = mean(batched.get('ours'));
  const ratio = rows / mean(batched.get('bare'));
  return [
    singleRow('standard'),
    singleRow('shopify'),
    {
      what: `commands a second, ${BATCH} in a request`,
      budget: `${whole(LEAST_ROWS)}/s`,
      measured: `${whole(rows)} (${spread(batched.get('ours'))}), ${ratio.toFixed(2)} × bare room (${spread(batched.get('bare'))})`,
      isWithin: rows >= LEAST_ROWS,
    },
    {
      what: `orders a second, ${BATCH} in a delivery that 抖店 signed`,
      budget: 'none',
      measured: `${whole(mean(batched.get('doudian')))} (${spread(batched.get('doudian'))})`,
      isWithin: mean(batched.get('doudian')) > 0,
    },
    {
      what: `messages a second, ${whole(BRIDGE_BATCH)} in a batch of the bridge, one after the other`,
      budget: `${whole(LEAST_MESSAGES)}/s`,
      measured: whole(likes),
      isWithin: likes >= LEAST_MESSAGES,
    },
  ];
};
