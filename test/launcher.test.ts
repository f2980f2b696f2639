import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LauncherProcess } from './kit/launcher.ts';
import { freePort, freshDataFolder, ShowServer, type RoomLinks } from './kit/show-server.ts';

/* Real processes: the launcher as npm starts it, and the workerd that it runs. */

const modeOf = (file: string) => fs.statSync(file).mode & 0o777;

describe('a show that runs', () => {
  let show: ShowServer;
  beforeEach(async () => {
    show = await ShowServer.start();
  }, 180_000);
  afterEach(async () => {
    await show[Symbol.asyncDispose]();
  });

  const runAgain = (env: Record<string, string> = {}) =>
    new LauncherProcess('start', { PORT: String(show.port), CUECART_DATA: show.dataFolder, ...env });
  const askLinks = (...args: string[]) =>
    new LauncherProcess('links', { PORT: String(show.port), CUECART_DATA: show.dataFolder }, args);

  test("the first start makes an owner's key that only its user can read", () => {
    expect(show.ownerKey).toMatch(/^owner_[\w-]{43}$/);
    expect(modeOf(path.join(show.dataFolder, 'owner-key'))).toBe(0o600);
    expect(modeOf(show.dataFolder)).toBe(0o700);
  });

  test('the first start prints a QR code, the panel link and links to drag into OBS', () => {
    const { stdout } = show.launcher;
    expect(stdout).toMatch(/[▀▄█]{5}/);
    expect(stdout).toMatch(/\/panel\/\?room=live#key=live_[\w-]{22}\n/);
    expect(stdout).toMatch(/\/overlay\/\?room=live&\S*layer-width=1080&layer-height=1920#key=live_/);
    expect(stdout).toMatch(/\/overlay\/\?room=rehearsal&\S*layer-width=1920&layer-height=1080#key=rehearsal_/);
  });

  test('neither the owner key nor a shop secret is printed', async () => {
    const secrets = Object.values(await show.links()).flatMap((room) =>
      Object.values(room.hooks).map((hook) => hook.secret),
    );
    expect(secrets.length).toBeGreaterThan(0);
    for (const secret of [show.ownerKey, ...secrets]) {
      expect(show.launcher.stdout + show.launcher.stderr).not.toContain(secret);
    }
  });

  test('a second start says that the show runs, and where', async () => {
    const second = runAgain();
    expect(await second.ended).toBe(0);
    expect(second.stderr).toContain(`already running at http://localhost:${show.port}`);
    expect(second.stdout).toContain('/panel/?room=live#key=live_');
  });

  test('a second start on another port does not open the same data twice', async () => {
    const second = runAgain({ PORT: String(await freePort()) });
    expect(await second.ended).toBe(0);
    expect(second.stderr).toContain(`already running at http://localhost:${show.port}`);
  });

  test('a start from another data folder gives away no links', async () => {
    const other = path.join(path.dirname(show.dataFolder), 'other');
    const second = runAgain({ CUECART_DATA: other });
    expect(await second.ended).toBe(0);
    expect(second.stderr).toContain('another data folder');
    expect(second.stdout).toBe('');
    expect(fs.existsSync(other)).toBe(false);
  });

  test('a room killed with -9 comes back with the same links', async () => {
    const before = await show.links();
    const firstId = show.workerdId;
    show.killRoom();
    await show.launcher.said('The room is back');
    await show.answers();
    expect(show.workerdId).not.toBe(firstId);
    expect(await show.links()).toEqual(before);
  });

  test('a launcher killed with -9 leaves the show on air, and the next start finds it', async () => {
    const { workerdId } = show;
    show.launcher.child.kill('SIGKILL');
    await show.launcher.ended;
    await show.answers();
    const next = runAgain();
    expect(await next.ended).toBe(0);
    expect(next.stderr).toContain(`end process ${workerdId} first`);
    process.kill(workerdId, 'SIGKILL');
    await show.falls();
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s ends launcher and room', async (signal) => {
    const { workerdId } = show;
    show.launcher.child.kill(signal);
    expect(await show.launcher.ended).toBe(0);
    expect(() => process.kill(workerdId, 0)).toThrow('ESRCH');
    expect(fs.existsSync(path.join(show.dataFolder, 'running.json'))).toBe(false);
  });

  test('the links come as JSON and nothing else', async () => {
    const links = askLinks('--json');
    expect(await links.ended).toBe(0);
    const { rooms } = JSON.parse(links.stdout) as { rooms: RoomLinks[] };
    expect(rooms.map(({ id, mode }) => [id, mode])).toEqual([
      ['live', 'live'],
      ['rehearsal', 'rehearsal'],
    ]);
    expect(rooms[0]?.overlay).toMatch(new RegExp(`^http://localhost:${show.port}/overlay/\\?room=live#key=live_`));
    expect(rooms[0]?.hooks['shopify']?.url).toContain(`http://localhost:${show.port}/in/live/shopify/`);
  });

  test('an origin of your own replaces every address, and a room narrows the list', async () => {
    const links = askLinks('--json', '--room', 'live', '--origin', 'https://show.example');
    expect(await links.ended).toBe(0);
    const { rooms } = JSON.parse(links.stdout) as { rooms: RoomLinks[] };
    expect(rooms).toHaveLength(1);
    expect(links.stdout).not.toContain('localhost');
    expect(rooms[0]?.panel).toMatch(/^https:\/\/show\.example\/panel\//);
  });

  test("a shop's own signing secret is taken over", async () => {
    const set = askLinks('--set-secret', 'shopify=shpss_0123456789=ab', '--room', 'live');
    expect(await set.ended).toBe(0);
    expect(set.stdout + set.stderr).not.toContain('shpss');
    expect((await show.links())['live']?.hooks['shopify']?.secret).toBe('shpss_0123456789=ab');
  });

  test('a signing secret too short to protect anything is refused', async () => {
    const set = askLinks('--set-secret', 'shopify=short', '--room', 'live');
    expect(await set.ended).toBe(1);
    expect(set.stderr).toContain('nothing was changed');
  });

  test('revoked links are replaced by new ones', async () => {
    const before = await show.links();
    expect(await askLinks('--revoke', 'overlay', '--room', 'live').ended).toBe(0);
    const after = await show.links();
    expect(after['live']?.overlay).not.toBe(before['live']?.overlay);
    expect(after['live']?.panel).toBe(before['live']?.panel);
  });
});

describe('a show that cannot start', () => {
  let port: string;
  let dataFolder: string;
  beforeEach(async () => {
    port = String(await freePort());
    dataFolder = freshDataFolder();
  });
  afterEach(() => {
    fs.rmSync(path.dirname(dataFolder), { recursive: true });
  });

  const start = (env: Record<string, string> = {}) =>
    new LauncherProcess('start', { PORT: port, CUECART_DATA: dataFolder, ...env });

  test('a taken port is named, and nothing is made', async () => {
    const stranger = net.createServer((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi'));
    await new Promise<void>((resolve) => stranger.listen(Number(port), '127.0.0.1', resolve));
    const refused = start();
    expect(await refused.ended).toBe(1);
    stranger.close();
    expect(refused.stderr).toContain(`Port ${port} is used by another program`);
    expect(fs.existsSync(dataFolder)).toBe(false);
  });

  test('a PORT that is no port is named', async () => {
    const refused = start({ PORT: 'http' });
    expect(await refused.ended).toBe(1);
    expect(refused.stderr).toContain('PORT is "http"');
  });

  test('a data folder that cannot be written is named', async () => {
    fs.writeFileSync(path.join(path.dirname(dataFolder), 'file'), '');
    const refused = start({ CUECART_DATA: path.join(path.dirname(dataFolder), 'file', 'data') });
    expect(await refused.ended).toBe(1);
    expect(refused.stderr).toContain('cannot be written (ENOTDIR)');
  });

  test.runIf(fs.existsSync('/proc/self'))('so is one where nobody may make a folder, root included', async () => {
    const refused = start({ CUECART_DATA: '/proc/show/data' });
    expect(await refused.ended).toBe(1);
    expect(refused.stderr).toContain('cannot be written (ENOENT)');
  });

  test('a file in place of the data folder is named and kept', async () => {
    fs.writeFileSync(dataFolder, 'a letter');
    const refused = start();
    expect(await refused.ended).toBe(1);
    expect(refused.stderr).toContain(`${dataFolder} is a file`);
    expect(fs.readFileSync(dataFolder, 'utf8')).toBe('a letter');
  });

  test.each(['', 'owner_short', '\u0000'.repeat(50)])("a damaged owner's key is named and kept: %j", async (text) => {
    fs.mkdirSync(dataFolder);
    fs.writeFileSync(path.join(dataFolder, 'owner-key'), text);
    const refused = start();
    expect(await refused.ended).toBe(1);
    expect(refused.stderr).toContain("does not hold an owner's key");
    expect(fs.readFileSync(path.join(dataFolder, 'owner-key'), 'utf8')).toBe(text);
  });

  test('it speaks Chinese where the system does, with the English after it', async () => {
    const refused = start({ PORT: '0', LC_ALL: 'zh_CN.UTF-8' });
    expect(await refused.ended).toBe(1);
    expect(refused.stderr).toMatch(/不是端口号[\s\S]*is not a port/);
  });

  test('links of a show that does not run are refused on stderr', async () => {
    const links = new LauncherProcess('links', { PORT: port, CUECART_DATA: dataFolder }, ['--json']);
    expect(await links.ended).toBe(1);
    expect(links.stdout).toBe('');
    expect(links.stderr).toContain('The show is not running');
  });
});

describe('two starts on one data folder', () => {
  let dataFolder: string;
  let starts: LauncherProcess[];
  beforeEach(() => {
    dataFolder = freshDataFolder();
    starts = [];
  });
  afterEach(async () => {
    for (const each of starts) each.child.kill('SIGTERM');
    await Promise.all(starts.map((each) => each.ended));
    fs.rmSync(path.dirname(dataFolder), { recursive: true });
  });

  const start = async () => {
    const env = { PORT: String(await freePort()), CUECART_DATA: dataFolder };
    const launcher = new LauncherProcess('start', env);
    starts.push(launcher);
    return Object.assign(launcher, { origin: `http://localhost:${env.PORT}` });
  };
  const lock = () => path.join(dataFolder, 'starting.json');
  const leaveLock = (pid: number) => {
    fs.mkdirSync(dataFolder);
    fs.writeFileSync(lock(), JSON.stringify({ pid, host: '127.0.0.1', port: 9079 }));
  };

  test('of two at once with different ports one serves, and the other says where', async () => {
    const both = await Promise.all([start(), start()]);
    const loser = await Promise.race(both.map((each) => each.ended.then(() => each)));
    const winner = both.find((each) => each !== loser)!;
    await winner.said('The show is on');
    expect(loser.stderr).toMatch(/already running at|is just being started at/);
    expect(loser.stderr).toContain(winner.origin);
    expect(loser.stderr).not.toContain('The show is on');
    expect(fs.existsSync(lock())).toBe(false);
  }, 180_000);

  test('a start under way keeps the next one off, and nothing is made', async () => {
    leaveLock(process.pid);
    const refused = await start();
    expect(await refused.ended).toBe(1);
    expect(refused.stderr).toContain(`just being started at http://localhost:9079 (process ${process.pid})`);
    expect(fs.readdirSync(dataFolder)).toEqual(['starting.json']);
  });

  test('a show that came up between the first look and the claim is found', async () => {
    let looks = 0;
    const slow = http.createServer((request, response) => {
      if (request.url === '/healthz') looks += 1;
      response.end(JSON.stringify(request.url === '/healthz' ? { name: looks > 1 && 'cuecart' } : { rooms: [] }));
    });
    await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
    const { port } = slow.address() as net.AddressInfo;
    fs.mkdirSync(dataFolder);
    fs.writeFileSync(path.join(dataFolder, 'owner-key'), `owner_${'k'.repeat(43)}\n`);
    const note = { launcher: process.pid, workerd: process.pid, host: '127.0.0.1', port };
    fs.writeFileSync(path.join(dataFolder, 'running.json'), JSON.stringify(note));

    const second = await start();
    await second.said(`already running at http://localhost:${port}`, 20_000);
    expect(await second.ended).toBe(0);
    expect(second.stderr).not.toContain('The show is on');
    slow.close();
  });

  test('a start that was cut off keeps nobody off', async () => {
    const gone = new LauncherProcess('start', { PORT: 'none' });
    await gone.ended;
    leaveLock(gone.child.pid!);
    const next = await start();
    await next.said('The show is on');
    expect(fs.existsSync(lock())).toBe(false);
  }, 180_000);
});

describe("a show whose owner's key is gone", () => {
  let dataFolder: string;
  let port: number;
  let before: Record<string, RoomLinks>;
  let key: string;
  beforeEach(async () => {
    const show = await ShowServer.start();
    ({ dataFolder, port, ownerKey: key } = show);
    before = await show.links();
    await show.stop();
    fs.rmSync(path.join(dataFolder, 'owner-key'));
  }, 180_000);
  afterEach(() => {
    fs.rmSync(path.dirname(dataFolder), { recursive: true });
  });

  test('is not started with new links that nobody asked for', async () => {
    const files = () => fs.readdirSync(dataFolder, { recursive: true, encoding: 'utf8' }).sort();
    const filesBefore = files();
    const env = { PORT: String(port), CUECART_DATA: dataFolder, LC_ALL: 'zh_CN.UTF-8' };
    const refused = new LauncherProcess('start', env);
    expect(await refused.ended).toBe(1);
    expect(refused.stderr).toMatch(/所有者密钥丢失[\s\S]*The owner's key is gone: [\s\S]*CUECART_NEW_OWNER_KEY=1/);
    expect(files()).toEqual(filesBefore);
  });

  test('has its old links again once the key is put back', async () => {
    fs.writeFileSync(path.join(dataFolder, 'owner-key'), `${key}\n`);
    const show = await ShowServer.start({ port, dataFolder });
    expect(await show.links()).toEqual(before);
    await show.stop();
  });

  test('goes on with new links when it is told to', async () => {
    const show = await ShowServer.start({ port, dataFolder, env: { CUECART_NEW_OWNER_KEY: '1' } });
    expect(show.launcher.stderr).toContain('no earlier link works any more');
    expect(show.launcher.stderr).not.toContain('A new data folder');
    expect((await show.links())['live']?.overlay).not.toBe(before['live']?.overlay);
    await show.stop();
  });
});

test('what a linked node_modules leads to is not emptied by an install', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cuecart-linked-'));
  const copy = path.join(folder, 'copy');
  const precious = path.join(folder, 'modules', 'precious');
  const root = path.resolve(import.meta.dirname, '..');
  for (const name of ['package.json', 'package-lock.json', 'server/local']) {
    fs.cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  }
  fs.mkdirSync(path.dirname(precious));
  fs.writeFileSync(precious, '');
  fs.symlinkSync(path.dirname(precious), path.join(copy, 'node_modules'), 'junction');
  const npm = path.join(folder, 'npm.cjs');
  fs.writeFileSync(npm, `require('node:fs').rmSync(${JSON.stringify(precious)})`);

  const refused = new LauncherProcess('start', { PORT: '9078', npm_execpath: npm }, [], copy);
  expect(await refused.ended).toBe(1);
  expect(refused.stderr).toContain('node_modules is a link to another folder');
  expect(fs.existsSync(precious)).toBe(true);
  fs.rmSync(folder, { recursive: true });
});

describe('a show whose records are damaged', () => {
  const everyDatabase = (dataFolder: string) =>
    fs
      .readdirSync(path.join(dataFolder, 'rooms'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.sqlite'))
      .map((name) => path.join(dataFolder, 'rooms', name));

  /** Everything after the first page, where the header looks sound. */
  const behindTheHeader = (content: Buffer) =>
    Buffer.concat([content.subarray(0, 100), Buffer.alloc(content.length - 100, 0xa5)]);

  test.each([
    ['overwritten', (content: Buffer) => Buffer.alloc(content.length, 'garbage')],
    ['emptied', () => Buffer.alloc(0)],
    ['cut short', (content: Buffer) => content.subarray(0, content.length - 4096)],
    ['scribbled over behind its header', behindTheHeader],
  ])(
    'a database %s is reported and left as it is',
    async (_how, damage) => {
      const show = await ShowServer.start();
      await show.stop();
      const largest = everyDatabase(show.dataFolder)
        .filter((file) => !file.includes('metadata'))
        .sort((one, other) => fs.statSync(other).size - fs.statSync(one).size)[0]!;
      const damaged = damage(fs.readFileSync(largest));
      fs.writeFileSync(largest, damaged);

      const refused = new LauncherProcess('start', { PORT: String(show.port), CUECART_DATA: show.dataFolder });
      expect(await refused.ended).toBe(1);
      expect(refused.stderr).toMatch(/A record of the show is damaged|could not be opened/);
      expect(fs.readFileSync(largest)).toEqual(damaged);
      fs.rmSync(path.dirname(show.dataFolder), { recursive: true });
    },
    180_000,
  );
});
