import { setTimeout as pause } from 'node:timers/promises';
import { ShowServer, type RoomLinks } from '../../kit/show-server.ts';
import { KeepAlive } from '../keep-alive.ts';
import { shopifyDelivery } from '../orders.ts';
import { quantile } from '../quantile.ts';
import type { Measure, Row } from '../row.ts';

/** Deliveries a second of a good show. */
const CALM_RATE = 50;
const CALM_CONNECTIONS = 8;
/** More at once than the door takes in, which is 256 (`server/door/hooks-api.ts`). */
const CROWD = 400;
/** Nothing more is turned away once nothing was for this long, ms. */
const SETTLED_MS = 500;
const LIMIT_CONNECTIONS = 16;
/** Shopify gives up after five seconds; the others give more. */
const LONGEST_ANSWER_MS = 5_000;

interface Answers {
  readonly tookMs: number[];
  taken: number;
  readonly turnedAway: Map<number, number>;
}

const noAnswers = (): Answers => ({ tookMs: [], taken: 0, turnedAway: new Map() });

async function ask(connection: KeepAlive, request: Buffer, dueAt: number, answers: Answers): Promise<void> {
  const { status } = await connection.ask(request);
  // From when it was due, so that a request that had to wait for a connection is not flattered.
  answers.tookMs.push(performance.now() - dueAt);
  if (status === 200) answers.taken += 1;
  else answers.turnedAway.set(status, (answers.turnedAway.get(status) ?? 0) + 1);
}

async function withConnections<T>(port: number, count: number, work: (connections: KeepAlive[]) => Promise<T>) {
  const connections = await Promise.all(Array.from({ length: count }, () => KeepAlive.open(port)));
  try {
    return await work(connections);
  } finally {
    for (const connection of connections) connection.close();
  }
}

/** So many a second, each sent when it is due, whether or not those before it were answered. */
const atPace = (port: number, rate: number, seconds: number, next: () => Buffer) =>
  withConnections(port, CALM_CONNECTIONS, async (connections) => {
    const answers = noAnswers();
    const lines = connections.map(() => Promise.resolve());
    const begun = performance.now();
    for (let sent = 0; sent < rate * seconds; sent += 1) {
      const dueAt = begun + (sent * 1000) / rate;
      await pause(Math.max(0, dueAt - performance.now()));
      const line = sent % lines.length;
      const request = next();
      lines[line] = lines[line]!.then(() => ask(connections[line]!, request, dueAt, answers));
    }
    await Promise.all(lines);
    return answers;
  });

/** As fast as so many connections can, each with one request under way. */
const flatOut = (port: number, count: number, seconds: number, next: () => Buffer) =>
  withConnections(port, count, async (connections) => {
    const answers = noAnswers();
    const end = performance.now() + seconds * 1000;
    await Promise.all(
      connections.map(async (connection) => {
        while (performance.now() < end) await ask(connection, next(), performance.now(), answers);
      }),
    );
    return answers;
  });

/**
 * A crowd of deliveries that are under way at one time: each keeps its last byte back until the door has turned away whom it cannot take
 * in. So the door is full whatever the machine's speed.
 */
const allAtOnce = (port: number, count: number, next: () => Buffer) =>
  withConnections(port, count, async (connections) => {
    const answers = noAnswers();
    const waiting = new Set(connections);
    let lastAt = performance.now();
    const asked = connections.map(async (connection) => {
      const request = next();
      const answered = ask(connection, request.subarray(0, -1), performance.now(), answers);
      void answered.then(() => (waiting.delete(connection), (lastAt = performance.now())));
      return { connection, rest: request.subarray(-1), answered };
    });
    while (performance.now() - lastAt < SETTLED_MS) await pause(SETTLED_MS / 5);
    for (const { connection, rest } of await Promise.all(asked)) if (waiting.has(connection)) connection.write(rest);
    await Promise.all((await Promise.all(asked)).map(({ answered }) => answered));
    return answers;
  });

async function ordersIn(show: ShowServer, room: RoomLinks): Promise<number> {
  const key = new URL(room.panel).hash.replace('#key=', '');
  const answer = await fetch(`${show.origin}/api/rooms/${room.id}/show`, {
    headers: { authorization: `Bearer ${key}` },
  });
  const { show: state } = (await answer.json()) as { show: { orders: { count: number } } };
  return state.orders.count;
}

const awayOf = ({ turnedAway }: Answers) => [...turnedAway.values()].reduce((sum, count) => sum + count, 0);
const ms = (value: number) => `${value.toFixed(1)} ms`;
const spread = ({ tookMs }: Answers) => `p50 ${ms(quantile(tookMs, 0.5))}, p99 ${ms(quantile(tookMs, 0.99))}`;

/** How long a shop waits for its answer at a good show's pace and at the limit, and what happens past it. */
export const measurePace: Measure = async ({ isQuick }) => {
  await using show = await ShowServer.start();
  const live = (await show.links())['live'] as RoomLinks;
  const hook = live.hooks['shopify'] as { url: string; secret: string };
  const next = () => shopifyDelivery(hook);
  const seconds = isQuick ? 3 : 10;

  const calm = await atPace(show.port, CALM_RATE, seconds, next);
  const limit = await flatOut(show.port, LIMIT_CONNECTIONS, seconds / 2, next);
  const crowd = await flatOut(show.port, CROWD, seconds / 2, next);
  const full = await allAtOnce(show.port, CROWD, next);
  const counted = await ordersIn(show, live);
  const taken = calm.taken + limit.taken + crowd.taken + full.taken;
  const isOnly503 = [crowd, full].every(({ turnedAway }) => [...turnedAway.keys()].every((status) => status === 503));
  const away = awayOf(full);
  const rows: Row[] = [
    {
      what: `answer to a signed delivery at ${CALM_RATE}/s`,
      budget: `p99 ${ms(LONGEST_ANSWER_MS)}`,
      measured: spread(calm),
      isWithin: quantile(calm.tookMs, 0.99) < LONGEST_ANSWER_MS && calm.turnedAway.size === 0,
    },
    {
      what: `answer at the limit, ${LIMIT_CONNECTIONS} connections`,
      budget: `p99 ${ms(LONGEST_ANSWER_MS)}`,
      measured: `${spread(limit)}, ${(limit.tookMs.length / (seconds / 2)).toFixed(0)}/s`,
      isWithin: quantile(limit.tookMs, 0.99) < LONGEST_ANSWER_MS,
    },
    {
      what: `past the limit, ${CROWD} connections flat out: turned away, taken`,
      budget: '503 alone',
      measured: `${awayOf(crowd)} turned away, ${crowd.taken} taken, ${spread(crowd)}`,
      isWithin: isOnly503,
    },
    {
      what: `past the limit, ${CROWD} under way at one time: turned away with 503, taken; lost in the whole run`,
      budget: 'some; 0 lost',
      measured: `${away} turned away, ${full.taken} taken, ${taken - counted} lost`,
      isWithin: away > 0 && away + full.taken === CROWD && counted === taken && isOnly503,
    },
  ];
  return rows;
};
