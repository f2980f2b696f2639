import {
  sealed as sealedByKuaishou,
  unsealed as unsealedByKuaishou,
} from '../../server/ingest/kuaishou-shop/sealed.ts';
import {
  sealed as sealedByWechat,
  sealedIn,
  unsealed as unsealedByWechat,
} from '../../server/ingest/wechat-store/sealed.ts';
import { wechatSecret } from '../../server/ingest/wechat-store/secret.ts';
import type { Random } from './random.ts';

const mark = Buffer.from([0xef, 0xbb, 0xbf]);
/** 李小云, 测试 in GBK: no UTF-8. */
const gbk = Buffer.from([0xc0, 0xee, 0xd0, 0xa1, 0xd4, 0xc6, 0xb2, 0xe2, 0xca, 0xd4]);
const deep = Buffer.from('['.repeat(20_000) + ']'.repeat(20_000));
const huge = Buffer.from(`{"id":"${'9'.repeat(200_000)}"}`);
const values = [
  'null',
  '-1',
  '1e999',
  '0.1',
  '""',
  '[]',
  '{}',
  'true',
  '{"__proto__":{"paid":true}}',
  `"${'长'.repeat(500)}"`,
  '99999999999999999999999',
];

/** One way to break a body. */
export function broken(good: Buffer, random: Random): Buffer {
  const place = random.within(0, good.length - 1);
  switch (random.within(0, 9)) {
    case 0:
      return good.subarray(0, place);
    case 1:
      return Buffer.concat([mark, good]);
    case 2:
      return Buffer.concat([good.subarray(0, place), gbk, good.subarray(place)]);
    case 3:
      return Buffer.concat([good.subarray(0, place), Buffer.from([0xff, 0xc0, 0x80]), good.subarray(place)]);
    case 4:
      return random.isTrue(0.02) ? (random.isTrue(0.5) ? deep : huge) : Buffer.from(random.pick(values));
    case 5:
      return Buffer.from(good.toString().replace('{', '{"__proto__":{"paid":true,"role":"owner"},"constructor":1,'));
    case 6: {
      const byte = Buffer.from(good);
      byte[place]! ^= 1 << random.within(0, 7);
      return byte;
    }
    default: {
      // Another value at one of the fields.
      const text = good.toString();
      const fields = [...text.matchAll(/:\s*("(?:[^"\\]|\\.)*"|-?[\d.]+|true|false|null)/g)];
      if (fields.length === 0) return good.subarray(place);
      const { index, 0: whole } = random.pick(fields);
      return Buffer.from(`${text.slice(0, index)}:${random.pick(values)}${text.slice(index + whole.length)}`);
    }
  }
}

/** Where bodies are encrypted, what is inside is broken too, and sealed well. */
export const sealers: Readonly<
  Record<string, { open(body: Buffer, secret: string): Buffer; seal(plain: Buffer, secret: string): Buffer }>
> = {
  'kuaishou-shop': {
    open: (body, secret) => Buffer.from(JSON.stringify(unsealedByKuaishou(secret, body))),
    seal: (plain, secret) => Buffer.from(sealedByKuaishou(secret, plain.toString())),
  },
  'wechat-store': {
    open: (body, secret) => Buffer.from(unsealedByWechat(wechatSecret(secret)!, sealedIn(body))!),
    seal: (plain, secret) =>
      Buffer.from(JSON.stringify({ Encrypt: sealedByWechat(wechatSecret(secret)!, plain.toString(), 'wx') })),
  },
};
