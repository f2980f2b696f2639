import type { Adapter } from '../../server/ingest/adapter.ts';

/** Made-up secrets of the shops that make their own, two of each. */
const theirs: Readonly<Record<string, readonly [string, string]>> = {
  'tiktok-shop': ['app_key_1:app_secret_1', 'app_key_1:app_secret_2'],
  doudian: ['7000000000000000001:app-secret-1', '7000000000000000001:app-secret-2'],
  'douyin-life': ['client_secret_1', 'client_secret_2'],
  youzan: ['client_id_1:client_secret_1', 'client_id_1:client_secret_2'],
  'kuaishou-shop': ['MDEyMzQ1Njc4OWFiY2RlZg==', 'ZmVkY2JhOTg3NjU0MzIxMA=='],
  stripe: ['whsec_test_secret_number_one', 'whsec_test_secret_number_two'],
  'douyin-push': ['push_secret_1', 'push_secret_2'],
};

/** Two secrets that this source could sign with. */
export function secretsOf({ source, signing }: Adapter): readonly [string, string] {
  const known = theirs[source];
  if (known) return known;
  const [one, other] = [1, 2].map((fill) => signing?.makeSecret?.(new Uint8Array(32).fill(fill)));
  if (one === undefined || other === undefined)
    throw new Error(`No secret of ${source} is known: add one to test/kit/secrets.ts`);
  return [one, other];
}
