import type { Language } from '../shared/language.ts';
import type { RoomClient } from '../shared/room-client.ts';
import type { Command } from '../shared/show/show.ts';
import { controlOf } from './controls.ts';
import { newId } from './ids.ts';
import { stepsBack, stepsOf, walk, type Step, type TapLine } from './tap.ts';
import { say } from './texts.ts';
import { UNDO_MS } from './undo/kinds.ts';
import { emptyView, type Actions, type Outcome, type Trouble, type View } from './view.ts';

const MOST_TROUBLES = 5;

/** What the desk needs of a room client. */
export type Line = TapLine & Pick<RoomClient, 'subscribe' | 'checkOverlays'>;

/** Where a crew page keeps what it shows: a room's view, the last tap's outcome, what the crew chose. */
export interface Desk extends Omit<
  Actions,
  'keepPicture' | 'importPart' | 'sources' | 'device' | 'people' | 'previewAddress'
> {
  view(): View;
  /** The room serves newer pages than this one. */
  newBuild(): void;
  /** Ends what the desk listens to. */
  close(): void;
}

/**
 * The desk over a room client, or over none when the link holds no key. `changed` is called when the view is another. Commands
 * go one after the other, each with the event number that the person saw when tapping, by which the room knows what was decided
 * on an old view; none is kept for later. To take a tap back is to tap again: what somebody did to the same thing since stands.
 */
export function createDesk(line: Line | null, start: Pick<View, 'language' | 'room'>, changed: () => void): Desk {
  const { outcome, chosen, hasNewBuild } = emptyView;
  let local: Pick<View, 'language' | 'outcome' | 'chosen' | 'hasNewBuild'> = {
    language: start.language,
    outcome,
    chosen,
    hasNewBuild,
  };
  let troubles: readonly Trouble[] = [];

  const change = (changes: Partial<typeof local>) => {
    local = { ...local, ...changes };
    changed();
  };

  const fail = (outcome: Outcome) => {
    change({ outcome });
    return false;
  };

  const close =
    line?.subscribe(({ trouble }) => {
      if (trouble && trouble !== troubles[0]) troubles = [trouble, ...troubles].slice(0, MOST_TROUBLES);
      changed();
    }) ?? (() => {});

  /** What takes the last tap back, and until when. */
  let undo: { label: string; steps: readonly Step[]; until: number } | null = null;

  async function send(commands: readonly Command[], label?: string): Promise<boolean> {
    if (local.outcome?.state === 'sending') return false;
    const [first] = commands;
    if (!first) return true;
    const told = { label: label ?? controlOf(first.type)?.label[local.language] ?? first.type, all: commands.length };
    undo = null;
    if (line?.view.link !== 'open') return fail({ ...told, done: 0, state: 'not-sent' });
    change({ outcome: { ...told, done: 0, state: 'sending' } });
    const tap = newId('tap');
    const { took, end } = await walk(line, stepsOf(tap, commands, line.view.seq));
    const at = line.clock.now();
    const steps = stepsBack(tap, took);
    if (steps.length > 0) undo = { label: told.label, steps, until: at + UNDO_MS };
    const how = { ...told, done: took.length, ...(undo && { undoUntil: undo.until }) };
    if (end) return fail({ ...how, ...end });
    const isSeen = commands.some(({ type }) => controlOf(type)?.shows === 'on-air');
    change({ outcome: { ...how, state: isSeen ? 'on-air' : 'saved', at } });
    return true;
  }

  async function takeBack(): Promise<boolean> {
    if (!line || !undo || local.outcome?.state === 'sending' || line.clock.now() >= undo.until) return false;
    const { label, steps, until } = undo;
    const told = { label: `${say(local.language, 'undo')} · ${label}`, all: steps.length };
    // Nothing was tried, so it may be tried again.
    if (line.view.link !== 'open') return fail({ ...told, done: 0, undoUntil: until, state: 'not-sent' });
    undo = null;
    change({ outcome: { ...told, done: 0, state: 'sending' } });
    const { took, end } = await walk(line, steps);
    if (end) return fail({ ...told, done: took.length, ...end });
    change({ outcome: { ...told, done: took.length, state: 'taken-back', at: line.clock.now() } });
    return true;
  }

  return {
    view() {
      if (!line) return { ...emptyView, ...start, ...local, link: 'no-key' };
      const { view, clock } = line;
      const { link, mode, isKnown, show, presence, feeds, questions } = view;
      return {
        ...local,
        device: emptyView.device,
        mode,
        feeds,
        questions,
        troubles,
        room: view.room ?? start.room,
        // Without the room's time no command could carry its expiry.
        link: link === 'open' && !clock.isSet ? 'connecting' : link,
        show: isKnown ? show : null,
        now: clock.now(),
        me:
          view.role && view.person
            ? { role: view.role, name: view.person.name, until: view.person.until ?? null }
            : null,
        people: presence?.people ?? [],
        overlays: presence?.overlays ?? null,
        sounding: view.sounding,
        checked: view.checked,
        build: view.build,
      };
    },
    send,
    checkOverlays: () => line?.checkOverlays() ?? false,
    takeBack,
    choose: (offerId) => change({ chosen: { offerId, at: line?.clock.now() ?? 0 } }),
    setLanguage: (language: Language) => change({ language }),
    newBuild: () => change({ hasNewBuild: true }),
    close,
  };
}
