import * as z from 'zod/mini';
import { refusalReasons } from '../../shared/refusal-reasons.ts';
import { PictureId } from '../../shared/show/words.ts';
import type { PictureKept } from '../view.ts';

const Answer = z.union([
  z.object({ id: PictureId }),
  z.object({ error: z.enum(refusalReasons), detail: z.optional(z.string()) }),
]);

/** Gives a picture to the room of a link, which keeps it. `no-answer`: it may have been kept; to send it again is harmless. */
export async function keepPicture(
  { room, key }: { room: string; key: string | null },
  picture: Blob,
  send: typeof fetch = fetch,
): Promise<PictureKept> {
  try {
    const answer = await send(`/api/rooms/${encodeURIComponent(room)}/pictures`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key ?? ''}` },
      body: picture,
    });
    const read = Answer.parse(await answer.json());
    return 'id' in read
      ? { outcome: 'kept', id: read.id }
      : { outcome: 'refused', reason: read.error, detail: read.detail };
  } catch {
    return { outcome: 'no-answer' };
  }
}
