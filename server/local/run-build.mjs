import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { explain } from './messages.mjs';
import { root } from './settings.mjs';

/* `npm run build`: what `npm start` would build, without starting. */

try {
  await ensureInstalled({ dev: false });
  await ensureBuilt(root);
} catch (error) {
  explain(error);
}
