import type { Adapter, Delivery, Example } from '../../server/ingest/adapter.ts';
import { adapters } from '../../server/ingest/index.ts';
import { secretsOf } from '../kit/secrets.ts';

/** When the examples arrive, ms. */
export const AT = Date.UTC(2026, 10, 20, 12, 0, 5);

export const deliveryOf = ({ headers, query = '', body }: Example, bytes?: Uint8Array): Delivery => ({
  method: 'POST',
  query: new URLSearchParams(query),
  headers: new Headers(headers),
  body: new Uint8Array(bytes ?? Buffer.from(body)),
  at: AT,
});

export const everyAdapter: readonly Adapter[] = Object.values(adapters);

/** An adapter's own example, signed where it signs, and the secret. */
export async function exampleOf(adapter: Adapter): Promise<{ example: Example; secret: string; other: string }> {
  const [secret, other] = adapter.signing ? secretsOf(adapter) : ['', ''];
  return { example: await adapter.example(AT, secret), secret, other };
}
