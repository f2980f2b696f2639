import * as z from 'zod/mini';
import { Language } from '../language.ts';
import { themeList } from '../themes.ts';
import { widgetNames } from '../widgets.ts';
import { defaultPlatform, platforms } from '../zones.ts';
import { Arrange, ArrangedEvent, Arrangement, decideArrange, reduceArranged } from './arranging.ts';
import { holdsAir, nameOf, type Offers } from './offer.ts';
import { Refused, type Context } from './part.ts';
import { CUE_LEAD_MS, Line, Moment, PictureId } from './words.ts';

export const Mode = z.enum(['live', 'rehearsal']);
export type Mode = z.infer<typeof Mode>;

export const Theme = z.enum(themeList);
export type Theme = z.infer<typeof Theme>;

const WidgetName = z.enum(widgetNames);

/** A widget that was switched; `since` is the moment the change is seen. One that was never switched is on. */
const Switch = z.object({ widget: WidgetName, on: z.boolean(), since: Moment });

/** A switch of the whole stage, and since when it stands so; before, it stood the other way. */
const Turned = z.object({ on: z.boolean(), since: Moment });
type Turned = z.infer<typeof Turned>;

/** Whose show it is. The colour, `#rrggbb`, takes the place of the theme's own on tags and bands. */
const Brand = z.object({
  name: z.optional(Line(24)),
  colour: z.optional(z.string().check(z.regex(/^#[0-9a-f]{6}$/))),
  logo: z.optional(PictureId),
});
export type Brand = z.infer<typeof Brand>;

const Inset = z.optional(z.int().check(z.gte(0), z.lte(900)));
const sides = { top: Inset, right: Inset, bottom: Inset, left: Inset };
/** How far the stage stays from each edge of the vertical canvas, and of the horizontal one, px; what is left out keeps the platform's own. */
const Insets = z.object({ ...sides, horizontal: z.optional(z.object(sides)) });

/** What is on the canvas, in which language and theme, and whether this is the air or a rehearsal. */
export const State = z.object({
  mode: Mode,
  /** When this show began: all that is counted is counted since. */
  openedAt: Moment,
  language: Language,
  theme: Theme,
  brand: Brand,
  /** On whose app the show runs: its interface covers parts of the picture. */
  platform: z.enum(platforms),
  insets: Insets,
  /** Where the crew put the places of each canvas; none were moved where it is left out. */
  arrangement: z.optional(Arrangement),
  switches: z.array(Switch),
  /** Every widget is off, whatever its own switch says, but for the slate: it covers a picture that must not be seen. */
  cleared: Turned,
  /** No names at all, masked ones neither. */
  nameless: Turned,
});
export type State = z.infer<typeof State>;

export const Command = z.discriminatedUnion('type', [
  /** The room's first event, by the room alone. */
  z.object({ type: z.literal('stage/open'), mode: Mode }),
  /** A new show in the same room: all counts start from zero. The log goes on, and so does what is prepared or set. */
  z.object({ type: z.literal('stage/begin') }),
  z.object({ type: z.literal('stage/switch'), widget: WidgetName, on: z.boolean() }),
  /** Takes everything off the canvas, or brings back what was on it. */
  z.object({ type: z.literal('stage/clear'), isClear: z.boolean() }),
  /** Shows no name of anybody, or masked ones again. */
  z.object({ type: z.literal('stage/hide-names'), areHidden: z.boolean() }),
  z.object({ type: z.literal('stage/set-language'), language: Language }),
  z.object({ type: z.literal('stage/set-theme'), theme: Theme }),
  z.object({ type: z.literal('stage/set-brand'), brand: Brand }),
  z.object({ type: z.literal('stage/set-platform'), platform: z.enum(platforms), insets: z.optional(Insets) }),
  Arrange,
]);
export type Command = z.infer<typeof Command>;

export const Event = z.discriminatedUnion('type', [
  z.object({ type: z.literal('stage/opened'), at: Moment, mode: Mode }),
  z.object({ type: z.literal('stage/begun'), at: Moment }),
  z.object({ type: z.literal('stage/switched'), at: Moment, widget: WidgetName, on: z.boolean(), startsAt: Moment }),
  z.object({ type: z.literal('stage/cleared'), at: Moment, isClear: z.boolean(), startsAt: Moment }),
  z.object({ type: z.literal('stage/names-hidden'), at: Moment, areHidden: z.boolean(), startsAt: Moment }),
  z.object({ type: z.literal('stage/language-set'), at: Moment, language: Language }),
  z.object({ type: z.literal('stage/theme-set'), at: Moment, theme: Theme }),
  z.object({ type: z.literal('stage/brand-set'), at: Moment, brand: Brand }),
  z.object({ type: z.literal('stage/platform-set'), at: Moment, platform: z.enum(platforms), insets: Insets }),
  ArrangedEvent,
]);
export type Event = z.infer<typeof Event>;
/** Every part that counts begins anew by it. */
export type Begun = Extract<Event, { type: 'stage/begun' }>;

export const initial: State = {
  mode: 'live',
  openedAt: 0,
  language: 'zh-CN',
  theme: 'festival',
  brand: {},
  platform: defaultPlatform,
  insets: {},
  switches: [],
  cleared: { on: false, since: 0 },
  nameless: { on: false, since: 0 },
};

/** How a switch of the whole stage stands at `now`. */
export const isTurned = ({ on, since }: Turned, now: number): boolean => (now < since ? !on : on);

/** Whether a widget may be seen at `now`. */
export function isOn(state: State, widget: string, now: number): boolean {
  if (isTurned(state.cleared, now) && widget !== 'slate') return false;
  const found = state.switches.find((entry) => entry.widget === widget);
  return found === undefined || found.on === now >= found.since;
}

export function decide(command: Command, state: State, { now, by, show }: Context<{ offers: Offers }>): Event[] {
  switch (command.type) {
    case 'stage/open':
      if (by.role !== 'room') throw new Refused('not-allowed');
      return state.openedAt === 0 ? [{ type: 'stage/opened', at: now, mode: command.mode }] : [];
    case 'stage/begin': {
      // What viewers were promised belongs to the show in which it was promised.
      const promised = show.offers.find((offer) => holdsAir(offer, now));
      if (promised) throw new Refused('offer-on-air', nameOf(promised));
      return [{ type: 'stage/begun', at: now }];
    }
    case 'stage/switch': {
      const { widget, on } = command;
      const found = state.switches.find((entry) => entry.widget === widget);
      if ((found?.on ?? true) === on) return [];
      return [{ type: 'stage/switched', at: now, widget, on, startsAt: now + CUE_LEAD_MS }];
    }
    case 'stage/clear': {
      const { isClear } = command;
      return isClear === state.cleared.on
        ? []
        : [{ type: 'stage/cleared', at: now, isClear, startsAt: now + CUE_LEAD_MS }];
    }
    case 'stage/hide-names': {
      const { areHidden } = command;
      return areHidden === state.nameless.on
        ? []
        : [{ type: 'stage/names-hidden', at: now, areHidden, startsAt: now + CUE_LEAD_MS }];
    }
    case 'stage/set-language':
      return command.language === state.language
        ? []
        : [{ type: 'stage/language-set', at: now, language: command.language }];
    case 'stage/set-theme':
      return command.theme === state.theme ? [] : [{ type: 'stage/theme-set', at: now, theme: command.theme }];
    case 'stage/set-brand':
      return [{ type: 'stage/brand-set', at: now, brand: command.brand }];
    case 'stage/set-platform': {
      const { platform, insets = {} } = command;
      return [{ type: 'stage/platform-set', at: now, platform, insets }];
    }
    case 'stage/arrange':
      return decideArrange(command, state, now);
  }
}

export function reduce(state: State, event: Event): State {
  switch (event.type) {
    case 'stage/opened':
      return { ...state, mode: event.mode, openedAt: event.at };
    case 'stage/begun':
      return { ...state, openedAt: event.at };
    case 'stage/switched': {
      const { widget, on, startsAt } = event;
      return {
        ...state,
        switches: [...state.switches.filter((entry) => entry.widget !== widget), { widget, on, since: startsAt }],
      };
    }
    case 'stage/cleared':
      return { ...state, cleared: { on: event.isClear, since: event.startsAt } };
    case 'stage/names-hidden':
      return { ...state, nameless: { on: event.areHidden, since: event.startsAt } };
    case 'stage/language-set':
      return { ...state, language: event.language };
    case 'stage/theme-set':
      return { ...state, theme: event.theme };
    case 'stage/brand-set':
      return { ...state, brand: event.brand };
    case 'stage/platform-set':
      return { ...state, platform: event.platform, insets: event.insets };
    case 'stage/arranged':
      return { ...state, arrangement: reduceArranged(state.arrangement, event) };
    default:
      return state;
  }
}
