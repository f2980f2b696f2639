import type { Actor, Role } from '../shared/show/part.ts';
import type { Mode } from '../shared/show/stage.ts';
import { readStored } from './log/stored.ts';

/** What the door has found out about a caller. The room takes it from the door alone and still refuses revoked keys. */
export interface Grant {
  readonly room: string;
  readonly mode: Mode;
  readonly role: Exclude<Role, 'room'>;
  /** The role again or, for a source, which one. */
  readonly name: string;
  /** SHA-256 of the key, hex. */
  readonly keyHash: string;
}

/** Between door and room only: requests to a room are made anew by the door, so a caller cannot bring this header. */
const HEADER = 'x-cuecart-grant';

export const grantHeaders = (grant: Grant): Record<string, string> => ({ [HEADER]: JSON.stringify(grant) });

/** The grant that came with a request of the door. Throws where there is none. */
export function grantOf(request: Request): Grant {
  const header = request.headers.get(HEADER);
  if (header === null) throw new Error('A request reached the room without passing the door');
  return readStored<Grant>(header);
}

/** What a preview may: as little as an overlay, whoever's key it was opened with. */
export const watching = (grant: Grant): Grant => ({ ...grant, role: 'overlay', name: 'overlay' });

export const actorOf = ({ role, name }: Grant): Actor => ({ role, name });
