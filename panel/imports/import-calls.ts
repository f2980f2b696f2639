import { ImportAnswer, type ImportPart } from '../../shared/imports.ts';

/** Gives a part of a file to the room of a link. Null without an answer: it may have been taken; to send it again counts nothing twice. */
export async function importPart(
  { room, key }: { room: string; key: string | null },
  part: ImportPart,
  send: typeof fetch = fetch,
): Promise<ImportAnswer | null> {
  try {
    const answer = await send(`/api/rooms/${encodeURIComponent(room)}/imports`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key ?? ''}` },
      body: JSON.stringify(part),
    });
    return ImportAnswer.parse(await answer.json());
  } catch {
    return null;
  }
}
