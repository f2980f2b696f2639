import type { Language } from '../../shared/language.ts';
import { isGood, type Invite, type KeyList, type OwnLink } from '../../shared/people.ts';
import { say, type TextKey } from '../texts.ts';

/** An invite that lasts no longer than this was made for one show; a longer one is for somebody who comes to every show, ms. */
const FOR_ONE_SHOW_MS = 3 * 86_400_000;
/** Whoever is invited so long before a show begins is invited to it, ms: the crew prepares in the afternoon and begins in the evening. */
const AHEAD_MS = 12 * 3_600_000;
/** The room's own links should be made anew after this long, ms. */
const LINK_LASTS_MS = 90 * 86_400_000;

/** A key that opens the room and should not any more. */
export type OverdueKey =
  /** Made for an earlier show, and still good. */
  | { readonly kind: 'invite'; readonly invite: Invite }
  /** A link of the room's own that is older than 90 days. */
  | { readonly kind: 'link'; readonly link: OwnLink };

/**
 * The keys that should have gone by `now`, room time, ms. `openedAt`: when this show was begun (`show.stage.openedAt`). An invite that
 * lasts up to three days is for one show: it is overdue when it was made more than twelve hours before this one began. A longer one was
 * given to somebody on purpose for several shows, and ends by itself within 30 days.
 */
export function overdueKeys({ invites, links }: KeyList, openedAt: number, now: number): OverdueKey[] {
  const isForEarlier = ({ createdAt, until }: Invite) =>
    until - createdAt <= FOR_ONE_SHOW_MS && createdAt < openedAt - AHEAD_MS;
  return [
    ...invites
      .filter((invite) => isGood(invite, now) && isForEarlier(invite))
      .map((invite) => ({ kind: 'invite', invite }) as const),
    ...links
      .filter(({ createdAt }) => createdAt < now - LINK_LASTS_MS)
      .map((link) => ({ kind: 'link', link }) as const),
  ];
}

const linkWords: Record<OwnLink['holder'], TextKey> = {
  operator: 'linkOfOperator',
  overlay: 'linkOfOverlay',
  host: 'linkOfHost',
};

/** What is wrong with an overdue key and what to do, in one or two sentences. */
export function overdueText(key: OverdueKey, language: Language, now: number): string {
  if (key.kind === 'invite') return say(language, 'overdueInvite', { name: key.invite.name });
  const days = Math.floor((now - key.link.createdAt) / 86_400_000);
  return say(language, 'overdueLink', { link: say(language, linkWords[key.link.holder]), days });
}
