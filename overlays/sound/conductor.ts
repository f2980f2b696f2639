import { SOUND_LEASE_MS } from '../../shared/protocol.ts';
import type { RoomClient } from '../../shared/room-client.ts';
import type { Schedule } from '../../shared/room-client/socket.ts';
import type { Seen } from '../visibility.ts';
import type { Player } from './player.ts';

/** What the conductor needs of a room client. */
export type Line = Pick<RoomClient, 'view' | 'clock' | 'subscribe' | 'askForSound' | 'ping' | 'answeredAt'>;

/** What makes sounds heard: an audio context, in a page. */
export interface Output {
  /** That it was once allowed to run: a browser may want a click first. */
  readonly mayRun: boolean;
  readonly isRunning: boolean;
  /** Runs or rests; resting costs nothing. */
  run(wanted: boolean): void;
  /** Falls silent by itself after so long, ms, unless told again. */
  soundFor(ms: number): void;
}

export interface ConductorOptions {
  readonly line: Line;
  readonly player: Pick<Player, 'play' | 'silence' | 'isSounding'>;
  readonly output: Output;
  /** The page's own name for itself, new at each load. */
  readonly page: string;
  /** The page's own clock, ms, never going back. */
  readonly local: () => number;
  readonly schedule: Schedule;
}

/** The sound is asked for anew so often, ms: three times before it would end. */
const RENEW_MS = SOUND_LEASE_MS / 3;
/** Who waits for the room's answer or for the output to run looks again after so long, ms. */
const WAIT_MS = 100;
const SOONEST_MS = 10;

/**
 * Lets the player play while this page is seen and on air and the room gave it the sound, and not a moment longer: a page that no
 * longer hears the room falls silent when its time is up, before the room gives the sound to another.
 */
export class Conductor {
  readonly #options: ConductorOptions;
  #seen: Seen = { isVisible: false, isActive: false };
  #told: boolean | undefined;
  #pingedAt = -Infinity;
  #cancel = () => {};
  readonly #unsubscribe: () => void;

  constructor(options: ConductorOptions) {
    this.#options = options;
    this.#unsubscribe = options.line.subscribe(() => this.look());
  }

  /** Whether the page is seen, and on air, has changed. */
  see(seen: Seen): void {
    this.#seen = seen;
    this.look();
  }

  /** Whether anything is heard: a page reloads itself only when there is not. */
  get isSounding(): boolean {
    return this.#options.player.isSounding;
  }

  close(): void {
    this.#unsubscribe();
    this.#cancel();
    this.#options.player.silence();
    this.#options.output.run(false);
  }

  /** Something changed, or time has passed. */
  look(): void {
    const { line, player, output, schedule } = this.#options;
    this.#cancel();
    const isReady = this.#seen.isVisible && this.#seen.isActive && output.mayRun;
    const mayHope = isReady && line.view.hasSound;
    if (!mayHope) player.silence();
    this.#tell(isReady);
    output.run(mayHope);
    if (mayHope) this.#cancel = schedule(this.#play(), () => this.look());
  }

  /** Plays for as long as it may, and gives how soon to look again, ms. */
  #play(): number {
    const { line, player, output, local } = this.#options;
    const left = line.answeredAt + SOUND_LEASE_MS - local();
    const since = local() - this.#pingedAt;
    if (since >= RENEW_MS || (left <= 0 && since >= WAIT_MS)) {
      this.#pingedAt = local();
      line.ping();
    }
    if (left <= 0 || !output.isRunning || !line.clock.isSet) {
      player.silence();
      return WAIT_MS;
    }
    output.soundFor(left);
    const now = line.clock.now();
    const next = player.play(line.view.show, now) - now;
    return Math.max(SOONEST_MS, Math.min(next, left, RENEW_MS));
  }

  /** The room hears it once per link, and when it changes. Whoever says no is silent already. */
  #tell(isReady: boolean): void {
    const { line, page } = this.#options;
    if (line.view.link !== 'open') this.#told = undefined;
    else if (this.#told !== isReady) {
      const isNews = isReady || this.#told !== undefined;
      this.#told = isReady;
      if (isNews) line.askForSound(page, isReady);
    }
  }
}
