import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import path from 'node:path';
import { ensureInstalled } from '../server/local/install.mjs';
import { enginesRunHere } from './kit/engines.mjs';
import { toolsNode, withTools } from './kit/tools-node.mjs';

/* `npm test`: installs everything, runs the checks one after another, two of them at the same time, and counts. Names pick some: `npm test -- lint`. */

const root = path.resolve(import.meta.dirname, '..');
const bin = (/** @type {string} */ name) => path.join(root, 'node_modules', ...name.split('/'));
const vitest = (/** @type {string} */ project) => [bin('vitest/vitest.mjs'), 'run', '--project', project];

/**
 * `beside`: may run at the same time as the check before it, for neither is about time nor uses both cores.
 * @type {{ name: string, what: string, run: string[], needsEngines?: true, beside?: true }[]}
 */
const checks = [
  { name: 'format', what: 'Is everything formatted alike?', run: [bin('oxfmt/bin/oxfmt'), '--check'] },
  { name: 'lint', what: 'Lint, with types', run: [bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings'] },
  { name: 'typecheck', what: 'Types', run: [bin('typescript/bin/tsc'), '-b'] },
  { name: 'unit', what: 'Tests of the parts, in Node', run: vitest('pure') },
  { name: 'build', what: 'Build the pages and the room', run: ['server/local/run-build.mjs'] },
  { name: 'room', what: 'Tests of the room, inside workerd', run: vitest('room') },
  {
    name: 'elements',
    what: 'Tests of the elements, in Chromium 103, 127 and 149',
    run: [bin('@web/test-runner/dist/bin.js')],
    needsEngines: true,
    beside: true,
  },
  { name: 'whole', what: 'Tests of the whole, from tap to pixels', run: vitest('whole'), needsEngines: true },
  {
    name: 'crew',
    what: 'Tests of the crew’s pages, by touch, mouse and keyboard',
    run: vitest('crew'),
    needsEngines: true,
  },
  { name: 'look', what: 'Tests of looks: same pixels, references, contrast', run: vitest('look'), needsEngines: true },
];

/**
 * Runs a check and says how it went. One that does not run alone says all at its end.
 * @param {string} node
 * @param {typeof checks[number]} check
 * @param {boolean} isAlone
 */
async function passes(node, { name, what, run }, isAlone) {
  console.log(`\n${name}: ${what} …`);
  const begun = performance.now();
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'];
  const child = spawn(node, run, { cwd: root, stdio, env: withTools(node) });
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve) => child.once('close', resolve));
  const said = await Promise.all(
    [child.stdout, child.stderr].map((stream) => (stream ? text(stream) : Promise.resolve(''))),
  );
  const status = await ended;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${said.join('')}${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return status === 0;
}

/**
 * Checks that run at the same time, group by group.
 * @param {typeof checks} wanted
 */
function groupsOf(wanted) {
  /** @type {(typeof checks)[]} */
  const groups = [];
  for (const check of wanted) {
    const last = groups.at(-1);
    const isNext = last?.at(-1) === checks[checks.indexOf(check) - 1];
    if (check.beside && last && isNext) last.push(check);
    else groups.push([check]);
  }
  return groups;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(`No check is called ${unknown.join(', ')}. There are: ${checks.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}
await ensureInstalled({ dev: true });
const node = toolsNode();
const wanted = checks.filter(({ name }) => asked.length === 0 || asked.includes(name));
const possible = wanted.filter(({ needsEngines }) => !needsEngines || enginesRunHere);
for (const { name } of wanted.filter((check) => !possible.includes(check))) {
  console.log(`${name}: not run here, since its Chromium builds are for Linux x64.`);
}
/** @type {typeof checks} */
const failed = [];
for (const group of groupsOf(possible)) {
  const results = await Promise.all(group.map((check) => passes(node, check, group.length === 1)));
  failed.push(...group.filter((_, index) => !results[index]));
}
if (failed.length > 0) console.log(`\nFailed: ${failed.map(({ name }) => name).join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
console.log(`\n${possible.length - failed.length} passed, ${failed.length} failed`);
