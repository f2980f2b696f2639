import { offerStripMotion } from '../offer-strip-motion.ts';
import { isSpending } from './steps.ts';

export const motion = offerStripMotion({
  isOf: isSpending,
  box: '.spending',
  figure: '.tile',
  time: '.time',
  across: 920,
});
