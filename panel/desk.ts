import type { Language } from '../shared/language.ts';
import type { RoomClient } from '../shared/room-client.ts';
import type { Command } from '../shared/show/show.ts';
import { controlOf } from './controls.ts';
import { emptyView, type Actions, type Outcome, type Trouble, type View } from './view.ts';

const MOST_TROUBLES = 5;

/** What the desk needs of a room client. */
export type Line = Pick<RoomClient, 'view' | 'clock' | 'subscribe' | 'send' | 'checkOverlays'>;

/** Where a crew page keeps what it shows: a room's view, the last tap's outcome, what the crew chose. */
export interface Desk extends Omit<Actions, 'keepPicture' | 'importPart' | 'sources'> {
  view(): View;
  /** The room serves newer pages than this one. */
  newBuild(): void;
  /** Ends what the desk listens to. */
  close(): void;
}

/**
 * The desk over a room client, or over none when the link holds no key. `changed` is called when the view is another. Commands
 * go one after the other, each with the event number that the person saw when tapping, by which the room knows what was decided
 * on an old view; none is kept for later.
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

  const close =
    line?.subscribe(({ trouble }) => {
      if (trouble && trouble !== troubles[0]) troubles = [trouble, ...troubles].slice(0, MOST_TROUBLES);
      changed();
    }) ?? (() => {});

  async function send(commands: readonly Command[], label?: string): Promise<boolean> {
    if (local.outcome?.state === 'sending') return false;
    const [first] = commands;
    if (!first) return true;
    const told = { label: label ?? controlOf(first.type)?.label[local.language] ?? first.type, all: commands.length };
    const end = (
      done: number,
      outcome: Omit<Extract<Outcome, { state: 'not-sent' | 'no-answer' }>, 'label' | 'done' | 'all'>,
    ) => {
      change({ outcome: { ...told, done, ...outcome } });
      return false;
    };
    if (line?.view.link !== 'open') return end(0, { state: 'not-sent' });
    change({ outcome: { ...told, done: 0, state: 'sending' } });
    let { seq: base } = line.view;
    for (const [done, command] of commands.entries()) {
      const answer = await line.send(command, { base });
      switch (answer.outcome) {
        case 'accepted':
          base = Math.max(base, answer.seq);
          break;
        case 'refused': {
          const { reason, detail, since } = answer;
          change({ outcome: { ...told, done, state: 'refused', reason, detail, since } });
          return false;
        }
        case 'not-sent':
          return end(done, { state: 'not-sent' });
        case 'unknown':
          return end(done, { state: 'no-answer' });
      }
    }
    const shows = controlOf(commands.at(-1)!.type)?.shows ?? 'saved';
    change({ outcome: { ...told, done: commands.length, state: shows, at: line.clock.now() } });
    return true;
  }

  return {
    view() {
      if (!line) return { ...emptyView, ...start, ...local, link: 'no-key' };
      const { view, clock } = line;
      const { link, mode, isKnown, show, presence, feeds, questions } = view;
      return {
        ...local,
        mode,
        feeds,
        questions,
        troubles,
        room: view.room ?? start.room,
        // Without the room's time no command could carry its expiry.
        link: link === 'open' && !clock.isSet ? 'connecting' : link,
        show: isKnown ? show : null,
        now: clock.now(),
        overlays: presence?.overlays ?? null,
        sounding: view.sounding,
        checked: view.checked,
        build: view.build,
      };
    },
    send,
    checkOverlays: () => line?.checkOverlays() ?? false,
    choose: (offerId) => change({ chosen: { offerId, at: line?.clock.now() ?? 0 } }),
    setLanguage: (language: Language) => change({ language }),
    newBuild: () => change({ hasNewBuild: true }),
    close,
  };
}
