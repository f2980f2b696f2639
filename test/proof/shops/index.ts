import type { ShopShape } from '../shape.ts';
import { shopify } from './shopify.ts';
import { standard } from './standard.ts';
import { stripe } from './stripe.ts';
import { tiktokShop } from './tiktok-shop.ts';
import { woocommerce } from './woocommerce.ts';

/** Every shop that we read, in its own words. */
export const shapes: readonly ShopShape[] = [shopify, woocommerce, tiktokShop, stripe, standard];
