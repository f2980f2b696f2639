import type { Random } from '../random.ts';
import { iso, knownAt, partsAt, yuan, type ShopShape } from '../shape.ts';
import type { Step, Story } from '../story.ts';

const idOf = (random: Random) => ({ 'X-WC-Webhook-Delivery-ID': String(random.within(1, 50)) });

/** The order as it stands after a step. */
function bodyOf(story: Story, step: Step, modifiedAt: number): string {
  const known = knownAt(story, step);
  const status = known.has('cancelled')
    ? 'cancelled'
    : known.has('refunded')
      ? 'refunded'
      : known.has('shipped')
        ? 'completed'
        : known.has('paid')
          ? 'processing'
          : 'pending';
  const refunds = partsAt(story, step)
    .map(({ id, minor }) => `{"id":${id},"total":"-${yuan(minor)}"}`)
    .join();
  const order = {
    status,
    currency: 'CNY',
    date_created_gmt: iso(story.placedAt).slice(0, 19),
    date_modified_gmt: iso(modifiedAt).slice(0, 19),
    total: yuan(story.minor),
    created_via: 'checkout',
    line_items: [{ name: 'Tee', sku: 'T-1', quantity: story.units }],
  };
  return JSON.stringify(order).replace('{', `{"id":${story.id},"refunds":[${refunds}],`);
}

/** Whole orders on every topic; refunds stand in the order alone, without units. The delivery id is that of the second, so it collides. */
export const woocommerce: ShopShape = {
  source: 'woocommerce',
  lacks: ['refunded-abroad'],
  untold: { tests: true, refundedUnits: true },
  deliveries(story, step, random) {
    const topic = step.kind === 'placed' ? 'order.created' : 'order.updated';
    return [{ body: bodyOf(story, step, step.at), headers: { 'X-WC-Webhook-Topic': topic, ...idOf(random) } }];
  },
  /** Into the bin its id alone is told; out of it the whole order, as of now. */
  binned(story, random) {
    const { restoredAt } = story.bin!;
    const into = { body: `{"id":${story.id}}`, headers: { 'X-WC-Webhook-Topic': 'order.deleted', ...idOf(random) } };
    if (restoredAt === null) return [into];
    const body = bodyOf(story, story.steps.at(-1)!, restoredAt);
    return [into, { body, headers: { 'X-WC-Webhook-Topic': 'order.restored', ...idOf(random) } }];
  },
};
