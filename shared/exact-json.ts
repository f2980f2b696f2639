import { parse } from 'lossless-json';
import * as z from 'zod/mini';

/** How deep arrays and objects may nest. Deeper text is refused before it could exhaust the stack. */
export const DEEPEST_JSON = 64;

/** A number as it stood in the text, digit for digit. Only the schemas below read it. */
export class ExactNumber {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/**
 * JSON whose numbers stay `ExactNumber`s: shops send ids beyond 2^53, and a float would turn one order into another.
 * Throws `SyntaxError` for malformed text, for nesting beyond `DEEPEST_JSON`, and for a key told twice with two values,
 * since which one was meant would be a guess. A key `__proto__` is a key like any other.
 */
export function parseExactJson(text: string): unknown {
  if (nestsTooDeep(text)) throw new SyntaxError(`JSON nests deeper than ${DEEPEST_JSON}`);
  return parse(text, undefined, { parseNumber: (source) => new ExactNumber(source) });
}

function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/gs)) {
    if (bracket === '[' || bracket === '{') depth += 1;
    if (bracket === ']' || bracket === '}') depth -= 1;
    if (depth > DEEPEST_JSON) return true;
  }
  return false;
}

const exact = z.pipe(
  z.instanceof(ExactNumber),
  z.transform(({ source }: ExactNumber) => source),
);

/** An id: text or number of 1 to 40 digits → its digits. */
export const digits = z.pipe(z.union([z.string(), exact]), z.string().check(z.regex(/^\d{1,40}$/)));

/** A whole number within ±(2^53 − 1) → number. `2.0`, `2e0` and text are refused. */
export const exactInt = z.pipe(
  exact,
  z.pipe(z.string().check(z.regex(/^-?\d{1,16}$/)), z.pipe(z.transform(Number), z.int())),
);

/** A decimal, text or number, perhaps below zero → its text, for `parseMoney`. Exponents are refused. */
export const decimal = z.pipe(z.union([z.string(), exact]), z.string().check(z.regex(/^-?\d{1,40}(?:\.\d{1,40})?$/)));
