import type { FromRoom } from '../protocol.ts';
import { initial, type Show } from '../show/fold.ts';

type Welcome = Extract<FromRoom, { type: 'welcome' }>;
type Message<Type extends FromRoom['type']> = Omit<Extract<FromRoom, { type: Type }>, 'type'>;

/**
 * How a page stands to its room. `open`: welcomed, commands can be sent. `lost`: it was open, and comes back by itself.
 * `refused`: the key does not hold, and coming back is no use. `old`: the page must be loaded anew.
 */
export type Link = 'connecting' | 'open' | 'lost' | 'refused' | 'old';

/** All that a page knows of its room. A new object with each change; the show is kept while the link is lost. */
export interface RoomView {
  readonly link: Link;
  /** False until the room's first word on the show: until then a page shows nothing. */
  readonly isKnown: boolean;
  readonly show: Show;
  /** The number of the last event in `show`; 0 for none. */
  readonly seq: number;
  readonly room: string | null;
  readonly mode: Welcome['mode'] | null;
  readonly role: Welcome['role'] | null;
  /** By which name this page's key was given out, and when it ends. */
  readonly person: NonNullable<Welcome['person']> | null;
  readonly build: string | null;
  /** That the room gave this page the sound. Whether it still holds is a matter of time: see `SOUND_LEASE_MS`. */
  readonly hasSound: boolean;
  /** For the crew: pages connected, pages that sound, how the sources do, what viewers ask most, the last widget that failed somewhere. */
  readonly presence: Message<'presence'> | null;
  readonly sounding: Message<'sounding'> | null;
  readonly feeds: Message<'feeds'>['feeds'];
  readonly questions: Message<'questions'>['questions'];
  readonly trouble: Message<'trouble'> | null;
  /** For the crew: every overlay and what it found when it last looked at itself; null until the room has told. */
  readonly checked: Message<'overlays'>['overlays'] | null;
}

export const unknownRoom: RoomView = {
  link: 'connecting',
  isKnown: false,
  show: initial,
  seq: 0,
  room: null,
  mode: null,
  role: null,
  person: null,
  build: null,
  hasSound: false,
  presence: null,
  sounding: null,
  feeds: [],
  questions: [],
  trouble: null,
  checked: null,
};
