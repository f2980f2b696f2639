import { takeReferences, takeSheets, takeWords } from './contact-sheets.ts';
import { takeCrew } from './crew-pictures.ts';
import { takeIcons } from './icons.ts';
import { takeReel } from './reel.ts';
import { takeStills } from './stills.ts';

/*
 * `npm run pictures` takes them all; `-- --sheets flash-sale` only some, `-- --panel` the crew's pages. References, and the words with them or alone, are only
 * taken when asked for: they say what is right, so somebody should look at them first.
 */

const kinds: Readonly<Record<string, (groups: readonly string[]) => Promise<void>>> = {
  '--stills': takeStills,
  '--reel': takeReel,
  '--sheets': takeSheets,
  '--panel': takeCrew,
  '--icons': takeIcons,
  '--references': takeReferences,
  '--words': takeWords,
};
const usual = ['--stills', '--reel', '--sheets'];

const words = process.argv.slice(2);
const asked = words.filter((word) => word.startsWith('--'));
const groups = words.filter((word) => !word.startsWith('--'));
const unknown = asked.filter((word) => !(word in kinds));
if (unknown.length > 0) {
  console.error(
    `There is no ${unknown.join(', ')}; there are ${Object.keys(kinds).join(', ')}, each with names of widgets.`,
  );
  process.exitCode = 1;
} else {
  for (const kind of asked.length > 0 ? asked : usual) await kinds[kind]?.(groups);
}
