import { knownAt, partsAt, yuan, type ShopShape } from '../shape.ts';

const local = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');

/** Whole orders when they are placed and paid, thin ones after; messages escaped as in an address. */
export const youzan: ShopShape = {
  source: 'youzan',
  lacks: ['refunded', 'refunded-abroad'],
  untold: { refundedUnits: true },
  idOf: ({ id }) => `E${id}`,
  deliveries(story, step, random) {
    const tid = `E${story.id}`;
    const sent = (type: string, message: object) => {
      const msg = encodeURIComponent(JSON.stringify(message));
      return [{ body: JSON.stringify({ type, msg, test: story.isTest, msg_id: String(random.within(1, 50)) }) }];
    };
    const end = { tid, update_time: local(step.at) };
    switch (step.kind) {
      case 'shipped':
        return sent('trade_TradeSuccess', end);
      case 'cancelled':
        return sent('trade_TradeClose', end);
      case 'refunded':
      case 'refunded-abroad':
        return [];
      case 'partly-refunded':
      case 'refunded-again': {
        const { id, minor } = partsAt(story, step).at(-1)!;
        return sent('trade_refund_RefundSuccess', { ...end, refund_id: id, refunded_fee: yuan(minor) });
      }
      case 'placed':
      case 'paid': {
        const status = knownAt(story, step).has('paid') ? 'WAIT_SELLER_SEND_GOODS' : 'WAIT_BUYER_PAY';
        const order_info = { tid, status, created: local(story.placedAt), update_time: local(step.at) };
        const orders = [{ title: '棉T恤', num: story.units, outer_sku_id: 'T-1' }];
        const type = step.kind === 'paid' ? 'trade_TradePaid' : 'trade_TradeCreate';
        return sent(type, { full_order_info: { order_info, orders, pay_info: { payment: yuan(story.minor) } } });
      }
    }
  },
};
