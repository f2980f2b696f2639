import { ShowServer, type RoomLinks } from '../../kit/show-server.ts';
import { BareRoom } from '../bare-room/bare-room.ts';
import { load } from '../load.ts';
import { bareBatch, bareDelivery, commandBatch, shopifyDelivery, standardDelivery } from '../orders.ts';
import type { Measure, Row } from '../row.ts';

/** Commands per request of a batch. */
const BATCH = 50;
/** What is made beforehand for each second of a run, so that making and signing are not measured. */
const MOST_PER_SECOND = 4000;
const LEAST_RATIO = 0.6;
const LEAST_ROWS = 25_000;

interface Contender {
  readonly name: string;
  readonly port: number;
  readonly next: () => Buffer;
  readonly rowsEach: number;
  readonly isWanted: (body: string) => boolean;
}

const isApplied = (body: string) => body.includes('"applied"');
const isAllAccepted = (body: string) => !body.includes('"refused"') && body.includes('"accepted"');
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

/** Deliveries that a shop signs, each on disk before its answer, beside what a bare room takes in the same run. */
export const measureDeliveries: Measure = async ({ isQuick }) => {
  await using show = await ShowServer.start();
  await using bare = await BareRoom.start();
  const live = (await show.links())['live'] as RoomLinks;
  const { standard, shopify } = live.hooks as Record<'standard' | 'shopify', { url: string; secret: string }>;
  const [turns, seconds] = isQuick ? [1, 1.5] : [2, 3];

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
    ],
    turns,
    seconds,
  );

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
  ];
};
