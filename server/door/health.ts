import { keyringOf } from './doorkeeper.ts';
import { json } from './json-answers.ts';

/** Says that this is Cuecart, and whether what it keeps on disk can be read: the keyring and every room. Nothing secret. */
export async function checkHealth(env: Env): Promise<Response> {
  const ours = { name: 'cuecart', version: env.VERSION };
  try {
    const rooms = await keyringOf(env).rooms();
    await Promise.all(rooms.map(({ room }) => env.Room.getByName(room).proveReadable()));
    return json({ ...ours, rooms: rooms.length });
  } catch {
    return json({ ...ours, problem: 'data' }, 503);
  }
}
