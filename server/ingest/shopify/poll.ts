import * as z from 'zod/mini';
import { NotAnswered, type AskFault } from '../../reconcile/ask.ts';
import { isKeyText, pageOf, type Asking, type Page, type Poller } from '../../reconcile/poller.ts';
import { notNumber } from '../fields.ts';
import { parseBody } from '../reading.ts';
import { readOrder } from './read-order.ts';

/** A stable version of the Admin API; Shopify keeps each for a year and answers older ones with the oldest it has. */
const VERSION = '2026-07';

/**
 * Twenty orders with twenty lines each stay below the thousand points that one query may cost. `staff` is a field more, which a token may
 * only read with `read_users`.
 */
const queryWith = (staff: string) => `query Orders($query: String!, $after: String) {
  orders(first: 20, after: $after, query: $query, sortKey: UPDATED_AT) {
    pageInfo { hasNextPage endCursor }
    nodes {
      legacyResourceId createdAt processedAt updatedAt cancelledAt displayFinancialStatus test sourceName tags ${staff}
      totalPriceSet { shopMoney { amount currencyCode } }
      customer { firstName lastName }
      billingAddress { firstName lastName name }
      shippingAddress { firstName lastName name }
      lineItems(first: 20) { nodes { sku title quantity } }
      refunds(first: 10) { legacyResourceId totalRefundedSet { shopMoney { amount currencyCode } } }
    }
  }
}`;

/** Who rang an order up: a webhook tells it as `user_id`. */
const STAFF = 'staffMember { id }';

const text = z.nullish(z.string());
const Person = z.nullish(z.pipe(notNumber, z.object({ firstName: text, lastName: text, name: text })));
const InShopMoney = z.object({ shopMoney: z.object({ amount: z.string(), currencyCode: z.string() }) });
const Node = z.object({
  legacyResourceId: z.unknown(),
  createdAt: z.unknown(),
  processedAt: z.unknown(),
  updatedAt: z.unknown(),
  cancelledAt: z.unknown(),
  displayFinancialStatus: text,
  test: z.unknown(),
  sourceName: text,
  tags: z.nullish(z.array(z.string())),
  staffMember: z.nullish(z.object({ id: z.string() })),
  totalPriceSet: InShopMoney,
  customer: Person,
  billingAddress: Person,
  shippingAddress: Person,
  lineItems: z.object({ nodes: z.array(z.unknown()) }),
  refunds: z.nullish(z.array(z.object({ legacyResourceId: z.unknown(), totalRefundedSet: InShopMoney }))),
});
const Answer = z.object({
  data: z.nullish(
    z.object({
      orders: z.nullish(
        z.object({
          pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullish(z.string()) }),
          nodes: z.array(z.unknown()),
        }),
      ),
    }),
  ),
  errors: z.nullish(z.array(z.object({ extensions: z.nullish(z.object({ code: text })) }))),
});

const personOf = (person: z.infer<typeof Person>) =>
  person && { first_name: person.firstName, last_name: person.lastName, name: person.name };

/** An order of the Admin API in the shape of a webhook's, so that both are read by the same rules. */
function asDelivered(raw: unknown): unknown {
  const node = z.safeParse(Node, raw).data;
  if (!node) return raw;
  const { amount, currencyCode } = node.totalPriceSet.shopMoney;
  return {
    id: node.legacyResourceId,
    created_at: node.createdAt,
    processed_at: node.processedAt,
    updated_at: node.updatedAt,
    cancelled_at: node.cancelledAt ?? null,
    financial_status: node.displayFinancialStatus?.toLowerCase(),
    test: node.test,
    currency: currencyCode,
    total_price: amount,
    line_items: node.lineItems.nodes,
    source_name: node.sourceName,
    // `gid://shopify/StaffMember/902541635`
    user_id: node.staffMember?.id.split('/').at(-1),
    tags: node.tags?.join(','),
    customer: personOf(node.customer),
    billing_address: personOf(node.billingAddress),
    shipping_address: personOf(node.shippingAddress),
    refunds: (node.refunds ?? []).map(({ legacyResourceId: id, totalRefundedSet: { shopMoney } }) => ({
      id,
      refund_line_items: [],
      transactions: [{ kind: 'refund', status: 'success', amount: shopMoney.amount, currency: shopMoney.currencyCode }],
    })),
  };
}

const faultOf: Readonly<Record<string, AskFault>> = { THROTTLED: 'busy', ACCESS_DENIED: 'key-refused' };

type Orders = NonNullable<NonNullable<z.infer<typeof Answer>['data']>['orders']>;

/** A page as far as the token lets it be read: undefined where it may not read everything that was asked for. */
async function onePage({ access, since, ask }: Asking, after: string | null, staff: string) {
  const url = new URL(`https://${access['shop']}/admin/api/${VERSION}/graphql.json`);
  const query = `updated_at:>='${new Date(since).toISOString()}'`;
  const { body } = await ask(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-shopify-access-token': access['token'] ?? '' },
    body: JSON.stringify({ query: queryWith(staff), variables: { query, after } }),
  });
  const { data, errors } = Answer.parse(parseBody(body));
  const code = errors?.[0]?.extensions?.code ?? '';
  if (code === 'ACCESS_DENIED' && staff !== '') return undefined;
  if (!data?.orders) throw new NotAnswered(faultOf[code] ?? 'not-understood');
  return { body, orders: data.orders };
}

async function* pages(asking: Asking): AsyncGenerator<Page> {
  let after: string | null = null;
  let staff = STAFF;
  for (;;) {
    const page: { body: Uint8Array; orders: Orders } | undefined = await onePage(asking, after, staff);
    if (!page) {
      staff = '';
      continue;
    }
    const { nodes, pageInfo } = page.orders;
    yield pageOf(page.body, nodes, (node) => readOrder(asDelivered(node)));
    // The end, and a cursor that does not move, which would never end.
    if (!pageInfo.hasNextPage || !pageInfo.endCursor || pageInfo.endCursor === after) return;
    after = pageInfo.endCursor;
  }
}

/** Shopify's Admin API (GraphQL), with a token that may `read_orders` and perhaps `read_users`. */
export const shopifyPoller: Poller = {
  fields: [
    { name: 'shop', fits: (name) => /^[a-z0-9][a-z0-9-]{0,60}\.myshopify\.com$/.test(name) },
    { name: 'token', fits: isKeyText },
  ],
  pages,
};
