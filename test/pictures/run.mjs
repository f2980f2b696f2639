import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureInstalled } from '../../server/local/install.mjs';
import { enginesRunHere } from '../kit/engines.mjs';
import { toolsNode, withTools } from '../kit/tools-node.mjs';

/* `npm run pictures`: takes contact sheets, the README's pictures and the moving one anew. See `pictures.ts`. */

if (!enginesRunHere) {
  console.error('The pictures are taken in a Chromium build for Linux x64; run this there.');
  process.exit(1);
}
await ensureInstalled({ dev: true });
const node = toolsNode();
const child = spawn(
  node,
  ['--disable-warning=ExperimentalWarning', path.join(import.meta.dirname, 'pictures.ts'), ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: withTools(node),
  },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(/** @type {'SIGINT'} */ (signal)));
child.once('close', (code, signal) => (process.exitCode = signal ? 1 : (code ?? 1)));
