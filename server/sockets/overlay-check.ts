import type { Connection } from 'partyserver';
import { CHECK_EVERY_MS } from '../../shared/overlay-report.ts';
import type { FromRoom, ToRoom } from '../../shared/protocol.ts';
import { mayCheckOverlays } from '../access.ts';
import type { ShowKeeper } from '../log/show-keeper.ts';
import type { Crowd } from './crowd.ts';

/**
 * Asks overlays to look at themselves and tells the crew what they found. All of it lies with the sockets, so that it outlives a
 * room that sleeps; the show and its log know nothing of it.
 */
export class OverlayCheck {
  readonly #crowd: Crowd;
  readonly #keeper: Pick<ShowKeeper, 'now' | 'head'>;

  constructor(crowd: Crowd, keeper: Pick<ShowKeeper, 'now' | 'head'>) {
    this.#crowd = crowd;
    this.#keeper = keeper;
  }

  /** Every overlay, `leaving` no longer among them. */
  told(leaving?: Connection): Extract<FromRoom, { type: 'overlays' }> {
    const overlays = this.#crowd.overlays().filter(([socket]) => socket !== leaving);
    return {
      type: 'overlays',
      overlays: overlays.map(([{ id: seat }, { check }]) => ({
        seat,
        ...(check ?? { asked: null, head: 0, report: null }),
      })),
    };
  }

  tell(now: number, leaving?: Connection): void {
    this.#crowd.tell(JSON.stringify(this.told(leaving)), now, mayCheckOverlays);
  }

  ask(now: number): void {
    const asked = this.#keeper.now();
    for (const [socket, seat] of this.#crowd.overlays()) {
      if (seat.check && Math.abs(asked - seat.check.asked) < CHECK_EVERY_MS) continue;
      this.#crowd.noteCheck(socket, seat, { asked, head: this.#keeper.head.seq, report: null });
      this.#crowd.send(socket, { type: 'check', asked });
    }
    this.tell(now);
  }

  /** One answer counts for each question; what nobody asked is not heard. */
  hear(socket: Connection, { asked, report }: Extract<ToRoom, { type: 'report' }>, now: number): void {
    const seat = this.#crowd.seatOf(socket);
    if (seat?.page !== 'overlay' || seat.check?.asked !== asked || seat.check.report) return;
    this.#crowd.noteCheck(socket, seat, { ...seat.check, report });
    this.tell(now);
  }
}
