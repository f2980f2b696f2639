/** A sound of the score. What is said here of a file is what `assets/sounds/score/` renders. */
export interface Sound {
  /** How long it sounds, ms; of a bed, how long until it begins anew. */
  readonly lastsMs: number;
  /** A bed's file holds a little of the loop before its beginning, ms, and after its end, so that no decoder's padding is ever heard. */
  readonly loopsFromMs?: number;
}

/** Every sound there is; the file is `assets/sounds/<name>.ogg`. */
export const sounds = {
  festive: { lastsMs: 20_000, loopsFromMs: 100 },
  calm: { lastsMs: 20_000, loopsFromMs: 100 },
  tick: { lastsMs: 250 },
  pulse: { lastsMs: 10_000 },
  hit: { lastsMs: 1_800 },
  unlock: { lastsMs: 2_600 },
  correction: { lastsMs: 2_800 },
} as const satisfies Record<string, Sound>;

export type SoundName = keyof typeof sounds;

export const soundNames = [
  'festive',
  'calm',
  'tick',
  'pulse',
  'hit',
  'unlock',
  'correction',
] as const satisfies readonly SoundName[];

/** The same, for those who ask by a name that they do not know beforehand. */
export const soundOf = (name: SoundName): Sound => sounds[name];
