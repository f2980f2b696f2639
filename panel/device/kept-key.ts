/** A room and the key to it, as a device remembers them. */
export interface KeptKey {
  readonly room: string;
  readonly key: string;
}

/** What is needed of a browser's storage. */
export type Drawer = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const nameOf = (page: string) => `cuecart kept ${page}`;

/** What this device remembers for a page, `panel` or `prompter`: one room, the last. */
export function readKept(drawer: Drawer | null, page: string): KeptKey | null {
  try {
    const kept: unknown = JSON.parse(drawer?.getItem(nameOf(page)) ?? '[]');
    if (!Array.isArray(kept)) return null;
    const [room, key] = kept.map(String);
    return room && key ? { room, key } : null;
  } catch {
    return null; // not written by us
  }
}

/** Remembers a room's key. False when the browser keeps nothing, as in a private window. */
export function keepKey(drawer: Drawer | null, page: string, { room, key }: KeptKey): boolean {
  try {
    drawer?.setItem(nameOf(page), JSON.stringify([room, key]));
    return drawer !== null;
  } catch {
    return false; // full, or forbidden
  }
}

/** Forgets this key, and no other that may have been remembered meanwhile. */
export function forgetKey(drawer: Drawer | null, page: string, key: string): void {
  if (readKept(drawer, page)?.key === key) drawer?.removeItem(nameOf(page));
}
