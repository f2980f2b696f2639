import { createCipheriv, randomBytes } from 'node:crypto';
import type { ShopShape } from '../shape.ts';

const TOKEN = 'proofToken';
const KEY = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';

/** As WeChat's documentation seals a message: AES-256-CBC, padded to blocks of 32. */
function sealed(message: string): string {
  const key = Buffer.from(`${KEY}=`, 'base64');
  const text = Buffer.from(message);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  const whole = Buffer.concat([randomBytes(16), length, text, Buffer.from('wx0123456789abcdef')]);
  const padding = 32 - (whole.length % 32);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  return Buffer.concat([
    cipher.update(Buffer.concat([whole, Buffer.alloc(padding, padding)])),
    cipher.final(),
  ]).toString('base64');
}

/** Thin and encrypted; the order's id is a number in some events and text in others. */
export const wechatStore: ShopShape = {
  source: 'wechat-store',
  secrets: [`${TOKEN}:${KEY}`],
  lacks: ['partly-refunded', 'refunded-again', 'refunded-abroad'],
  untold: { tests: true, amounts: true, units: true, placing: true },
  deliveries(story, step) {
    const event = {
      placed: 'channels_ec_order_new',
      paid: 'channels_ec_order_pay',
      shipped: 'channels_ec_order_deliver',
      cancelled: 'channels_ec_order_cancel',
      refunded: 'channels_ec_aftersale_update',
      'partly-refunded': '',
      'refunded-again': '',
      'refunded-abroad': '',
    }[step.kind];
    const isNumber = step.kind === 'placed' || step.kind === 'shipped';
    const info =
      step.kind === 'refunded'
        ? `"finder_shop_aftersale_status_update":{"status":"MERCHANT_REFUND_SUCCESS","after_sale_order_id":"${story.id}9","order_id":"${story.id}"}`
        : `"order_info":{"order_id":${isNumber ? story.id : `"${story.id}"`}}`;
    const message = `{"CreateTime":${step.at / 1000},"MsgType":"event","Event":"${event}",${info}}`;
    return [{ body: JSON.stringify({ ToUserName: 'gh_1', Encrypt: sealed(message) }) }];
  },
};
