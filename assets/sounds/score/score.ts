import type { SoundName } from '../../../shared/sounds.ts';
import { beds } from './beds.ts';
import { level } from './loudness.ts';
import type { Stereo } from './mix.ts';
import { signals } from './signals.ts';

/** The whole score: by name, how to make its samples. All are equally loud. */
export const score: Readonly<Record<SoundName, () => Stereo>> = { ...beds, ...signals };

/** Sixteen bits, as on a disc: what the last bits of a machine's arithmetic do is not heard and not kept. */
const rounded = (side: Float32Array) => side.map((sample) => Math.round(sample * 32_768) / 32_768);

export function render(name: SoundName): Stereo {
  const [left, right] = level(score[name]());
  return [rounded(left), rounded(right)];
}
