import type * as z from 'zod/mini';
import type { Address } from './address.ts';

/** Which room, and with which key. */
export type RoomLink = Pick<Address, 'room' | 'key'>;

/** What the room is asked over HTTP, below its own address. */
export interface Asked {
  readonly method?: 'POST' | 'PUT' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Blob;
}

/** An answer; `body` is null when it is not JSON. */
interface RoomAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Asks the room of a link, with its key, for `path` below its address. Null without an answer. */
export async function askRoom(
  { room, key }: RoomLink,
  path: string,
  asked: Asked = {},
  send: typeof fetch = fetch,
): Promise<RoomAnswer | null> {
  const headers = { authorization: `Bearer ${key ?? ''}`, ...asked.headers };
  try {
    const answer = await send(`/api/rooms/${encodeURIComponent(room)}/${path}`, { ...asked, headers });
    return { status: answer.status, body: await answer.json().catch(() => null) };
  } catch {
    return null;
  }
}

/** An answer's body in the shape that was asked for; null without one, or in another shape. */
export function bodyAs<T>(shape: z.ZodMiniType<T>, answer: RoomAnswer | null): T | null {
  const read = shape.safeParse(answer?.body);
  return read.success ? read.data : null;
}
