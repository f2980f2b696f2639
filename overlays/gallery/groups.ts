import { widgetNames } from '../../shared/widgets.ts';
import { scenes } from '../scenes.ts';
import type { Demo } from '../script.ts';
import { demos } from '../widgets/demos.ts';
import { reel } from './reel.ts';

/** Demos by their names, of one widget or of the whole stage. */
export type Demos = Readonly<Record<string, Demo>>;

/** The group of all widgets together. */
export const STAGE = 'stage';

/** The demo of the short moving picture. */
export const REEL = 'five seconds';

/** The whole stage's demos and then each widget's. */
export async function loadGroups(): Promise<Record<string, Demos>> {
  const each = await Promise.all(
    widgetNames.map(async (name): Promise<[string, Demos]> => [name, (await demos[name]()).demos]),
  );
  return { [STAGE]: { ...scenes, [REEL]: reel }, ...Object.fromEntries(each) };
}
