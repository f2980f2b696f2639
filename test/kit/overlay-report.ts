import type { Report } from '../../shared/overlay-report.ts';

/** What an overlay finds of itself when all is well. */
export const goodReport: Report = {
  canvas: 'vertical',
  widgets: null,
  width: 1080,
  height: 1920,
  ratio: 1,
  fps: 30,
  isVisible: true,
  isActive: true,
  isObs: true,
  clockError: 4,
  seq: 12,
  isDressed: true,
  isLite: false,
  isCalm: false,
  hasAudio: false,
  build: 'b1',
};
