import * as z from 'zod/mini';
import { CheckedOverlay, Report } from './overlay-report.ts';
import { Mode } from './show/stage.ts';
import { Event, State } from './show/fold.ts';
import { Id, Line, Masked, Moment } from './show/words.ts';
import { Person } from './people.ts';
import { refusalReasons } from './refusal-reasons.ts';
import { Since } from './since.ts';

/** Raised when an older page could not go on without the change; such a page is told so and reloads itself. */
export const PROTOCOL_VERSION = 4;

/** WebSocket subprotocols offered by a page: this name, then its key. The room answers with the name alone. */
export const SUBPROTOCOL = 'cuecart';

/** A page sends this text, the runtime answers without waking the room. */
export const PING = 'ping';
export const PONG = 'pong';

/** Why the room, or the door before it, closed a socket. */
export const closeCodes = {
  /** The key is wrong, missing, revoked or for another room. Do not come back with it. */
  notAllowed: 4401,
  /** The page speaks another version of this protocol. Reload. */
  pageTooOld: 4409,
  /** The page did not read what it was sent. Come back and ask for a snapshot. */
  tooSlow: 4408,
  /** A message that is not of this protocol. */
  notUnderstood: 4400,
} as const;

/**
 * A page that has the sound stops so long after it sent the last ping that was answered, ms, whatever else it hears or does not:
 * so a room that waits a little longer may give the sound to another.
 */
export const SOUND_LEASE_MS = 12_000;

/** A page says what it has seen when it folded so many events since it last did. */
export const SEEN_EVERY = 250;

const Seq = z.int().check(z.nonnegative());

/** What every command carries besides its own fields: the sender's id, until when it holds, and what the sender had seen. */
export const Envelope = z.object({ id: Id, expiresAt: z.optional(Moment), base: z.optional(Seq) });
export type Envelope = z.infer<typeof Envelope>;

/** The room's answer to one command. It leaves only once the event is on disk. */
export const Answer = z.discriminatedUnion('outcome', [
  z.object({ id: z.string(), outcome: z.literal('accepted'), seq: Seq }),
  z.object({
    id: z.string(),
    outcome: z.literal('refused'),
    reason: z.enum(refusalReasons),
    detail: z.optional(z.string()),
    /** Who did what before, where that is what stands in the way. */
    since: z.optional(Since),
    message: z.string(),
  }),
]);
export type Answer = z.infer<typeof Answer>;

/** How it went when a shop was asked for what it did not deliver. */
export const Reconciled = z.object({
  at: Moment,
  outcome: z.enum(['fine', 'no-access', 'unreachable', 'key-refused', 'busy', 'moved', 'not-understood']),
  /** Orders that it told, and how many of them count since. */
  orders: z.int(),
  added: z.int(),
});
export type Reconciled = z.infer<typeof Reconciled>;

/** Deliveries that came to a source's own address and were turned away: how many, and when the last one came. */
const Turned = { count: z.int(), at: Moment };

/** How one source is doing, for the panel. Counts since the room was made. */
export const FeedHealth = z.object({
  source: z.string(),
  applied: z.int(),
  repeated: z.int(),
  ignored: z.int(),
  notUnderstood: z.int(),
  refused: z.int(),
  lastAt: z.nullable(Moment),
  /** Why the last one that was not applied was not. */
  lastProblem: z.nullable(z.string()),
  /** How a bridge of ours stands with its program, and how many messages it had to drop since it was started. */
  bridge: z.optional(z.object({ link: z.enum(['open', 'lost']), lost: z.int() })),
  /** Deliveries of the minute that began `from`, so far, and of the minute before it. */
  minute: z.optional(z.object({ from: Moment, count: z.int(), before: z.int() })),
  /** How it went when it was last asked for what was missed. */
  reconciled: z.optional(Reconciled),
  /** Turned away since their signature did not fit; `isOver` once one came whose signature did. */
  badSignature: z.optional(z.object({ ...Turned, isOver: z.boolean() })),
  /** Asked to come again, since there were too many at a time. */
  busy: z.optional(z.object(Turned)),
});
export type FeedHealth = z.infer<typeof FeedHealth>;

/** Questions of viewers that are alike, as one: how often they were asked lately, and one of them, with its asker's masked name. */
export const Question = z.object({
  text: Line(120),
  asker: Masked,
  count: z.int(),
  /** When it was asked last. */
  at: Moment,
  /** The watch whose words stand in it, if any. */
  watchId: z.optional(Id),
});
export type Question = z.infer<typeof Question>;

export const ToRoom = z.discriminatedUnion('type', [
  /** The first message. `after`: the last event the page has, null for none. */
  z.object({
    type: z.literal('hello'),
    version: z.int(),
    after: z.nullable(Seq),
    /** `preview`: the stage as the crew sees it. It only watches, whatever its key: see `watching` in the room's `grant.ts`. */
    page: z.enum(['overlay', 'preview', 'panel', 'prompter', 'tool']),
  }),
  /** A command: its envelope and fields, checked by the room. */
  z.object({ type: z.literal('command'), command: z.looseObject({ id: Id, expiresAt: Moment }) }),
  /** c0: the page's clock when it asked. */
  z.object({ type: z.literal('time'), c0: z.number() }),
  /** The last event the page has folded: tells the room that the page reads. Sent after every `SEEN_EVERY` events or more. */
  z.object({ type: z.literal('seen'), seq: Seq }),
  /** A widget threw and was blanked. */
  z.object({ type: z.literal('trouble'), widget: Line(40), message: Line(200) }),
  /** This page wants to sound. `page`: its own name for itself, new at each load; `ready`: that it could be heard now. */
  z.object({ type: z.literal('sound'), page: Id, ready: z.boolean() }),
  /** The crew wants every overlay to look at itself. */
  z.object({ type: z.literal('check') }),
  /** What an overlay found. `asked`: of the check that it answers. */
  z.object({ type: z.literal('report'), asked: Moment, report: Report }),
]);
export type ToRoom = z.infer<typeof ToRoom>;

export const FromRoom = z.discriminatedUnion('type', [
  /** The show as of `seq`; `show` is left out when the page is up to date or gets the events it lacks next. */
  z.object({
    type: z.literal('welcome'),
    room: z.string(),
    mode: Mode,
    role: z.enum(['owner', 'operator', 'host', 'overlay']),
    /** By which name this page's key was given out, and when it ends by itself, if it does. */
    person: z.optional(z.object({ name: z.string(), until: z.optional(Moment) })),
    /** Changes with each build: a page of another build reloads when nothing is on air. */
    build: z.string(),
    seq: Seq,
    show: z.optional(State),
  }),
  /** Events `from`, `from + 1`, …: facts, already on disk. */
  z.object({ type: z.literal('events'), from: Seq, events: z.array(Event) }),
  z.object({ type: z.literal('answer'), answer: Answer }),
  /** s1, s2: room time when the question came and when this left. */
  z.object({ type: z.literal('time'), c0: z.number(), s1: z.number(), s2: z.number() }),
  /** How many pages of each kind are connected, and who is behind them; for the crew. */
  z.object({
    type: z.literal('presence'),
    overlays: z.int(),
    panels: z.int(),
    people: z._default(z.array(Person), []),
  }),
  z.object({ type: z.literal('feeds'), feeds: z.array(FeedHealth) }),
  /** What viewers ask most, for the crew. */
  z.object({ type: z.literal('questions'), questions: z.array(Question) }),
  /** A widget on some overlay threw and was blanked; for the crew. */
  z.object({ type: z.literal('trouble'), widget: z.string(), message: z.string(), at: Moment }),
  /** Whether this page, and no other, may sound. */
  z.object({ type: z.literal('sound-lease'), held: z.boolean() }),
  /** How many pages want to sound, and whether one of them may; for the crew. */
  z.object({ type: z.literal('sounding'), pages: z.int(), plays: z.boolean() }),
  /** This overlay is to look at itself, and to say what it found. */
  z.object({ type: z.literal('check'), asked: Moment }),
  /** Every overlay and what it last found, for the crew. */
  z.object({ type: z.literal('overlays'), overlays: z.array(CheckedOverlay) }),
  z.object({ type: z.literal('bye'), reason: z.enum(['page-too-old', 'not-allowed', 'not-understood', 'too-slow']) }),
]);
export type FromRoom = z.infer<typeof FromRoom>;
