import type { Actor, Role } from '../shared/show/part.ts';
import type { Mode } from '../shared/show/stage.ts';
import { readStored } from './log/stored.ts';

/** What the door has found out about a caller. The room takes it from the door alone and still refuses revoked keys. */
export interface Grant {
  readonly room: string;
  readonly mode: Mode;
  readonly role: Exclude<Role, 'room'>;
  /** The role again; for a source, which one; for somebody who was invited, that person's name. */
  readonly name: string;
  /** SHA-256 of the key, hex. */
  readonly keyHash: string;
  /** When the key ends by itself, ms; missing where it does not. */
  readonly until?: number;
  /** The invite's id; missing for the owner and for the room's own links. */
  readonly invite?: string;
}

/** Between door and room only: requests to a room are made anew by the door, so a caller cannot bring this header. */
const HEADER = 'x-cuecart-grant';

/** Escaped, since a header holds no Chinese name. */
export const grantHeaders = (grant: Grant): Record<string, string> => ({
  [HEADER]: encodeURIComponent(JSON.stringify(grant)),
});

/** The grant that came with a request of the door. Throws where there is none. */
export function grantOf(request: Request): Grant {
  const header = request.headers.get(HEADER);
  if (header === null) throw new Error('A request reached the room without passing the door');
  return readStored<Grant>(decodeURIComponent(header));
}

/** What a preview may: as little as an overlay, whoever's key it was opened with. */
export const watching = (grant: Grant): Grant => ({ ...grant, role: 'overlay', name: 'overlay' });

/** Whether a caller's key has ended by itself. */
export const hasEnded = ({ until }: Pick<Grant, 'until'>, now: number): boolean => until !== undefined && until <= now;

export const actorOf = ({ role, name }: Grant): Actor => ({ role, name });
