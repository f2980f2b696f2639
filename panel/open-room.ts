import { connectRoom, type RoomClient } from '../shared/room-client.ts';
import { readAddress, roomOf, type Address } from './address.ts';
import { remember, remembered, storage } from './device-memory.ts';
import { readKept } from './device/kept-key.ts';
import { newId } from './ids.ts';
import { nextTurn } from './times.ts';

const LANGUAGE = 'cuecart language';
const keyName = (room: string) => `cuecart key ${room}`;

/** Where this device remembers beyond the tab. */
export const drawer = (): Storage | null => storage('localStorage');

/** What this page's link says. The key stays in this tab alone, unless the crew had this device remember it. */
export function openAddress(page: 'panel' | 'prompter'): Address {
  const { search, hash } = location;
  const session = storage('sessionStorage');
  const address = readAddress(search, hash, {
    key: session?.getItem(keyName(roomOf(search))) ?? null,
    kept: readKept(drawer(), page),
    language: remembered(LANGUAGE),
    browserLanguage: navigator.language,
  });
  if (address.key) session?.setItem(keyName(address.room), address.key);
  return address;
}

/** Removes a room's key from this tab. */
export const leaveRoom = ({ room }: Address): void => storage('sessionStorage')?.removeItem(keyName(room));

export const rememberLanguage = (language: string): void => remember(LANGUAGE, language);

/**
 * Connects to the room of a link; null when the link holds no key. `onNewBuild`: the room serves newer pages. A crew page then
 * says so and never reloads by itself under a thumb.
 */
export function openRoom(
  { room, key }: Address,
  page: 'panel' | 'prompter',
  onNewBuild: () => void,
): RoomClient | null {
  if (!key) return null;
  const client = connectRoom({
    url: `${location.origin.replace(/^http/, 'ws')}/api/rooms/${encodeURIComponent(room)}/socket`,
    key,
    page,
    random: Math.random,
    local: () => performance.timeOrigin + performance.now(),
    schedule: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    newId: () => newId('tap'),
    onOldPage: onNewBuild,
  });
  const probe = () => document.visibilityState === 'visible' && client.probe();
  document.addEventListener('visibilitychange', probe);
  window.addEventListener('online', probe);
  window.addEventListener('pageshow', probe);
  return client;
}

/**
 * Calls `changed` at each full second of a clock, and at each second counted down to a moment of `awaited`: so what counts seconds is
 * drawn when they turn, as on the stage beside it.
 */
export function eachSecond(now: () => number, changed: () => void, awaited: () => readonly number[] = () => []): void {
  const turn = () => {
    changed();
    setTimeout(turn, nextTurn(now(), awaited()) + 5);
  };
  turn();
}
