import { offerStripMotion } from '../offer-strip-motion.ts';
import { isBonus } from './bonus.ts';

export const motion = offerStripMotion({ isOf: isBonus, box: '.bonus', figure: '.figure', time: '.time', across: 480 });
