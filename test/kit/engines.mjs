import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** Chromium of OBS 28–30, 31–32 and 33. */
export const engineVersions = [103, 127, 149];

/** The newest Chromium there is: what a crew's own browser may be. */
export const newestVersion = 153;

/** The engines in which the crew's pages are tried: those of OBS, whose docks show them too, and the newest. */
export const crewEngineVersions = [...engineVersions, newestVersion];

/** The two ends of those, where all between is likely to do the same. */
export const oldestAndNewest = [Math.min(...engineVersions), newestVersion];

/**
 * How to start an engine: headless only, and without its sandbox, which root and containers refuse. Software
 * rendering gives every machine the same pixels and WebGL.
 */
export const engineArguments = ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--disable-dev-shm-usage'];

const modules = path.resolve(import.meta.dirname, '..', '..', 'node_modules');
const home = (/** @type {number} */ version) => path.join(modules, '.cache', 'engines', String(version));

/** The builds are for Linux on x64 alone. */
export const enginesRunHere = process.platform === 'linux' && process.arch === 'x64';

/**
 * The path of an engine's binary, unpacked on the first call. A system library that Chromium needs and the machine
 * lacks is taken from what the engines bring along; one that they lack too is named in the error.
 * @param {number} version one of `crewEngineVersions`
 * @returns {string}
 */
export function engine(version) {
  if (!enginesRunHere) throw new Error('The Chromium engines run on Linux x64 only; run these checks there.');
  const binary = path.join(home(version), 'chromium');
  if (!fs.existsSync(binary)) unpack(version, binary);
  provideLibraries(binary);
  return binary;
}

/**
 * @param {number} version
 * @param {string} binary
 */
function unpack(version, binary) {
  const packed = path.join(modules, `c${version}`, 'bin');
  // Unpacked aside and then renamed, so that a broken unpacking never looks finished, nor one beside another.
  const aside = `${home(version)}.${process.pid}`;
  fs.mkdirSync(aside, { recursive: true });
  for (const file of fs.readdirSync(packed).filter((name) => name.endsWith('.br'))) {
    const target = path.join(aside, path.basename(file, '.br'));
    fs.writeFileSync(target, brotliDecompressSync(fs.readFileSync(path.join(packed, file))));
    if (!target.endsWith('.tar')) continue;
    execFileSync('tar', ['xf', target, '-C', aside]);
    fs.rmSync(target);
  }
  fs.chmodSync(path.join(aside, 'chromium'), 0o755);
  try {
    fs.renameSync(aside, home(version));
  } catch (error) {
    if (!fs.existsSync(binary)) throw error;
    fs.rmSync(aside, { recursive: true }); // another process was first
  }
}

/** @param {string} binary */
function provideLibraries(binary) {
  if (missingLibraries(binary).length === 0) return;
  // Those of the newest engine are complete; the oldest expects a system that has libnspr4.
  const newest = Math.max(...engineVersions);
  if (!fs.existsSync(path.join(home(newest), 'chromium'))) unpack(newest, path.join(home(newest), 'chromium'));
  const own = path.join(home(newest), 'lib');
  process.env['LD_LIBRARY_PATH'] = [own, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  const missing = missingLibraries(binary);
  if (missing.length === 0) return;
  throw new Error(
    `Chromium cannot start: this system lacks ${missing.join(', ')}. On Debian: apt-get install libnss3 libexpat1 fontconfig`,
  );
}

/** @param {string} binary */
function missingLibraries(binary) {
  const listed = execFileSync('ldd', [binary], { encoding: 'utf8' });
  return [...listed.matchAll(/(\S+) => not found/g)].map(([, name]) => name ?? '');
}
