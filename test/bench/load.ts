import { KeepAlive } from './keep-alive.ts';

const CONNECTIONS = 16;

export interface Load {
  /** Requests answered as wanted, per second. */
  readonly perSecond: number;
  readonly answered: number;
}

/**
 * Sends requests over sixteen connections that stay open, each with one request under way, until they run out or the time is
 * up. An answer that is not as wanted ends it with an error: a refusal would be fast and prove nothing.
 */
export async function load(
  port: number,
  requests: Iterator<Buffer>,
  seconds: number,
  isWanted: (body: string) => boolean,
): Promise<Load> {
  const connections = await Promise.all(Array.from({ length: CONNECTIONS }, () => KeepAlive.open(port)));
  const begun = performance.now();
  const end = begun + seconds * 1000;
  let answered = 0;
  let lastAt = begun;
  const work = async (connection: KeepAlive) => {
    while (performance.now() < end) {
      const { value, done } = requests.next();
      if (done) return;
      const { status, body } = await connection.ask(value);
      if (status !== 200 || !isWanted(body)) throw new Error(`Answered ${status}: ${body.slice(0, 300)}`);
      answered += 1;
      lastAt = performance.now();
    }
  };
  try {
    await Promise.all(connections.map(work));
  } finally {
    for (const connection of connections) connection.close();
  }
  return { answered, perSecond: answered / ((lastAt - begun) / 1000) };
}
