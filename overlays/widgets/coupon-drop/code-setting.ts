import { widthAt } from '../text-width.ts';

/** How a code is set on the ticket, as large as it goes. */
export interface CodeSetting {
  readonly lines: 1 | 2;
  /** The wider line's width, ems. */
  readonly width: number;
  /** Whether it is large enough for the theme's metal. */
  readonly isMetal: boolean;
  /** Chinese and the like: letters as high as wide, that may break anywhere. */
  readonly isHan: boolean;
}

/** The narrowest ticket's room for a code, px. */
const ROOM = 300;
/** No code is set smaller, px. */
const LEAST = 30;
/** Smaller letters take one colour, px. */
const METAL = 46;
/** What a line may be longer than half the code, since it breaks between letters, ems. */
const UNEVEN = 0.6;

/** Undefined: too long to be read from a phone; the QR stands alone. */
export function codeSetting(code: string): CodeSetting | undefined {
  const width = widthAt(code, 1);
  const isHan = /^[\u2e80-\uffef]+$/.test(code);
  if (width * LEAST <= ROOM) return { lines: 1, width, isMetal: width * METAL <= ROOM, isHan };
  const half = width / 2 + UNEVEN;
  return half * LEAST <= ROOM ? { lines: 2, width: half, isMetal: false, isHan } : undefined;
}
