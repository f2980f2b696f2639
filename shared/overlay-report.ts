import * as z from 'zod/mini';
import { canvasNames } from './zones.ts';
import { Line, Moment } from './show/words.ts';

/** An overlay is not asked again sooner than this, ms: looking takes it a second of frames. */
export const CHECK_EVERY_MS = 2_000;

const Pixels = z.int().check(z.gte(0), z.lte(100_000));

/** What an overlay finds when it looks at itself. Nothing of it is in the show. */
export const Report = z.object({
  canvas: z.enum(canvasNames),
  /** The widgets that its address names; null for the whole stage. */
  widgets: z.nullable(z.array(Line(40)).check(z.maxLength(40))),
  /** Of the page, in CSS px, and how many px of the screen each is. */
  width: Pixels,
  height: Pixels,
  ratio: z.number().check(z.gte(0), z.lte(100)),
  /** Frames that the page could paint in a second; null where it is hidden and paints none. */
  fps: z.nullable(z.number().check(z.gte(0), z.lte(1000))),
  /** Painted at all; on the program, as far as OBS says so; inside OBS. */
  isVisible: z.boolean(),
  isActive: z.boolean(),
  isObs: z.boolean(),
  /** How far off its clock can be, ms: half of the best round trip. Null before the room told its time. */
  clockError: z.nullable(z.number().check(z.gte(0))),
  /** The last event that it has folded. */
  seq: z.int().check(z.gte(0)),
  /** The theme's faces have come. */
  isDressed: z.boolean(),
  isLite: z.boolean(),
  isCalm: z.boolean(),
  hasAudio: z.boolean(),
  /** Of the page itself; the room may serve another one by now. */
  build: z.string().check(z.maxLength(64)),
});
export type Report = z.infer<typeof Report>;

/** An overlay as the crew hears of it: when it was asked and what was the last event then, and what it answered, if it did. */
export const CheckedOverlay = z.object({
  /** Tells two of them apart, and nothing else. */
  seat: z.string(),
  /** Null: it came after the last check. */
  asked: z.nullable(Moment),
  head: z.int(),
  report: z.nullable(Report),
});
export type CheckedOverlay = z.infer<typeof CheckedOverlay>;
