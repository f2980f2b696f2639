import type { Show } from '../../shared/show/fold.ts';
import { isDeal, type Offer } from '../../shared/show/offer.ts';
import { CUT_MS, isOnAt, type State as SoundState, type Switch } from '../../shared/show/sound.ts';
import { soundOf, type SoundName } from '../../shared/sounds.ts';
import { widgetNames, type WidgetName } from '../../shared/widgets.ts';
import { airtimeAt, type Airtime } from '../airtime.ts';
import { nextOf } from '../moment.ts';
import { awayOf } from '../widget-motion.ts';

/** One sound at its place in room time, ms. */
export interface Note {
  readonly sound: SoundName;
  readonly at: number;
  /** From here on it fades, for `fadeMs`. Infinity: nobody has ended it. */
  readonly until: number;
  readonly fadeMs: number;
  readonly gain: number;
}

/** The whole set is equally loud as files; so loud it is on air. A bed lies under voices. */
const gains: Readonly<Record<SoundName, number>> = {
  festive: 0.4,
  calm: 0.4,
  tick: 0.7,
  pulse: 0.6,
  hit: 0.8,
  unlock: 0.8,
  correction: 0.8,
};
/** Ticks before the last three are softer. */
const SOFTER = 0.55;
const LAST_TICKS = 3;
const TICKS = 10;

/** What makes room for a voice: all that lasts. */
const isDucked = (name: SoundName) => soundOf(name).lastsMs >= 5_000;
/** −12 dB. */
const DUCKED = 0.251;
const DUCK_MS = 200;

const note = (sound: SoundName, at: number, louder = 1): Note => ({
  sound,
  at,
  until: at + soundOf(sound).lastsMs,
  fadeMs: CUT_MS,
  gain: gains[sound] * louder,
});

const cutAt = (note: Note, until: number | null): Note[] => {
  if (until === null || until >= note.until) return [note];
  return until > note.at ? [{ ...note, until }] : [];
};

/** When others have the place of a widget, in a show: `displacedOf`, for the widgets that a page knows. */
export type Displaced = (widget: WidgetName, show: Show) => readonly Airtime[];

/** A widget's notes as far as it is seen when they begin: not while it is switched off or others have its place. They end with that. */
function whileSeen(notes: readonly Note[], away: readonly Airtime[]): Note[] {
  const goes = away.map(({ from }) => from);
  return notes.flatMap((each) => (airtimeAt(away, each.at) ? [] : cutAt(each, nextOf(goes, each.at))));
}

const ofOffers = ({ offers }: Show, kind: Offer['kind']): Note[] =>
  offers.flatMap((offer) => {
    const { startsAt, endsAt, endedAt } = offer;
    if (offer.kind !== kind || startsAt === null || endsAt === null) return [];
    const group = offer.kind === 'group-buy' && offer.completed ? [note('unlock', offer.completed.startsAt)] : [];
    const pulse = isDeal(offer) ? cutAt(note('pulse', endsAt - soundOf('pulse').lastsMs), endedAt) : [];
    return [...cutAt(note('hit', startsAt), endedAt), ...group, ...pulse];
  });

const unlock = ({ startsAt }: { readonly startsAt: number }) => note('unlock', startsAt);

const ofRewards = ({ rewards }: Show): Note[] => (rewards?.unlocked ?? []).map(unlock);

const ofGoals = ({ goal }: Show): Note[] => goal.flatMap(({ reached }) => (reached ? [unlock(reached)] : []));

const ofCorrections = ({ notices }: Show): Note[] =>
  notices.correction.map(({ startsAt }) => note('correction', startsAt));

/** The last seconds before the show, as long as the countdown is on screen. */
const ofOpenings = ({ notices }: Show): Note[] =>
  notices.opening.flatMap(({ showAt, startsAt, until }) =>
    Array.from({ length: TICKS }, (_, index) => TICKS - index)
      .map((left) => note('tick', showAt - left * 1000, left > LAST_TICKS ? SOFTER : 1))
      .filter(({ at }) => at >= startsAt && (until === null || at < until)),
  );

const ofBeds = ({ beds }: SoundState): Note[] =>
  beds.map(({ bed, startsAt, endsAt, fadeMs }) => ({
    sound: bed,
    at: startsAt,
    until: endsAt ?? Infinity,
    fadeMs,
    gain: gains[bed],
  }));

/** An effect sounds when effects are on as it begins, and until they are turned off. */
const allowed =
  (effects: Switch) =>
  (effect: Note): Note[] =>
    isOnAt(effects, effect.at) ? cutAt(effect, effects.on ? null : effects.since) : [];

/** What is heard with a widget, were it always seen. */
const ofWidgets: Readonly<Partial<Record<WidgetName, (show: Show) => Note[]>>> = {
  'flash-sale': (show) => ofOffers(show, 'flash-sale'),
  'group-buy': (show) => ofOffers(show, 'group-buy'),
  'spend-and-save': (show) => ofOffers(show, 'spend-and-save'),
  'follow-bonus': (show) => ofOffers(show, 'follow-bonus'),
  'coupon-drop': (show) => ofOffers(show, 'coupon-drop'),
  'reward-ladder': ofRewards,
  'viewer-goal': ofGoals,
  correction: ofCorrections,
  opening: ofOpenings,
};

/**
 * Everything that sounds in a show, as far as it is known; what belongs to a widget only while that is seen. A sound that two facts
 * ask for at once sounds once.
 */
export function scoreOf(show: Show, displaced: Displaced = () => []): Note[] {
  const effects = widgetNames.flatMap((name) => {
    const notes = ofWidgets[name]?.(show) ?? [];
    return notes.length === 0 ? [] : whileSeen(notes, awayOf(show, name, displaced(name, show)));
  });
  const all = [...ofBeds(show.sound), ...effects.flatMap(allowed(show.sound.effects))];
  return [...new Map(all.map((each) => [nameOf(each), each])).values()];
}

/** Tells a note from all others. */
export const nameOf = ({ sound, at }: Note): string => `${sound} ${at}`;

/** When there is nothing left of a note. */
export const endOf = ({ until, fadeMs }: Note): number => until + fadeMs;

/** How loud something is, and when; in between, in a straight line. */
export interface Point {
  readonly at: number;
  readonly gain: number;
}

/** How loud a note is over its time: ducked or not, and faded at its end. */
export function courseOf({ sound, at, until, fadeMs, gain }: Note, { duck }: SoundState): Point[] {
  const isDeep = (now: number) => isDucked(sound) && isOnAt(duck, now);
  const level = (now: number) => (isDeep(now) ? gain * DUCKED : gain);
  const points: Point[] = [{ at, gain: level(at) }];
  const end = duck.since + DUCK_MS;
  if (isDucked(sound) && end > at && duck.since < until) {
    if (duck.since > at) points.push({ at: duck.since, gain: level(duck.since - 1) });
    if (end < until) points.push({ at: end, gain: level(end) });
  }
  if (until < Infinity) points.push({ at: until, gain: level(until) }, { at: until + fadeMs, gain: 0 });
  return points;
}

/** The gain of a course at `now`; before its first point it is that point's. */
export function gainAt(points: readonly Point[], now: number): number {
  const next = points.findIndex(({ at }) => at > now);
  const after = points[next];
  const before = points[next === -1 ? points.length - 1 : next - 1];
  if (!after || !before) return (after ?? before)?.gain ?? 0;
  return before.gain + ((after.gain - before.gain) * (now - before.at)) / (after.at - before.at);
}
