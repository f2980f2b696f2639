import { shopifyPoller } from '../ingest/shopify/poll.ts';
import { tiktokShopPoller } from '../ingest/tiktok-shop/poll.ts';
import { woocommercePoller } from '../ingest/woocommerce/poll.ts';
import type { Access, Poller } from './poller.ts';

/** The sources that can be asked what was missed. A new one is a file in its folder and a line here. */
export const pollers = {
  shopify: shopifyPoller,
  woocommerce: woocommercePoller,
  'tiktok-shop': tiktokShopPoller,
} as const satisfies Record<string, Poller>;

const bySource = new Map<string, Poller>(Object.entries(pollers));

export const pollerOf = (source: string): Poller | undefined => bySource.get(source);

/** What was typed as access, with the fields that the source wants and no others; or the name of the first that cannot be right. */
export function readAccess({ fields }: Poller, typed: Readonly<Record<string, string>>): Access | string {
  const wrong = fields.find(({ name, fits }) => !fits(typed[name] ?? ''));
  return wrong?.name ?? Object.fromEntries(fields.map(({ name }) => [name, typed[name] ?? '']));
}
