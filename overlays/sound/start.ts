import { widgetNames } from '../../shared/widgets.ts';
import { Cast } from '../cast.ts';
import { pageClock, schedule } from '../page-clock.ts';
import { Conductor, type Line } from './conductor.ts';
import { AudioDeck } from './deck.ts';
import { Player } from './player.ts';
import { loadTapes } from './tapes.ts';

export interface SoundOptions {
  readonly line: Line;
  readonly page: string;
  /** The crew should hear why nothing is heard. */
  readonly trouble: (message: string) => void;
}

/** Longer than any fade of what is cut short, ms. */
const FADED_MS = 100;
/** Who may make sound may do so by then, ms. */
const BLOCKED_MS = 3_000;

/**
 * Lets this page sound, once it is told that it is seen and if the room gives it the sound. Loads the score first. OBS allows sound at
 * once, a browser wants a click.
 */
export async function startSound({
  line,
  page,
  trouble,
}: SoundOptions): Promise<Pick<Conductor, 'see' | 'isSounding'>> {
  const context = new AudioContext();
  let mayRun = context.state === 'running';
  let isWanted = false;
  const allow = () => void context.resume();
  const gestures = ['pointerdown', 'keydown'] as const;
  for (const gesture of gestures) window.addEventListener(gesture, allow);
  // This page may show few widgets: what is heard is what the whole stage shows.
  const cast = new Cast(
    widgetNames,
    (widget) => trouble(`${widget} cannot be had: its place in the score is taken as its own`),
    () => {},
  );
  const [tapes] = await Promise.all([loadTapes(context), cast.load()]);
  const deck = new AudioDeck(context, tapes);

  const conductor = new Conductor({
    line,
    page,
    local: pageClock,
    schedule,
    player: new Player(deck, (widget, show) => cast.displaced(widget, show)),
    output: {
      get mayRun() {
        return mayRun;
      },
      get isRunning() {
        return context.state === 'running';
      },
      run(wanted) {
        if (!mayRun || wanted === isWanted) return;
        isWanted = wanted;
        if (wanted) void context.resume();
        else schedule(FADED_MS, () => !isWanted && void context.suspend());
      },
      soundFor: (ms) => deck.soundFor(ms),
    },
  });

  const changed = () => {
    if (context.state === 'running' && !mayRun) {
      mayRun = true;
      for (const gesture of gestures) window.removeEventListener(gesture, allow);
      if (!isWanted) void context.suspend();
    }
    conductor.look();
  };
  context.addEventListener('statechange', changed);
  schedule(BLOCKED_MS, () => {
    if (!mayRun) trouble('this browser blocks sound until somebody clicks the page');
  });
  changed();
  return conductor;
}
