import { ImportAnswer, type ImportPart } from '../../shared/imports.ts';
import { askRoom, bodyAs, type RoomLink } from '../ask-room.ts';

/** Gives a part of a file to the room of a link. Null without an answer: it may have been taken; to send it again counts nothing twice. */
export const importPart = async (link: RoomLink, part: ImportPart): Promise<ImportAnswer | null> =>
  bodyAs(ImportAnswer, await askRoom(link, 'imports', { method: 'POST', body: JSON.stringify(part) }));
