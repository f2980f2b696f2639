import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureInstalled } from '../../server/local/install.mjs';
import { toolsNode, withTools } from '../kit/tools-node.mjs';

/* `npm run bench`: measures what `docs/budgets.md` promises and prints it beside the budgets. */

await ensureInstalled({ dev: true });
const node = toolsNode();
const bench = path.join(import.meta.dirname, 'bench.ts');
const child = spawn(node, ['--disable-warning=ExperimentalWarning', bench, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: withTools(node),
});
// Ctrl+C reaches the bench too, which then ends what it started; this waits for it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(/** @type {'SIGINT'} */ (signal)));
child.once('close', (code, signal) => (process.exitCode = signal ? 1 : (code ?? 1)));
