import fs from 'node:fs';
import path from 'node:path';
import { soundNames } from '../../../shared/sounds.ts';
import { loudest, truePeak } from './loudness.ts';
import { toOgg } from './ogg.ts';
import { render } from './score.ts';

/* `npm run sounds`: renders the score to `assets/sounds/`. Names pick some. */

const asked = process.argv.slice(2);
const names = soundNames.filter((name) => asked.length === 0 || asked.includes(name));
for (const name of names) {
  const sound = render(name);
  const file = await toOgg(sound);
  fs.writeFileSync(path.join(import.meta.dirname, '..', `${name}.ogg`), file);
  const [loud, peak] = [loudest(sound), truePeak(sound)].map((decibels) => decibels.toFixed(1));
  console.log(`${name}: ${loud} LUFS, peak ${peak} dBFS, ${(file.length / 1000).toFixed(0)} kB`);
}
