import { remember, remembered } from '../device-memory.ts';
import type { Canvas } from '../../shared/zones.ts';

/** How this device shows the stage: which canvas, and whether at all. */
export interface PreviewChoice {
  readonly canvas: Canvas;
  readonly isFolded: boolean;
}

const NAME = 'cuecart preview';

/** As it was chosen here last; the vertical canvas, unfolded, where it never was. */
export function readChoice(text: string | null = remembered(NAME)): PreviewChoice {
  const words = (text ?? '').split(' ');
  return { canvas: words[0] === 'horizontal' ? 'horizontal' : 'vertical', isFolded: words[1] === 'folded' };
}

export function keepChoice({ canvas, isFolded }: PreviewChoice): void {
  remember(NAME, `${canvas}${isFolded ? ' folded' : ''}`);
}
