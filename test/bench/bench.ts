import fs from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../../server/local/build.mjs';
import { root } from '../../server/local/settings.mjs';
import { enginesRunHere } from '../kit/engines.mjs';
import { ENGINE } from './browser.ts';
import { treeOf } from './process-cost.ts';
import { tableOf, type Measure, type Row, type Wish } from './row.ts';
import { measureBundle } from './rows/bundle.ts';
import { measureBurst } from './rows/burst.ts';
import { measureClockSkew } from './rows/clock-skew.ts';
import { measureCueToPixel } from './rows/cue-to-pixel.ts';
import { measureDeliveries } from './rows/deliveries.ts';
import { measureKills } from './rows/kills.ts';
import { measurePace } from './rows/pace.ts';
import { measureRoomMemory } from './rows/room-memory.ts';
import { measureStart } from './rows/start.ts';
import { measureStillAndMoving } from './rows/still-and-moving.ts';
import { measureWidgets } from './rows/widgets.ts';

/* The budget table, measured. `--only name,name` picks, `--quick` shortens, `--kills N`, `--strict` fails where one is over. */

const measures: Record<string, { measure: Measure; needsEngine?: true; needsLinux?: true }> = {
  bundle: { measure: measureBundle },
  start: { measure: measureStart },
  memory: { measure: measureRoomMemory, needsLinux: true },
  deliveries: { measure: measureDeliveries },
  pace: { measure: measurePace },
  cue: { measure: measureCueToPixel, needsEngine: true },
  skew: { measure: measureClockSkew, needsEngine: true },
  frames: { measure: measureStillAndMoving, needsEngine: true, needsLinux: true },
  widgets: { measure: measureWidgets, needsEngine: true, needsLinux: true },
  burst: { measure: measureBurst, needsEngine: true, needsLinux: true },
  kills: { measure: measureKills },
};

function readWish() {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      kills: { type: 'string' },
    },
  });
  const names = values.only?.split(',') ?? Object.keys(measures);
  const unknown = names.filter((name) => !Object.hasOwn(measures, name));
  if (unknown.length > 0)
    throw new Error(`No row is called ${unknown.join(', ')}. There are: ${Object.keys(measures).join(', ')}.`);
  const kills = Number(values.kills ?? (values.quick ? 5 : 20));
  if (!Number.isInteger(kills) || kills < 1) throw new Error(`--kills wants a number, not ${values.kills}`);
  const wish: Wish = { isQuick: values.quick, kills };
  return { names, wish, isStrict: values.strict };
}

/** A row that could not be measured is over: nothing is proved by it. */
const failed = (name: string, error: unknown): Row => ({
  what: name,
  budget: '',
  measured: `not measured: ${(error instanceof Error ? error.message : String(error)).split('\n')[0]}`,
  isWithin: false,
});

async function measureRow(name: string, wish: Wish): Promise<Row[]> {
  const { measure, needsEngine, needsLinux } = measures[name]!;
  if ((needsEngine && !enginesRunHere) || (needsLinux && process.platform !== 'linux')) {
    return [{ what: name, budget: '', measured: 'not measured: for Linux x64 alone', isWithin: null }];
  }
  const begun = performance.now();
  process.stderr.write(`${name} … `);
  try {
    return await measure(wish);
  } catch (error) {
    return [failed(name, error)];
  } finally {
    process.stderr.write(`${((performance.now() - begun) / 1000).toFixed(0)} s\n`);
  }
}

async function run() {
  const { names, wish, isStrict } = readWish();
  await ensureBuilt(root);
  const rows: Row[] = [];
  for (const name of names) rows.push(...(await measureRow(name, wish)));
  const cpus = os.cpus();
  const isBusy = (os.loadavg()[0] ?? 0) > cpus.length * 1.5;
  const { version } = JSON.parse(fs.readFileSync(`${root}/node_modules/workerd/package.json`, 'utf8')) as {
    version: string;
  };
  console.log(`\n${tableOf(rows)}\n`);
  console.log(
    `${cpus.length} × ${cpus[0]?.model.trim()}, Node ${process.versions.node}, workerd ${version}, Chromium ${ENGINE} without a GPU.`,
  );
  console.log(
    'Ratios of one run count; times and rates by themselves are noise from one machine, and one hour, to the next.',
  );
  if (isBusy)
    console.log('This machine was busy with other work, so even the ratios are rough: run again when it is idle.');
  const over = rows.filter(({ isWithin }) => isWithin === false).length;
  if (over > 0) console.log(`${over} of ${rows.length} are over.`);
  process.exitCode = isStrict && over > 0 ? 1 : 0;
}

/** What was started is this process's children and theirs; the launcher in turn stops its workerd. */
function leave(): never {
  const started = process.platform === 'linux' ? treeOf(process.pid).slice(1) : [];
  for (const id of started) process.kill(id, 'SIGTERM');
  process.exit(130);
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, leave);

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
