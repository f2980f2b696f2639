import { plainText } from '../names.ts';
import { aired, airedAt, latestAt, takenDown } from './airing.ts';
import { findProduct, type State as Catalog } from './catalog.ts';
import { Refused, type Context } from './part.ts';
import * as edited from './rundown-edited.ts';
import * as edits from './rundown-edits.ts';
import { checkRoom, hadTurn, openItems } from './rundown-edits.ts';
import { findItem, itemsOf, movedItem, type Plan, type Step } from './rundown-plan.ts';
import type { Command, Event, Presented, State } from './rundown-schemas.ts';
import type { Offers } from './offer.ts';
import { endedTurns, resumedTurns } from './rundown-turns.ts';
import type { Begun } from './stage.ts';
import { CUE_LEAD_MS, Line } from './words.ts';

export { Step } from './rundown-plan.ts';
export { Command, Event, State, type Message, type Presented } from './rundown-schemas.ts';
export type { Turn } from './rundown-turns.ts';

export const initial: State = {
  presented: [],
  plan: { segments: [] },
  isLocked: false,
  cut: [],
  turns: [],
  messages: [],
};

/** A planned start is a show's own for so long after it, ms. */
const START_HOLDS_MS = 3_600_000;

const MOST_TURNS = 300;
const MOST_MESSAGES = 5;

/** The product that is presented at `now`. */
export const presentedAt = ({ presented }: State, now: number): Presented | undefined => airedAt(presented, now);

/** Where in its loop a product is at `now`. */
export const stepOf = ({ step, stepAt, stepBefore = step }: Presented, now: number): Step =>
  now < stepAt ? stepBefore : step;

/** The next turn of a product: the first that it has not had, cut ones left out. */
const nextTurnOf = (state: State, sku: string) => openItems(state).find((item) => item.sku === sku)?.itemId;

type Known = { catalog: Catalog; offers: Offers };

function checkPresentable(sku: string, itemId: string | undefined, plan: Plan, catalog: Catalog): void {
  if (!findProduct(catalog, sku)) throw new Refused('unknown-product', sku);
  if (itemId !== undefined && findItem(plan, itemId)?.sku !== sku) throw new Refused('unknown-item', itemId);
}

export function decide(command: Command, state: State, context: Context<Known>): Event[] {
  const { now: at, show } = context;
  const startsAt = at + CUE_LEAD_MS;
  const latest = latestAt(state.presented, startsAt);
  const { plan } = state;
  switch (command.type) {
    case 'rundown/present': {
      const { sku } = command;
      checkPresentable(sku, command.itemId, plan, show.catalog);
      if (latest?.sku === sku && (command.itemId === undefined || latest.itemId === command.itemId)) return [];
      const itemId = command.itemId ?? nextTurnOf(state, sku);
      return [{ type: 'rundown/presented', at, sku, startsAt, ...(itemId === undefined ? {} : { itemId }) }];
    }
    case 'rundown/step':
      if (!latest) throw new Refused('nothing-presented');
      return latest.step === command.step ? [] : [{ type: 'rundown/stepped', at, step: command.step, startsAt }];
    case 'rundown/put-away':
      return latest ? [{ type: 'rundown/put-away', at, until: startsAt }] : [];
    case 'rundown/plan':
      return [{ type: 'rundown/planned', at, plan: edits.planInPlace(command.plan, state) }];
    case 'rundown/move': {
      const { itemId, segmentId, before } = command;
      const isKnown = plan.segments.some((segment) => segment.segmentId === segmentId) && findItem(plan, itemId);
      if (!isKnown) throw new Refused('unknown-item', itemId);
      if (hadTurn(state, itemId)) throw new Refused('had-its-turn');
      checkRoom(plan, segmentId, itemId);
      return before === itemId ? [] : [{ type: 'rundown/moved', at, itemId, segmentId, before }];
    }
    case 'rundown/cut': {
      const { itemId, isCut } = command;
      if (!findItem(plan, itemId)) throw new Refused('unknown-item', itemId);
      if (isCut && hadTurn(state, itemId)) throw new Refused('had-its-turn');
      return state.cut.includes(itemId) === isCut ? [] : [{ type: 'rundown/cut-set', at, itemId, isCut }];
    }
    case 'rundown/lock':
      return state.isLocked === command.isLocked ? [] : [{ type: 'rundown/lock-set', at, isLocked: command.isLocked }];
    case 'rundown/tell-host': {
      const text = plainText(command.text, 120);
      if (!Line(120).safeParse(text).success) throw new Refused('not-understood', command.text);
      return [{ type: 'rundown/host-told', at, text }];
    }
    case 'rundown/take-back': {
      const { back } = command;
      if (!back) return latest ? [{ type: 'rundown/taken-back', at, back, startsAt }] : [];
      const { sku, itemId, stepAt } = back;
      checkPresentable(sku, itemId, plan, show.catalog);
      return [{ type: 'rundown/taken-back', at, back: { ...back, stepAt: Math.min(stepAt, at) }, startsAt }];
    }
    case 'rundown/untell-host': {
      const { seq } = command;
      return state.messages.some((message) => message.seq === seq) ? [{ type: 'rundown/host-untold', at, seq }] : [];
    }
    default:
      return edits.decideEdit(command, state, context);
  }
}

/** Another plan; what is not in it any more is not cut either. */
function withPlan(state: State, plan: Plan): State {
  const known = new Set(itemsOf(plan).map(({ itemId }) => itemId));
  return { ...state, plan, cut: state.cut.filter((itemId) => known.has(itemId)) };
}

export function reduce(state: State, event: Event | Begun, seq: number): State {
  const { presented, turns } = state;
  switch (event.type) {
    // The plan may have been made for the show that begins; a start long past was another show's.
    case 'stage/begun': {
      const { startsAt, segments } = state.plan;
      const isToCome = startsAt !== undefined && startsAt > event.at - START_HOLDS_MS;
      return { ...initial, plan: { segments, ...(isToCome ? { startsAt } : {}) }, isLocked: state.isLocked };
    }
    case 'rundown/presented': {
      const { sku, startsAt, itemId } = event;
      const turn = itemId === undefined ? {} : { itemId };
      const next = { sku, step: 'explaining' as const, stepAt: startsAt, startsAt, until: null, ...turn };
      const begun = itemId === undefined ? [] : [{ itemId, from: startsAt, until: null }];
      return {
        ...state,
        presented: aired(presented, next),
        turns: [...endedTurns(turns, startsAt), ...begun].slice(-MOST_TURNS),
      };
    }
    case 'rundown/stepped': {
      const { step, startsAt } = event;
      const last = presented.at(-1);
      return last
        ? {
            ...state,
            presented: [...presented.slice(0, -1), { ...last, step, stepAt: startsAt, stepBefore: last.step }],
          }
        : state;
    }
    case 'rundown/put-away':
      return { ...state, presented: takenDown(presented, event.until), turns: endedTurns(turns, event.until) };
    case 'rundown/planned':
      return withPlan(state, event.plan);
    case 'rundown/item-put':
    case 'rundown/item-removed':
    case 'rundown/segment-put':
    case 'rundown/segment-moved':
    case 'rundown/segment-removed':
    case 'rundown/start-set':
      return withPlan(state, edited.planAfter(state.plan, event));
    case 'rundown/next-put': {
      const cut = state.cut.filter((itemId) => itemId !== event.itemId);
      return { ...state, plan: edited.planAfter(state.plan, event), cut };
    }
    case 'rundown/moved': {
      const { itemId, segmentId, before } = event;
      return { ...state, plan: movedItem(state.plan, itemId, segmentId, before) };
    }
    case 'rundown/cut-set': {
      const others = state.cut.filter((itemId) => itemId !== event.itemId);
      return { ...state, cut: event.isCut ? [...others, event.itemId] : others };
    }
    case 'rundown/lock-set':
      return { ...state, isLocked: event.isLocked };
    case 'rundown/host-told': {
      const { at, text } = event;
      return { ...state, messages: [...state.messages, { seq, at, text }].slice(-MOST_MESSAGES) };
    }
    case 'rundown/host-untold':
      return { ...state, messages: state.messages.filter((message) => message.seq !== event.seq) };
    case 'rundown/taken-back': {
      const { back, startsAt } = event;
      return {
        ...state,
        presented: back ? aired(presented, { ...back, startsAt, until: null }) : takenDown(presented, startsAt),
        turns: resumedTurns(turns, latestAt(presented, startsAt), back?.itemId),
      };
    }
    default:
      return state;
  }
}
