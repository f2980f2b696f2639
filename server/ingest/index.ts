import { isSourceName } from '../../shared/sources.ts';
import type { Adapter } from './adapter.ts';
import { bilibiliOpen } from './bilibili-open/adapter.ts';
import { bilibiliWeb } from './bilibili-web/adapter.ts';
import { doudian } from './doudian/adapter.ts';
import { douyinBarrageGrab } from './douyin-barrage-grab/adapter.ts';
import { douyinLife } from './douyin-life/adapter.ts';
import { douyinLive } from './douyin-live/adapter.ts';
import { douyinPush } from './douyin-push/adapter.ts';
import { dycast } from './dycast/adapter.ts';
import { kuaishouShop } from './kuaishou-shop/adapter.ts';
import { shopify } from './shopify/adapter.ts';
import { socialStreamNinja } from './social-stream-ninja/adapter.ts';
import { standard } from './standard/adapter.ts';
import { stripe } from './stripe/adapter.ts';
import { tikfinity } from './tikfinity/adapter.ts';
import { tiktokLiveConnector } from './tiktok-live-connector/adapter.ts';
import { tiktokShop } from './tiktok-shop/adapter.ts';
import { wechatStore } from './wechat-store/adapter.ts';
import { woocommerce } from './woocommerce/adapter.ts';
import { youzan } from './youzan/adapter.ts';

/** Every way in. A new source is a folder and a line here, and a line in `shared/sources.ts`. */
const list: readonly Adapter[] = [
  shopify,
  woocommerce,
  tiktokShop,
  doudian,
  douyinLife,
  wechatStore,
  youzan,
  kuaishouShop,
  stripe,
  standard,
  socialStreamNinja,
  tikfinity,
  tiktokLiveConnector,
  douyinPush,
  douyinBarrageGrab,
  douyinLive,
  dycast,
  bilibiliOpen,
  bilibiliWeb,
];

/** By the word for it in the address `/in/:room/:source/:secret`. */
export const adapters: Readonly<Record<string, Adapter>> = Object.fromEntries(
  list.map((adapter) => [adapter.source, adapter]),
);

/** Undefined for a word that is no source. */
export const adapterOf = (source: string): Adapter | undefined => (isSourceName(source) ? adapters[source] : undefined);
