import type { InvitedRole } from '../../shared/people.ts';

const pages: Readonly<Record<InvitedRole, string>> = { operator: 'panel', host: 'prompter' };

/** The link that lets somebody in. The key is in the fragment only, so no server log holds it. */
export const inviteLink = (origin: string, room: string, role: InvitedRole, key: string): string =>
  `${origin}/${pages[role]}/?room=${encodeURIComponent(room)}#key=${key}`;

/** Whether a page of this host name can be opened on this machine alone: a phone that scans its link finds nothing. */
export const isThisMachine = (hostname: string): boolean =>
  /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
