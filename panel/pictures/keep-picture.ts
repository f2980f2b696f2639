import * as z from 'zod/mini';
import { refusalReasons } from '../../shared/refusal-reasons.ts';
import { PictureId } from '../../shared/show/words.ts';
import { askRoom, bodyAs, type RoomLink } from '../ask-room.ts';
import type { PictureKept } from '../view.ts';

const Kept = z.union([
  z.object({ id: PictureId }),
  z.object({ error: z.enum(refusalReasons), detail: z.optional(z.string()) }),
]);

/** Gives a picture to the room of a link, which keeps it. `no-answer`: it may have been kept; to send it again is harmless. */
export async function keepPicture(link: RoomLink, picture: Blob, send: typeof fetch = fetch): Promise<PictureKept> {
  const read = bodyAs(Kept, await askRoom(link, 'pictures', { method: 'POST', body: picture }, send));
  if (!read) return { outcome: 'no-answer' };
  return 'id' in read
    ? { outcome: 'kept', id: read.id }
    : { outcome: 'refused', reason: read.error, detail: read.detail };
}
