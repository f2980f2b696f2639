import { expect, test } from 'vitest';
import { sha256Hex } from '../log/sha256.ts';
import { Doorkeeper } from './doorkeeper.ts';

const good = `live_${'k'.repeat(22)}`;

function setUp() {
  let asked = 0;
  const roster = () => {
    asked += 1;
    return Promise.resolve({
      mode: 'live',
      keys: [{ holder: 'overlay', keyHash: sha256Hex(good), until: 1000 }],
      secrets: [],
    });
  };
  const env = { OWNER_KEY_HASH: sha256Hex('owner_1'), Keyring: { getByName: () => ({ roster }) } };
  const doorkeeper = new Doorkeeper();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a door's bindings, as far as a doorkeeper uses them
  const recognise = (key: string, now = 0) => doorkeeper.recognise(env as unknown as Env, 'live', key, now);
  return { recognise, asked: () => asked };
}

test('what has not the shape of a key is refused without asking the keyring', async () => {
  const { recognise, asked } = setUp();
  for (const key of ['', 'none', 'owner_2', `${good}k`, 'x'.repeat(128)]) expect(await recognise(key)).toBeUndefined();
  expect(asked()).toBe(0);
});

test('a key of the right shape is looked for, and the owner’s key has a shape of its own', async () => {
  const { recognise, asked } = setUp();
  expect(await recognise(good)).toMatchObject({ role: 'overlay', mode: 'live' });
  expect(await recognise(`live_${'w'.repeat(22)}`)).toBeUndefined();
  expect(asked()).toBe(2);
  expect(await recognise('owner_1')).toMatchObject({ role: 'owner' });
});

test('a key that was replaced is good until its time', async () => {
  const { recognise } = setUp();
  expect(await recognise(good, 999)).toMatchObject({ role: 'overlay' });
  expect(await recognise(good, 1000)).toBeUndefined();
});
