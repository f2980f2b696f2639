import * as z from 'zod/mini';
import { Id, Line, Moment } from './show/words.ts';

/* Who may come in and who is here: what the room tells its crew of people and keys. Nothing of it is in the show. */

/** The longest name of a person who is invited, in characters as readers count them. */
export const LONGEST_NAME = 24;
const Name = Line(512);

/** What somebody can be invited as. */
export const invitedRoles = ['operator', 'host'] as const;
export const InvitedRole = z.enum(invitedRoles);
export type InvitedRole = z.infer<typeof InvitedRole>;

/** The shortest and the longest time that an invite may be good for, ms. None is good without end. */
export const SHORTEST_INVITE_MS = 60_000;
export const LONGEST_INVITE_MS = 30 * 86_400_000;

/** Who is to be invited: as what, by which name, for how long, ms. The name is cleaned by the room. */
export const InviteTerms = z.object({
  role: InvitedRole,
  name: Name,
  lastsMs: z.int().check(z.gte(SHORTEST_INVITE_MS), z.lte(LONGEST_INVITE_MS)),
});
export type InviteTerms = z.infer<typeof InviteTerms>;

/** An invite, without its key, which is told once, when it is made. Times are room time, ms. */
export const Invite = z.object({
  id: Id,
  role: InvitedRole,
  name: Name,
  createdAt: Moment,
  /** When it ends by itself. */
  until: Moment,
  /** When somebody revoked it; null when nobody did. */
  revokedAt: z.nullable(Moment),
});
export type Invite = z.infer<typeof Invite>;

/** One of the room's own links: they have no end, and are made anew by the owner. */
export const OwnLink = z.object({ holder: z.enum(['operator', 'overlay', 'host']), createdAt: Moment });
export type OwnLink = z.infer<typeof OwnLink>;

/** A page that is open, and who is behind it. */
export const Person = z.object({
  role: z.enum(['owner', 'operator', 'host', 'overlay']),
  /** The name that the person was invited by; the role again for a link of the room's own. */
  name: z.string(),
  page: z.enum(['overlay', 'panel', 'prompter']),
  /** Since when, room time, ms. */
  since: Moment,
  /** The invite that it came by, if any. */
  invite: z.optional(Id),
});
export type Person = z.infer<typeof Person>;

/** Answer of `GET /api/rooms/:room/invites`: the invites that are good, those that ended within the last day, and the room's own links. */
export const KeyList = z.object({ invites: z.array(Invite), links: z.array(OwnLink) });
export type KeyList = z.infer<typeof KeyList>;

/** Answer of `POST /api/rooms/:room/invites`. The key is told this once. */
export const MadeInvite = z.object({ invite: Invite, key: z.string() });
export type MadeInvite = z.infer<typeof MadeInvite>;

export const isGood = ({ until, revokedAt }: Invite, now: number): boolean => revokedAt === null && until > now;
