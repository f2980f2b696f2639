import type { RefusalReason } from '../shared/refusal-reasons.ts';
import { FILE } from '../shared/imports.ts';
import { isSourceName, sources } from '../shared/sources.ts';
import type { Actor, Role } from '../shared/show/part.ts';
import type { Command } from '../shared/show/show.ts';

type CommandType = Command['type'];

/** What a person of the crew decides. */
const crew: readonly CommandType[] = [
  'stage/begin',
  'stage/switch',
  'stage/clear',
  'stage/hide-names',
  'stage/set-language',
  'stage/set-theme',
  'stage/set-brand',
  'stage/set-platform',
  'stage/arrange',
  'catalog/put',
  'catalog/put-all',
  'catalog/record-price',
  'catalog/set-market',
  'offers/draft',
  'offers/draft-all',
  'offers/discard',
  'offers/arm',
  'offers/disarm',
  'offers/start',
  'offers/end',
  'offers/restore',
  'offers/count-left',
  'templates/save',
  'templates/remove',
  'rundown/present',
  'rundown/step',
  'rundown/put-away',
  'rundown/plan',
  'rundown/move',
  'rundown/cut',
  'rundown/lock',
  'rundown/put-item',
  'rundown/remove-item',
  'rundown/put-segment',
  'rundown/move-segment',
  'rundown/remove-segment',
  'rundown/set-start',
  'rundown/put-next',
  'rundown/tell-host',
  'rundown/take-back',
  'rundown/untell-host',
  'stock/count',
  'stock/set-thresholds',
  'stock/set-freshness',
  'orders/simulate',
  'audience/add',
  'audience/set',
  'audience/answer',
  'comments/watch',
  'comments/unwatch',
  'comments/block',
  'comments/keep',
  'rewards/plan',
  'rewards/start',
  'rewards/stop',
  'goal/set',
  'goal/clear',
  'notices/correct',
  'notices/slip',
  'notices/pin-answer',
  'notices/open',
  'notices/hold',
  'notices/close',
  'notices/take-down',
  'sound/start',
  'sound/fade-out',
  'sound/duck',
  'sound/stop',
  'sound/switch',
];

const shop: readonly CommandType[] = ['orders/record', 'orders/refund', 'orders/cancel', 'stock/report'];
const audience: readonly CommandType[] = ['audience/add', 'audience/set', 'audience/lose', 'audience/find'];

/** Who may order what. A page that only shows may order nothing; what is not listed is refused. */
const mayOrder: Readonly<Record<Exclude<Role, 'source'>, readonly CommandType[]>> = {
  owner: crew,
  operator: crew,
  host: [],
  overlay: [],
  room: ['stage/open', 'comments/count'],
};

const allowedOf = ({ role, name }: Actor) => {
  if (role !== 'source') return mayOrder[role];
  if (name === FILE) return ['orders/record', 'orders/refund', 'stock/report'];
  // A source that is not known says how many are there at most, and nothing about what is sold.
  return isSourceName(name) && sources[name].kind === 'shop' ? shop : audience;
};

const isCrew = (role: Role) => role === 'owner' || role === 'operator';

/** Why `by` may not order this, or undefined when it may. */
export function refusalOf(by: Actor, type: CommandType): RefusalReason | undefined {
  if (allowedOf(by).includes(type)) return undefined;
  return isCrew(by.role) && type.startsWith('orders/') ? 'orders-from-shops-only' : 'not-allowed';
}

/** Who hears of pages coming and going and of widgets in trouble. */
export const hearsOfPages = (role: Role): boolean => isCrew(role) || role === 'host';

/** Who hears how the sources are doing. */
export const hearsOfFeeds = isCrew;

/** Who may ask every overlay to look at itself, and hears what they found. */
export const mayCheckOverlays = isCrew;

/** Who may order over HTTP. A source never: its key lies in an address, so what it says must come signed, as a delivery. */
export const maySendCommands = isCrew;

/** Who calls: a role, and the invite that the key was given out with, if any. */
export interface Caller {
  readonly role: Role;
  readonly invite?: string;
}

/** Who was invited drives the show, and opens no further door: that is for the owner and the room's own operator's link. */
const opensDoors = ({ role, invite }: Caller) => isCrew(role) && invite === undefined;

/** Who may invite people and revoke their invites. Whom there is, the whole crew may see. */
export const mayInvite = opensDoors;
export const maySeeInvites = isCrew;

/** Who may see where sources deliver, set what they sign with and what they are asked with. */
export const mayConnectSources = opensDoors;

/** Who may try sources out, ask them for what was missed, see what came to nothing, and bring what they missed in a file. */
export const mayTendSources = isCrew;

/** Who may add to the room's pictures. */
export const mayKeepPictures = isCrew;

/** Who may read the log. */
export const mayReadLog = isCrew;

/** Who may read the show: whoever has a page. */
export const mayReadShow = (role: Role): boolean => role !== 'source' && role !== 'room';

/** Who may hold a socket: pages. A source delivers. */
export const mayHoldSocket = (role: Role): boolean => role !== 'source' && role !== 'room';
