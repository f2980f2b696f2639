import type { Words } from './language.ts';

/** What a source may speak of: a shop of orders and stock, an audience of how many are there and what they say. */
export type SourceKind = 'shop' | 'audience';

export interface Source {
  readonly kind: SourceKind;
  readonly words: Words;
}

const shop = (zh: string, en: string) => ({ kind: 'shop', words: { 'zh-CN': zh, en } }) as const;
const audience = (zh: string, en: string) => ({ kind: 'audience', words: { 'zh-CN': zh, en } }) as const;

/** Every source by the word for it in its address, in the order in which the crew reads them. A new one is a line here, a folder and a line in `server/ingest/`. */
export const sources = {
  shopify: shop('Shopify', 'Shopify'),
  woocommerce: shop('WooCommerce', 'WooCommerce'),
  'tiktok-shop': shop('TikTok Shop', 'TikTok Shop'),
  doudian: shop('抖店', 'Douyin shop (抖店)'),
  'douyin-life': shop('抖音来客（生活服务）', 'Douyin life services'),
  'wechat-store': shop('微信小店', 'WeChat store (微信小店)'),
  youzan: shop('有赞', 'Youzan (有赞)'),
  'kuaishou-shop': shop('快手小店', 'Kuaishou shop (快手小店)'),
  stripe: shop('Stripe Checkout', 'Stripe Checkout'),
  standard: shop('自有系统（Standard Webhooks）', 'Your own system (Standard Webhooks)'),
  'social-stream-ninja': audience('Social Stream Ninja', 'Social Stream Ninja'),
  tikfinity: audience('TikFinity', 'TikFinity'),
  'tiktok-live-connector': audience('TikTok-Live-Connector', 'TikTok-Live-Connector'),
  'douyin-push': audience('抖音直播官方推送', 'Douyin official push'),
  'douyin-barrage-grab': audience('DouyinBarrageGrab', 'DouyinBarrageGrab'),
  'douyin-live': audience('douyinLive', 'douyinLive'),
  dycast: audience('dycast', 'dycast'),
  'bilibili-open': audience('哔哩哔哩直播开放平台', 'Bilibili open live'),
  'bilibili-web': audience('哔哩哔哩网页弹幕', 'Bilibili web chat'),
} as const satisfies Record<string, Source>;

export type SourceName = keyof typeof sources;

export const isSourceName = (text: string): text is SourceName => Object.hasOwn(sources, text);

export const sourceNames: readonly SourceName[] = Object.keys(sources).filter(isSourceName);
