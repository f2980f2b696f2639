import { Language } from '../shared/language.ts';
import type { Canvas } from '../shared/zones.ts';

/** What a crew page's link says: which room, with which key, in which language. */
export interface Address {
  readonly room: string;
  /** Null when the link holds none. */
  readonly key: string | null;
  readonly language: Language;
}

/** What the browser remembers besides the link. */
export interface Remembered {
  /** The key of the same room from earlier in this tab, for links that lost their fragment. */
  readonly key: string | null;
  readonly language: string | null;
  /** The room that this device was told to remember, for a start from the home screen. */
  readonly kept?: { readonly room: string; readonly key: string } | null;
  /** The browser's own language, as in `navigator.language`. */
  readonly browserLanguage: string;
}

const isLanguage = (text: string | null): text is Language => Language.options.some((known) => known === text);

/** The language asked for in the link, else the one chosen before, else the browser's. */
export function chooseLanguage(
  asked: string | null,
  { language, browserLanguage }: Pick<Remembered, 'language' | 'browserLanguage'>,
): Language {
  if (isLanguage(asked)) return asked;
  if (asked) return /^zh/i.test(asked) ? 'zh-CN' : 'en';
  if (isLanguage(language)) return language;
  return /^zh/i.test(browserLanguage) ? 'zh-CN' : 'en';
}

export const roomOf = (search: string): string => new URLSearchParams(search).get('room') ?? 'live';

/**
 * Reads a link's query and fragment, `?room=live&lang=en` and `#key=…`. The key is in the fragment only, so no server log holds it. An
 * address that names neither room nor key is the remembered room's.
 */
export function readAddress(search: string, hash: string, remembered: Remembered): Address {
  const { kept } = remembered;
  const named = new URLSearchParams(hash.replace(/^#/, '')).get('key')?.trim() || remembered.key;
  const isBare = !named && !new URLSearchParams(search).has('room');
  const room = isBare && kept ? kept.room : roomOf(search);
  return {
    room,
    key: named || (kept?.room === room ? kept.key : null),
    language: chooseLanguage(new URLSearchParams(search).get('lang'), remembered),
  };
}

/** The stage as the crew sees it, in a frame on the panel. Null without a key. The key is in the fragment, as in every link. */
export function previewAddress({ room, key }: Pick<Address, 'room' | 'key'>, canvas: Canvas): string | null {
  if (key === null) return null;
  return `/overlay/?${new URLSearchParams({ room, preview: '1', canvas }).toString()}#key=${encodeURIComponent(key)}`;
}
