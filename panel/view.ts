import { noDeviceActions, someDevice, type Device, type DeviceActions } from './device/device.ts';
import { noSourceCalls, type SourceCalls } from './feeds/source-calls.ts';
import type { ImportAnswer, ImportPart } from '../shared/imports.ts';
import type { Language } from '../shared/language.ts';
import type { CheckedOverlay } from '../shared/overlay-report.ts';
import { noPeopleCalls, type PeopleCalls } from './people/people-calls.ts';
import type { Person } from '../shared/people.ts';
import type { FeedHealth, Question } from '../shared/protocol.ts';
import type { RefusalReason } from '../shared/refusal-reasons.ts';
import type { Since } from '../shared/since.ts';
import type { Command, Show } from '../shared/show/show.ts';
import type { Mode } from '../shared/show/stage.ts';
import type { Canvas } from '../shared/zones.ts';

/** How the page stands with the room. Only `open` can send. */
export type Link = 'no-key' | 'connecting' | 'open' | 'lost' | 'refused' | 'old';

/** How a tap ended that was not accepted to its end. */
export type Ended =
  | {
      readonly state: 'refused';
      readonly reason: RefusalReason;
      readonly detail: string | undefined;
      /** Who did what before, where that is what stands in the way. */
      readonly since?: Since | undefined;
    }
  | { readonly state: 'not-sent' | 'no-answer' };

/** How the last tap went, in the order in which a tap goes. */
export type Outcome = {
  readonly label: string;
  readonly done: number;
  readonly all: number;
  /** Until when what was done can be taken back, room time, ms. */
  readonly undoUntil?: number;
} & (
  | { readonly state: 'sending' }
  | { readonly state: 'on-air' | 'saved' | 'taken-back'; readonly at: number }
  | Ended
);

export interface Trouble {
  readonly widget: string;
  readonly message: string;
  readonly at: number;
}

/** An offer made the next one, and when, in room time. */
export interface Chosen {
  readonly offerId: string;
  readonly at: number;
}

/** Everything a crew page shows, as of one moment of room time. A new one is made at each change and each second. */
export interface View {
  readonly language: Language;
  readonly room: string;
  /** Null until the room has said it. */
  readonly mode: Mode | null;
  readonly link: Link;
  /** The room serves another build by now: this page should be loaded anew when there is a quiet moment. */
  readonly hasNewBuild: boolean;
  /** Null until the first snapshot. After a lost link: what was last known. */
  readonly show: Show | null;
  /** Room time, ms. */
  readonly now: number;
  /** Whose link this page was opened with; `until` null for a link of the room's own, which has no end. Null until the room has said it. */
  readonly me: { readonly role: Person['role']; readonly name: string; readonly until: number | null } | null;
  /** Who is here, as far as the room has said. */
  readonly people: readonly Person[];
  /** How many overlays are connected; null when unknown. */
  readonly overlays: number | null;
  /** How many overlays want to play sound, and whether one does; null when unknown. */
  readonly sounding: { readonly pages: number; readonly plays: boolean } | null;
  /** Every overlay and what it found when it last looked at itself; null when unknown. */
  readonly checked: readonly CheckedOverlay[] | null;
  /** Which build the room serves; null when unknown. */
  readonly build: string | null;
  readonly feeds: readonly FeedHealth[];
  /** What viewers ask most, the most asked first. */
  readonly questions: readonly Question[];
  readonly troubles: readonly Trouble[];
  readonly outcome: Outcome | null;
  /** What this page runs on. */
  readonly device: Device;
  /** The offer that the crew chose as the next, if any. */
  readonly chosen: Chosen | null;
}

/** How it went with a picture that was given to the room. */
export type PictureKept =
  | { readonly outcome: 'kept'; readonly id: string }
  | { readonly outcome: 'refused'; readonly reason: RefusalReason; readonly detail?: string | undefined }
  | { readonly outcome: 'no-answer' };

/** What elements ask of the page around them. */
export interface Actions {
  /** Sends commands one after the other, up to the first that is not accepted. True when all were. `label` names what was done. */
  send(commands: readonly Command[], label?: string): Promise<boolean>;
  /** Takes the last tap back, while it can be. True when it was. */
  takeBack(): Promise<boolean>;
  choose(offerId: string): void;
  /** Asks every overlay to look at itself. False when that was not sent. */
  checkOverlays(): boolean;
  /** Where this room's stage is shown to the crew; null when the page has no key. */
  previewAddress(canvas: Canvas): string | null;
  /** Gives a picture to the room, which keeps it under the hash of its bytes. */
  keepPicture(picture: Blob): Promise<PictureKept>;
  setLanguage(language: Language): void;
  /** Gives a part of a file to the room. Null without an answer. */
  importPart(part: ImportPart): Promise<ImportAnswer | null>;
  /** Where shops and chats are connected. */
  readonly sources: SourceCalls;
  /** Where people are invited. */
  readonly people: PeopleCalls;
  /** What the device in hand is asked for. */
  readonly device: DeviceActions;
}

/** Before anything is known. */
export const emptyView: View = {
  language: 'en',
  room: '',
  mode: null,
  link: 'connecting',
  hasNewBuild: false,
  show: null,
  now: 0,
  me: null,
  people: [],
  overlays: null,
  sounding: null,
  checked: null,
  build: null,
  feeds: [],
  questions: [],
  troubles: [],
  outcome: null,
  device: someDevice,
  chosen: null,
};

/** Nothing happens: for elements that are not on a page yet. */
export const noActions: Actions = {
  send: () => Promise.resolve(false),
  takeBack: () => Promise.resolve(false),
  previewAddress: () => null,
  choose: () => {},
  checkOverlays: () => false,
  keepPicture: () => Promise.resolve({ outcome: 'no-answer' }),
  setLanguage: () => {},
  importPart: () => Promise.resolve(null),
  sources: noSourceCalls,
  people: noPeopleCalls,
  device: noDeviceActions,
};
