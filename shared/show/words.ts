import * as z from 'zod/mini';

/** Room time: ms since 1970 on the room's clock. */
export const Moment = z.int().check(z.nonnegative());

/** A length of time in ms. */
export const Duration = z.int().check(z.positive());

/** An id that a page or tool chose: letters, digits and `. _ : -`, at most 64. */
export const Id = z.string().check(z.regex(/^[\w.:-]{1,64}$/));

/** A shop's own code for what is sold. Any printable text, for shops put spaces, slashes and Chinese into it. */
export const Sku = z.string().check(z.trim(), z.minLength(1), z.maxLength(64), z.regex(/^\P{C}+$/u));

/** A count of things. */
export const Count = z.int().check(z.nonnegative(), z.lte(1_000_000_000));

/** Words shown to people: one line, no control characters. */
export const Line = (atMost: number) =>
  z.string().check(z.trim(), z.minLength(1), z.maxLength(atMost), z.regex(/^[^\p{Cc}\p{Cs}]+$/u));

/** How far ahead of the command a cue starts, ms, so that every screen starts it on the same frame (`design.md` 6). */
export const CUE_LEAD_MS = 200;
