import type { Show } from '../../shared/show/fold.ts';
import type { Airing } from '../../shared/show/airing.ts';
import { isDeal } from '../../shared/show/offer.ts';
import { CUT_MS, isOnAt, type State as SoundState, type Switch } from '../../shared/show/sound.ts';
import { soundOf, type SoundName } from '../../shared/sounds.ts';
import type { WidgetName } from '../../shared/widgets.ts';
import { airtimeAt, common } from '../airtime.ts';
import { displacersOf } from '../layout.ts';
import { nextOf } from '../moment.ts';
import { airtimesOf } from '../notice-time.ts';
import { switchedOn } from '../widget-motion.ts';

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

/** The widgets that take the whole canvas, while they do. */
const coversOf = ({ notices }: Show): Partial<Record<WidgetName, readonly Airing[]>> => ({
  slate: notices.slate,
  'closing-thanks': notices.closing,
  opening: notices.opening,
});

/** What is heard with a widget is heard while that is seen: not when it is switched off, nor when another takes the canvas. */
function withWidget(show: Show, widget: WidgetName, notes: readonly Note[]): Note[] {
  const on = switchedOn(show, widget);
  const covers = displacersOf(widget).flatMap((other) =>
    airtimesOf(coversOf(show)[other] ?? []).flatMap((airtime) => common(airtime, switchedOn(show, other))),
  );
  return notes.flatMap((each) => {
    if (each.at < on.from || airtimeAt(covers, each.at)) return [];
    return cutAt(
      each,
      Math.min(
        on.until,
        nextOf(
          covers.map(({ from }) => from),
          each.at,
        ),
      ),
    );
  });
}

const ofOffers = (show: Show): Note[] =>
  show.offers.flatMap((offer) => {
    const { kind, startsAt, endsAt, endedAt } = offer;
    if (startsAt === null || endsAt === null) return [];
    const group = offer.kind === 'group-buy' && offer.completed ? [note('unlock', offer.completed.startsAt)] : [];
    const pulse = isDeal(offer) ? cutAt(note('pulse', endsAt - soundOf('pulse').lastsMs), endedAt) : [];
    return withWidget(show, kind, [...cutAt(note('hit', startsAt), endedAt), ...group, ...pulse]);
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

/** Everything that sounds in a show, as far as it is known. A sound that two facts ask for at once sounds once. */
export function scoreOf(show: Show): Note[] {
  const effects = [
    ...ofOffers(show),
    ...withWidget(show, 'reward-ladder', ofRewards(show)),
    ...withWidget(show, 'viewer-goal', ofGoals(show)),
    ...withWidget(show, 'correction', ofCorrections(show)),
    ...withWidget(show, 'opening', ofOpenings(show)),
  ];
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
