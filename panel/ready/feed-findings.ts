import type { FeedHealth } from '../../shared/protocol.ts';
import type { SourceCard, TriedOut } from '../../shared/source-cards.ts';
import { isSourceName, sources, type SourceName } from '../../shared/sources.ts';
import type { TextKey } from '../texts.ts';
import { clockText } from '../times.ts';
import type { View } from '../view.ts';
import { finder, type Finding, type State } from './finding.ts';
import { WAIT_MS } from './overlay-findings.ts';

/** What came of the signed tests so far: nothing yet where a source is missing, null where the room did not answer. */
export type Tried = ReadonlyMap<SourceName, TriedOut | null>;

/** The sources that have delivered, were asked, or may be asked. A shop that was never heard of is not connected. */
export function connectedSources(feeds: readonly FeedHealth[], cards: readonly SourceCard[] | null): SourceName[] {
  const heard = feeds.filter(({ lastAt, reconciled }) => lastAt !== null || reconciled !== undefined);
  const asked = (cards ?? []).filter(({ asks }) => asks?.hasAccess === true);
  const names = [...heard, ...asked].map(({ source }) => source);
  return [...new Set(names)].filter(isSourceName);
}

const outcomes: Record<TriedOut['outcome'], { state: State; why: TextKey; fix?: TextKey }> = {
  fine: { state: 'green', why: 'readyFeedFine' },
  nothing: { state: 'amber', why: 'readyFeedNothing', fix: 'readyFeedFix' },
  'no-secret': { state: 'red', why: 'readyFeedNoSecret', fix: 'readyFeedSecretFix' },
  'bad-signature': { state: 'red', why: 'readyFeedBadSignature', fix: 'readyFeedSecretFix' },
  'not-understood': { state: 'amber', why: 'readyFeedNotUnderstood', fix: 'readyFeedFix' },
  refused: { state: 'amber', why: 'readyFeedRefused', fix: 'readyFeedFix' },
};

export type FeedView = Pick<View, 'language' | 'now' | 'mode' | 'feeds' | 'me'>;

/** Who was invited does not see what is connected, only what has delivered. */
export const isInvited = ({ me }: Pick<View, 'me'>): boolean => (me?.until ?? null) !== null;

/** Whether each connected source answers its signed test, and what stands in the way of its deliveries. */
export function feedFindings(view: FeedView, connected: readonly SourceName[], tried: Tried, since: number): Finding[] {
  const found = finder('feeds', view.language);
  const hasShop = connected.some((source) => sources[source].kind === 'shop');
  const noShop =
    view.mode === 'rehearsal'
      ? found('green', 'readyNoShopRehearsal')
      : isInvited(view)
        ? found('unknown', 'readyNoShopInvited', {}, { fix: 'readyNoShopInvitedFix' })
        : found('amber', 'readyNoShop', {}, { fix: 'readyNoShopFix', go: 'connect' });
  return [...connected.map((source) => one(source, view, tried, since)), ...(hasShop ? [] : [noShop])];
}

function one(source: SourceName, { language, now, feeds }: FeedView, tried: Tried, since: number): Finding {
  const found = finder('feeds', language);
  const health = feeds.find((feed) => feed.source === source);
  const name = sources[source].words[language];
  const result = tried.get(source);
  const go = 'connect';
  if (health?.badSignature && !health.badSignature.isOver)
    return found('red', 'readyFeedTurnedAway', { name }, { fix: 'readyFeedSecretFix', go });
  if (health?.bridge?.link === 'lost')
    return found('red', 'readyFeedBridgeLost', { name }, { fix: 'readyFeedBridgeFix', go });
  if (result === undefined && now < since + WAIT_MS) return found('unknown', 'readyFeedAsking', { name });
  if (!result) return found('red', 'readyFeedSilent', { name }, { fix: 'readyFeedSilentFix' });
  const { state, why, fix } = outcomes[result.outcome];
  const last = health?.lastAt ? clockText(health.lastAt) : '';
  const more = fix ? ({ fix, go } as const) : {};
  if (state === 'green' && last) return found(state, 'readyFeedFineLast', { name, time: last });
  return found(state, why, { name, why: result.why ?? '' }, more);
}
