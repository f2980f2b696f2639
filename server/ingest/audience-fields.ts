import * as z from 'zod/mini';
import { ExactNumber } from '../../shared/exact-json.ts';
import { plainText } from '../../shared/names.ts';
import { safeName } from '../../shared/unwanted.ts';
import { Count } from '../../shared/show/words.ts';
import { sha256Hex } from '../log/sha256.ts';
import type { Signal } from './signal.ts';

/** Bridges write numbers as numbers and as text. */
const textual = z.pipe(
  z.union([z.string(), z.instanceof(ExactNumber)]),
  z.transform((value: string | ExactNumber) => (typeof value === 'string' ? value : value.source)),
);

/** A whole number of things, exact, as number or text. A rounded one as `1.2万` is none. */
export const exactCount = z.pipe(
  textual,
  z.pipe(z.string().check(z.regex(/^\d{1,10}$/)), z.pipe(z.transform(Number), Count)),
);

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  万: 10_000,
  w: 10_000,
  W: 10_000,
  k: 1000,
  K: 1000,
  亿: 100_000_000,
};

/** How many watch, perhaps rounded by the platform: `12345`, `1.2万`, `10万+`. */
export const roundedCount = z.pipe(
  textual,
  z.pipe(
    z.string().check(z.regex(/^\d{1,10}(?:\.\d{1,4})?[万亿wWkK]?\+?$/)),
    z.pipe(
      z.transform((text: string) => {
        const [, figure = '', unit = ''] = /^([\d.]+)([万亿wWkK]?)/.exec(text) ?? [];
        return Math.round(Number(figure) * (UNITS[unit] ?? 1));
      }),
      Count,
    ),
  ),
);

/** An id as number or text; nothing for an empty one. */
export const idText = z.pipe(
  textual,
  z.transform((text: string) => (text === '' || text === '0' ? undefined : text.slice(0, 128))),
);

/** Yes or no, as bridges write it: `true`, `1`, `"1"`, `"true"`. */
export const flag = z.pipe(
  z.union([z.boolean(), textual]),
  z.transform((value: boolean | string) => value === true || value === '1' || value === 'true'),
);

/** A short text that stands for others, of which nothing can be read back: ids of people go no further than here. */
export const hashOf = (...words: readonly (string | undefined)[]): string => sha256Hex(words.join('\n')).slice(0, 24);

/** `eventId` for a signal, hashed, or nothing where the platform tells none. */
export const toldAs = (...words: readonly (string | undefined)[]): { eventId?: string } =>
  words.some((word) => word === undefined) ? {} : { eventId: hashOf(...words) };

const LONGEST_COMMENT = 120;

/** A comment as plain text by a masked name; nothing where no text is left. */
export function commentOf(text: string, name: unknown, told: { eventId?: string } = {}): Signal[] {
  const plain = plainText(text, LONGEST_COMMENT);
  return plain === '' ? [] : [{ kind: 'comment', text: plain, who: safeName(name), ...told }];
}
