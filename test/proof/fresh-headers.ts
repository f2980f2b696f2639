import { AT } from './examples.ts';
import type { Random } from './random.ts';

/** What shops send along with a body and nobody signs: a new one each time. */
export const freshHeaders = (random: Random) => {
  const id = `replay-${random.within(0, 2 ** 31)}`;
  return {
    'webhook-id': id,
    'X-Shopify-Webhook-Id': id,
    'X-Shopify-Event-Id': id,
    'X-WC-Webhook-Delivery-ID': id,
    'Msg-Id': id,
    'x-request-id': id,
    date: new Date(AT + random.within(0, 1e9)).toUTCString(),
  };
};
