import * as z from 'zod/mini';
import { isMasked } from '../names/masked.ts';

/** Room time: ms since 1970 on the room's clock. */
export const Moment = z.int().check(z.nonnegative());

/** An id that a page or tool chose: letters, digits and `. _ : -`, at most 64. */
export const Id = z.string().check(z.regex(/^[\w.:-]{1,64}$/));

/** A shop's own code for what is sold. Any printable text, for shops put spaces, slashes and Chinese into it. */
export const Sku = z.string().check(z.trim(), z.minLength(1), z.maxLength(64), z.regex(/^\P{C}+$/u));

/** A count of things. */
export const Count = z.int().check(z.nonnegative(), z.lte(1_000_000_000));

/** A sum of counts. It may outgrow any single count, and stays exact. */
export const Total = z.int().check(z.nonnegative());

/** A buyer's name that went through the masking pipeline; nothing else may stand where a buyer stands. */
export const Masked = z.string().check(z.maxLength(24), z.refine(isMasked));

/** Words shown to people: one line, no control characters. */
export const Line = (atMost: number) =>
  z.string().check(z.trim(), z.minLength(1), z.maxLength(atMost), z.regex(/^[^\p{Cc}\p{Cs}]+$/u));

/** A picture that the room keeps: the SHA-256 of its bytes, in hex. */
export const PictureId = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** A shop's clock may be ahead of ours by so much, ms; what it dates later still is not taken. */
export const FUTURE_MS = 10 * 60_000;

/** A limit in whole days, for a refusal's detail. */
export const daysText = (ms: number): string => String(Math.floor(ms / 86_400_000));

/** How far ahead of the command a cue starts, ms, so that every screen starts it on the same frame (`design.md` 6). */
export const CUE_LEAD_MS = 200;
