import type { Example } from '../adapter.ts';
import { sealed } from './sealed.ts';
import { wechatSecret } from './secret.ts';
import { wechatSignature } from './signature.ts';

/** A paid order as 微信小店 sends it, encrypted and signed. `at` is room time, ms. */
export function example(at: number, secret: string): Example {
  const known = wechatSecret(secret);
  const timestamp = String(Math.floor(at / 1000));
  const message = JSON.stringify({
    ToUserName: 'gh_test',
    FromUserName: 'test',
    CreateTime: Number(timestamp),
    MsgType: 'event',
    Event: 'channels_ec_order_pay',
    order_info: { order_id: '3705115058471208928', pay_time: Number(timestamp) },
  });
  const Encrypt = known ? sealed(known, message, 'wx0000000000000000') : '';
  const msg_signature = wechatSignature(known?.token ?? '', timestamp, 'test', Encrypt);
  const query = new URLSearchParams({ timestamp, nonce: 'test', encrypt_type: 'aes', msg_signature }).toString();
  return { headers: {}, query, body: JSON.stringify({ ToUserName: 'gh_test', Encrypt }) };
}
