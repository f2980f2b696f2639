import { widgetNames } from '../../../shared/widgets.ts';
import { gzippedBytes, stageLoad, widgetScripts } from '../../kit/bundle.ts';
import type { Measure } from '../row.ts';

/** Bytes, as `test/bundle.test.ts` has them. */
const MOST_FIRST = 64_000;
const MOST_WIDGET = 6_000;

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Sizes of what was built, gzipped. */
export const measureBundle: Measure = async () => {
  const first = gzippedBytes(stageLoad(widgetNames));
  const widgets = widgetNames.map((name) => ({ name, bytes: gzippedBytes(widgetScripts(name)) }));
  const largest = widgets.reduce((one, other) => (other.bytes > one.bytes ? other : one));
  return [
    {
      what: "overlay's first load, gzipped",
      budget: kB(MOST_FIRST),
      measured: kB(first),
      isWithin: first > 0 && first < MOST_FIRST,
    },
    {
      what: 'largest widget, gzipped',
      budget: kB(MOST_WIDGET),
      measured: `${kB(largest.bytes)} (${largest.name})`,
      isWithin: widgets.every(({ bytes }) => bytes > 0 && bytes < MOST_WIDGET),
    },
  ];
};
