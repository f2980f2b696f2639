import type { ShopShape } from '../shape.ts';
import { doudian } from './doudian.ts';
import { douyinLife } from './douyin-life.ts';
import { kuaishouShop } from './kuaishou-shop.ts';
import { shopify } from './shopify.ts';
import { standard } from './standard.ts';
import { stripe } from './stripe.ts';
import { tiktokShop } from './tiktok-shop.ts';
import { wechatStore } from './wechat-store.ts';
import { woocommerce } from './woocommerce.ts';
import { youzan } from './youzan.ts';

/** Every shop that we read, in its own words. */
export const shapes: readonly ShopShape[] = [
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
];
