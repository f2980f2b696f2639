import type { RoomKeys } from '../keyring.ts';

/** A room's links as `npm run links` prints them. A key stands behind `#`, which browsers do not send. */
export function linksOf({ room, mode, keys, secrets }: RoomKeys, origin: string) {
  const page = (path: string, holder: string) => `${origin}/${path}/?room=${room}#key=${keys[holder]}`;
  const hookOf = (source: string) => ({
    url: `${origin}/in/${room}/${source}/${keys[source]}`,
    secret: secrets[source],
  });
  return {
    id: room,
    mode,
    panel: page('panel', 'operator'),
    overlay: page('overlay', 'overlay'),
    prompter: page('prompter', 'host'),
    hooks: Object.fromEntries(Object.keys(secrets).map((source) => [source, hookOf(source)])),
  };
}
