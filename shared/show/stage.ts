import * as z from 'zod/mini';
import { Language } from '../language.ts';
import { widgetNames } from '../widgets.ts';
import { Refused, type Context } from './part.ts';
import { CUE_LEAD_MS, Moment } from './words.ts';

export const Mode = z.enum(['live', 'rehearsal']);
export type Mode = z.infer<typeof Mode>;

export const Theme = z.enum(['festival']);
export type Theme = z.infer<typeof Theme>;

const WidgetName = z.enum(widgetNames);

/** A widget that was switched; `since` is the moment the change is seen. One that was never switched is on. */
const Switch = z.object({ widget: WidgetName, on: z.boolean(), since: Moment });

/** What is on the canvas, in which language and theme, and whether this is the air or a rehearsal. */
export const State = z.object({
  mode: Mode,
  openedAt: Moment,
  language: Language,
  theme: Theme,
  switches: z.array(Switch),
});
export type State = z.infer<typeof State>;

export const Command = z.discriminatedUnion('type', [
  /** The room's first event, by the room alone. */
  z.object({ type: z.literal('stage/open'), mode: Mode }),
  z.object({ type: z.literal('stage/switch'), widget: WidgetName, on: z.boolean() }),
  z.object({ type: z.literal('stage/set-language'), language: Language }),
  z.object({ type: z.literal('stage/set-theme'), theme: Theme }),
]);
export type Command = z.infer<typeof Command>;

export const Event = z.discriminatedUnion('type', [
  z.object({ type: z.literal('stage/opened'), at: Moment, mode: Mode }),
  z.object({ type: z.literal('stage/switched'), at: Moment, widget: WidgetName, on: z.boolean(), startsAt: Moment }),
  z.object({ type: z.literal('stage/language-set'), at: Moment, language: Language }),
  z.object({ type: z.literal('stage/theme-set'), at: Moment, theme: Theme }),
]);
export type Event = z.infer<typeof Event>;

export const initial: State = { mode: 'live', openedAt: 0, language: 'zh-CN', theme: 'festival', switches: [] };

/** Whether a widget may be seen at `now`. */
export function isOn(state: State, widget: string, now: number): boolean {
  const found = state.switches.find((entry) => entry.widget === widget);
  return found === undefined || found.on === now >= found.since;
}

export function decide(command: Command, state: State, { now, by }: Context<unknown>): Event[] {
  switch (command.type) {
    case 'stage/open':
      if (by.role !== 'room') throw new Refused('not-allowed');
      return state.openedAt === 0 ? [{ type: 'stage/opened', at: now, mode: command.mode }] : [];
    case 'stage/switch': {
      const { widget, on } = command;
      const found = state.switches.find((entry) => entry.widget === widget);
      if ((found?.on ?? true) === on) return [];
      return [{ type: 'stage/switched', at: now, widget, on, startsAt: now + CUE_LEAD_MS }];
    }
    case 'stage/set-language':
      return command.language === state.language
        ? []
        : [{ type: 'stage/language-set', at: now, language: command.language }];
    case 'stage/set-theme':
      return command.theme === state.theme ? [] : [{ type: 'stage/theme-set', at: now, theme: command.theme }];
  }
}

export function reduce(state: State, event: Event): State {
  switch (event.type) {
    case 'stage/opened':
      return { ...state, mode: event.mode, openedAt: event.at };
    case 'stage/switched': {
      const { widget, on, startsAt } = event;
      return {
        ...state,
        switches: [...state.switches.filter((entry) => entry.widget !== widget), { widget, on, since: startsAt }],
      };
    }
    case 'stage/language-set':
      return { ...state, language: event.language };
    case 'stage/theme-set':
      return { ...state, theme: event.theme };
    default:
      return state;
  }
}
