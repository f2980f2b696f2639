import type { PictureType } from '../../shared/pictures.ts';

/** What the bytes of a picture say of it. */
export interface Measured {
  readonly type: PictureType;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Whether it is an animation. */
  readonly moves: boolean;
}

/** Whether these letters, one byte each, stand at an offset. */
export const hasLetters = (view: DataView, at: number, letters: string): boolean =>
  at + letters.length <= view.byteLength &&
  Array.from(letters).every((letter, index) => view.getUint8(at + index) === letter.charCodeAt(0));
