import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { readWish } from './wish.mjs';
import { problems } from './words.mjs';

const run = promisify(execFile);
const to = (source: string) => `http://127.0.0.1:9/in/live/${source}/live_x`;
const bridge = ['server/local/bridge/bridge.mjs'];

/** Runs the real command, which must end by itself. */
async function ended(...args: string[]) {
  try {
    await run(process.execPath, [...bridge, ...args], { timeout: 20_000 });
    return { code: 0, said: '' };
  } catch (problem) {
    const { code, stderr } = problem as { code: number; stderr: string };
    return { code, said: stderr.trim() };
  }
}

test.each([
  ['usage', []],
  ['usage', ['dycast']],
  ['usage', ['dycast', '--to', to('dycast'), '--wrong']],
  ['unknownSource', ['youtube', '--to', to('youtube')]],
  ['unknownSource', ['toString', '--to', to('tostring')]],
  ['badAddress', ['dycast', '--to', 'http://127.0.0.1:9/panel/']],
  ['otherSource', ['dycast', '--to', to('tikfinity')]],
  ['badFrom', ['tikfinity', '--to', to('tikfinity'), '--from', 'notaurl']],
  ['badFrom', ['tikfinity', '--to', to('tikfinity'), '--from', 'http://127.0.0.1/']],
  ['badPort', ['dycast', '--to', to('dycast'), '--listen', 'abc']],
  ['badPort', ['dycast', '--to', to('dycast'), '--listen', '70000']],
  ['badOrigin', ['dycast', '--to', to('dycast'), '--origin', 'evil']],
] as const)('%s is found wrong in %j', (wrong, args) => {
  expect(readWish(args)).toMatchObject({ wrong });
});

test('a program is listened to as usual, at another address, or at a port with a page that is let in', () => {
  const wayOf = (...args: string[]) => readWish([args[0]!, '--to', to(args[0]!), ...args.slice(1)]);
  expect(wayOf('tikfinity')).toMatchObject({ wish: { way: { way: 'connect', from: 'ws://localhost:21213/' } } });
  expect(wayOf('dycast', '--from', 'ws://10.0.0.2/')).toMatchObject({
    wish: { way: { way: 'connect', from: 'ws://10.0.0.2/' } },
  });
  expect(wayOf('dycast', '--origin', 'https://Dycast.example/page')).toMatchObject({
    wish: { way: { way: 'listen', port: 21215, origin: 'https://dycast.example' } },
  });
  expect(wayOf('tikfinity', '--listen', '4000')).toMatchObject({ wish: { way: { way: 'listen', port: 4000 } } });
});

test('a taken port and a wrong word end in words in both languages, with exit code 1', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const port = String((taken.address() as AddressInfo).port);
  for (const language of ['zh-CN', 'en'] as const) {
    const args = ['dycast', '--to', to('dycast'), '--language', language, '--listen'];
    expect(await ended(...args, port)).toEqual({ code: 1, said: problems.portTaken[language](port) });
    expect(await ended(...args, 'abc')).toEqual({ code: 1, said: problems.badPort[language]() });
  }
  taken.close();
});
