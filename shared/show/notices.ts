import * as z from 'zod/mini';
import { plainText } from '../names.ts';
import { aired, airing, latestAt, takenDown, type Airing } from './airing.ts';
import type { Event as CatalogEvent } from './catalog.ts';
import { Correction, CorrectionTerms } from './correction.ts';
import { nameOf, phaseOf } from './offer.ts';
import type { Event as OffersEvent } from './offers.ts';
import { Refused, type Context } from './part.ts';
import { planSlip, slipEvents, Wishes, type SlipShow } from './slip.ts';
import { sentenceOf } from './slip-words.ts';
import type { Begun, Event as StageEvent } from './stage.ts';
import { CUE_LEAD_MS, daysText, Line, Masked, Moment } from './words.ts';

/** A viewer's question, with the name already masked, and the host's answer. */
const AnswerTerms = z.object({ asker: z.optional(Masked), question: Line(80), answer: Line(120) });
/** The countdown to the show: when it begins, and what is coming. */
const OpeningTerms = z.object({ showAt: Moment, coming: z.array(Line(40)).check(z.maxLength(4)) });
/** The picture while there is none: why, where viewers may go, and when it goes on if that is known. */
const SlateTerms = z.object({
  why: z.enum(['starting-soon', 'back-soon', 'technical']),
  where: z.optional(Line(80)),
  backAt: z.optional(Moment),
});
/** When the next show is. `utcOffset`, minutes: in whose time of day that is told, so that every screen says the same. */
const NextShow = z.object({
  at: Moment,
  utcOffset: z.int().check(z.gte(-720), z.lte(840)),
  title: z.optional(Line(60)),
});
/** The goodbye, with the next show if there is one. What was sold and opened is not told here: the show knows it. */
const ClosingTerms = z.object({ next: z.optional(NextShow) });

const Answer = z.extend(AnswerTerms, airing);
const Opening = z.extend(OpeningTerms, airing);
const Slate = z.extend(SlateTerms, airing);
const Closing = z.extend(ClosingTerms, airing);
export type Answer = z.infer<typeof Answer>;
export type Opening = z.infer<typeof Opening>;
export type Slate = z.infer<typeof Slate>;
export type Closing = z.infer<typeof Closing>;

/** What the crew tells viewers besides offers: of each kind the latest and the one before it. */
export const State = z.object({
  correction: z.array(Correction),
  answer: z.array(Answer),
  opening: z.array(Opening),
  slate: z.array(Slate),
  closing: z.array(Closing),
});
export type State = z.infer<typeof State>;
const Name = z.enum(['correction', 'answer', 'opening', 'slate', 'closing']);
export type Name = z.infer<typeof Name>;

const Lasts = z.int().check(z.gte(10_000), z.lte(600_000));

export const Command = z.discriminatedUnion('type', [
  z.object({ type: z.literal('notices/correct'), correction: CorrectionTerms, lastsMs: z.optional(Lasts) }),
  /** A wrong price was said or shown: all that mends it, in one. */
  z.object({ type: z.literal('notices/slip'), slip: Wishes, lastsMs: z.optional(Lasts) }),
  z.object({ type: z.literal('notices/pin-answer'), answer: AnswerTerms, lastsMs: z.optional(Lasts) }),
  z.object({ type: z.literal('notices/open'), opening: OpeningTerms }),
  z.object({ type: z.literal('notices/hold'), slate: SlateTerms }),
  z.object({ type: z.literal('notices/close'), closing: ClosingTerms }),
  /** Takes a notice down before its time. */
  z.object({ type: z.literal('notices/take-down'), notice: Name }),
]);
export type Command = z.infer<typeof Command>;

export const Event = z.discriminatedUnion('type', [
  z.object({ type: z.literal('notices/corrected'), at: Moment, correction: Correction }),
  z.object({ type: z.literal('notices/answer-pinned'), at: Moment, answer: Answer }),
  z.object({ type: z.literal('notices/opening-set'), at: Moment, opening: Opening }),
  z.object({ type: z.literal('notices/held'), at: Moment, slate: Slate }),
  z.object({ type: z.literal('notices/closed'), at: Moment, closing: Closing }),
  z.object({ type: z.literal('notices/taken-down'), at: Moment, notice: Name, until: Moment }),
]);
export type Event = z.infer<typeof Event>;

export const initial: State = { correction: [], answer: [], opening: [], slate: [], closing: [] };

/** How long a notice stays when nobody says, ms. */
export const CORRECTION_MS = 45_000;
export const ANSWER_MS = 30_000;
/** The opening says "now" for so long after the show began, ms. */
export const BEGUN_MS = 4_000;
/** No opening or return is promised further ahead, and no next show, ms. */
const MOST_AHEAD_MS = 7 * 86_400_000;
const NEXT_SHOW_AHEAD_MS = 60 * 86_400_000;

/** A promise for a moment that is past, or too far to be one, is refused. */
function checkAhead(moment: number, from: number, mostAhead: number): void {
  if (moment <= from || moment > from + mostAhead) throw new Refused('bad-start', daysText(mostAhead));
}

/** What covers the whole picture would hide an offer whose clock runs. */
function checkNothingRuns({ offers }: SlipShow, at: number): void {
  const running = offers.find((offer) => offer.started && ['armed', 'live'].includes(phaseOf(offer, at)));
  if (running) throw new Refused('offer-on-air', nameOf(running));
}

/** What viewers wrote or the host typed, with phone numbers and addresses taken out. */
function shownText(raw: string, mostCharacters: number): string {
  const text = plainText(raw, mostCharacters);
  if (!Line(mostCharacters).safeParse(text).success) throw new Refused('not-understood', raw);
  return text;
}

/** A correction that comes `freezeMs` after its cue; meanwhile its cards show no price already. */
function corrected(terms: Pick<Correction, 'say'> & CorrectionTerms, at: number, lastsMs: number, freezeMs = 0): Event {
  const cue = at + CUE_LEAD_MS;
  const startsAt = cue + freezeMs;
  const frozen = freezeMs > 0 ? { frozenFrom: cue } : {};
  return { type: 'notices/corrected', at, correction: { ...terms, ...frozen, startsAt, until: startsAt + lastsMs } };
}

/** What a slip changes besides, stands before the correction. */
type Decided = Event | CatalogEvent | OffersEvent | StageEvent;

export function decide(command: Command, state: State, context: Context<SlipShow>): Decided[] {
  const { now: at, show } = context;
  const startsAt = at + CUE_LEAD_MS;
  switch (command.type) {
    case 'notices/correct': {
      const { correction, lastsMs = CORRECTION_MS } = command;
      const { wrong, right } = correction;
      if (wrong && wrong.currency !== right.currency) throw new Refused('wrong-currency', right.currency);
      if (wrong?.minor === right.minor) throw new Refused('same-price');
      return [corrected({ ...correction, say: sentenceOf(correction) }, at, lastsMs)];
    }
    case 'notices/slip': {
      const plan = planSlip(show, at, command.slip);
      const { correction, say, endsDeal, freezeMs } = plan;
      const { lastsMs = CORRECTION_MS } = command;
      return [
        ...slipEvents(plan, context),
        // An ended deal leaves the screen while its card shows no price.
        corrected({ ...correction, say }, at, endsDeal ? Math.max(CORRECTION_MS, lastsMs) : lastsMs, freezeMs),
      ];
    }
    case 'notices/pin-answer': {
      const { lastsMs = ANSWER_MS } = command;
      const question = shownText(command.answer.question, 80);
      const answer = { ...command.answer, question, answer: shownText(command.answer.answer, 120) };
      return [{ type: 'notices/answer-pinned', at, answer: { ...answer, startsAt, until: startsAt + lastsMs } }];
    }
    case 'notices/open': {
      const { opening } = command;
      checkAhead(opening.showAt, startsAt, MOST_AHEAD_MS);
      checkNothingRuns(show, at);
      const until = opening.showAt + BEGUN_MS;
      return [{ type: 'notices/opening-set', at, opening: { ...opening, startsAt, until } }];
    }
    case 'notices/hold': {
      const { slate } = command;
      if (slate.backAt !== undefined) checkAhead(slate.backAt, startsAt, MOST_AHEAD_MS);
      return [{ type: 'notices/held', at, slate: { ...slate, startsAt, until: null } }];
    }
    case 'notices/close': {
      const { closing } = command;
      if (closing.next) checkAhead(closing.next.at, startsAt, NEXT_SHOW_AHEAD_MS);
      checkNothingRuns(show, at);
      return [{ type: 'notices/closed', at, closing: { ...closing, startsAt, until: null } }];
    }
    case 'notices/take-down': {
      if (!latestAt<Airing>(state[command.notice], startsAt)) return [];
      return [{ type: 'notices/taken-down', at, notice: command.notice, until: startsAt }];
    }
  }
}

export function reduce(state: State, event: Event | Begun): State {
  switch (event.type) {
    case 'stage/begun':
      return initial;
    case 'notices/corrected':
      return { ...state, correction: aired(state.correction, event.correction) };
    case 'notices/answer-pinned':
      return { ...state, answer: aired(state.answer, event.answer) };
    case 'notices/opening-set':
      return { ...state, opening: aired(state.opening, event.opening) };
    case 'notices/held':
      return { ...state, slate: aired(state.slate, event.slate) };
    case 'notices/closed':
      return { ...state, closing: aired(state.closing, event.closing) };
    case 'notices/taken-down':
      return { ...state, [event.notice]: takenDown<Airing>(state[event.notice], event.until) };
    default:
      return state;
  }
}
