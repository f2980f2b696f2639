import { isHushed } from '../drills/drills.ts';
import type { View } from '../view.ts';
import { finder, type Finding } from './finding.ts';

/** Whether one overlay, and one only, plays the sound. */
export function soundFindings({ language, sounding, show }: Pick<View, 'language' | 'sounding' | 'show'>): Finding[] {
  const found = finder('sound', language);
  if (!sounding) return [found('unknown', 'readySoundUnknown')];
  const { pages, plays } = sounding;
  if (pages === 0) return [found('amber', 'readySoundNobody', {}, { fix: 'readySoundNobodyFix' })];
  if (!plays) return [found('amber', 'readySoundWaits', { n: pages }, { fix: 'readySoundWaitsFix' })];
  if (show && isHushed(show))
    return [found('amber', 'readySoundHushed', {}, { fix: 'readySoundHushedFix', go: 'sound' })];
  return [pages === 1 ? found('green', 'readySoundOne') : found('green', 'readySoundOf', { n: pages - 1 })];
}
