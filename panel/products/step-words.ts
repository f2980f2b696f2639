import type { Step } from '../../shared/show/rundown.ts';
import type { TextKey } from '../texts.ts';

export const stepWords: Record<Step, TextKey> = {
  explaining: 'stepExplaining',
  asking: 'stepAsking',
  closing: 'stepClosing',
};
