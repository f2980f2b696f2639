import type { Language } from '../../shared/language.ts';
import { say, type TextKey } from '../texts.ts';

/** What is looked at before going live, in the order in which it is shown. */
export const checkNames = [
  'link',
  'overlays',
  'size',
  'frames',
  'clock',
  'sound',
  'feeds',
  'offers',
  'evidence',
  'rundown',
  'opening',
  'stage',
  'keys',
] as const;
export type CheckName = (typeof checkNames)[number];

/** `green`: fine. `amber`: the show can go on air, and this should be looked at. `red`: it cannot, or will go wrong. `unknown`: no answer yet. */
export const states = ['red', 'amber', 'unknown', 'green'] as const;
export type State = (typeof states)[number];

/** Where in the panel something is put right: the section, the element in it, and what that is called. */
export const places = {
  air: { section: 'air', at: 'on-air', name: 'navAir' },
  sound: { section: 'air', at: 'sound-desk', name: 'sound' },
  run: { section: 'run', at: 'rundown-list', name: 'navRun' },
  offers: { section: 'offers', at: 'offer-list', name: 'navOffers' },
  notices: { section: 'notices', at: 'notice-desk', name: 'navNotices' },
  stock: { section: 'stock', at: 'stock-desk', name: 'stock' },
  products: { section: 'stock', at: 'product-list', name: 'products' },
  rewards: { section: 'rewards', at: 'reward-desk', name: 'rewards' },
  connect: { section: 'more', at: 'connect-desk', name: 'connect' },
  people: { section: 'more', at: 'people-desk', name: 'people' },
  begin: { section: 'more', at: 'begin-desk', name: 'begin' },
} as const satisfies Record<string, { section: string; at: string; name: TextKey }>;
export type Place = keyof typeof places;

/** One thing that was found. Texts are in the crew's language. */
export interface Finding {
  readonly check: CheckName;
  readonly state: State;
  readonly why: string;
  /** What to do about it. */
  readonly fix?: string;
  /** Where that is done. */
  readonly go?: Place;
}

/** The worst of some states; green for none. */
export const worst = (found: readonly { readonly state: State }[]): State =>
  states.find((state) => found.some((each) => each.state === state)) ?? 'green';

type Blanks = Readonly<Record<string, string | number>>;

/** Makes the findings of one check, in a language. */
export const finder =
  (check: CheckName, language: Language) =>
  (state: State, why: TextKey, blanks: Blanks = {}, more: { fix?: TextKey; go?: Place } = {}): Finding => ({
    check,
    state,
    why: say(language, why, blanks),
    ...(more.fix && { fix: say(language, more.fix, blanks) }),
    ...(more.go && { go: more.go }),
  });
