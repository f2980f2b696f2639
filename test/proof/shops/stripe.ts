import { knownAt, partsAt, type ShopShape } from '../shape.ts';

/** A checkout once it is over, its charge when money went back. An event's id is new for each, so it says nothing here. */
export const stripe: ShopShape = {
  source: 'stripe',
  lacks: ['shipped', 'cancelled', 'refunded-abroad'],
  untold: { units: true },
  idOf: ({ id }) => `pi_${id}`,
  deliveries(story, step, random) {
    const head = { id: `evt_${random.within(1, 50)}`, created: step.at / 1000, livemode: !story.isTest };
    const known = knownAt(story, step);
    const payment_intent = `pi_${story.id}`;
    if (step.kind === 'placed' || step.kind === 'paid') {
      const session = {
        id: `cs_${story.id}`,
        payment_intent,
        created: story.placedAt / 1000,
        currency: 'cny',
        amount_total: story.minor,
        payment_status: step.kind === 'paid' ? 'paid' : 'unpaid',
      };
      const type = step.kind === 'paid' ? 'checkout.session.async_payment_succeeded' : 'checkout.session.completed';
      return [{ body: JSON.stringify({ ...head, type, data: { object: session } }) }];
    }
    const isWhole = known.has('refunded');
    const charge = {
      id: `ch_${story.id}`,
      payment_intent,
      currency: 'cny',
      amount_refunded: isWhole ? story.minor : partsAt(story, step).reduce((sum, { minor }) => sum + minor, 0),
      refunded: isWhole,
    };
    return [{ body: JSON.stringify({ ...head, type: 'charge.refunded', data: { object: charge } }) }];
  },
};
