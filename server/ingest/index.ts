import type { Adapter } from './adapter.ts';
import { shopify } from './shopify/adapter.ts';
import { standard } from './standard/adapter.ts';

/** Every way in, by the word for it in the address `/in/:room/:source/:secret`. A new source is a folder and a line here. */
export const adapters: Readonly<Record<string, Adapter>> = { standard, shopify };
