import { reduce, type Event, type Show } from '../../shared/show/show.ts';
import { chained, type Head, type LogRow } from './event-log.ts';
import type { LedgerDraft } from './order-ledger.ts';

/** A burst being worked out at one moment of room time. Nothing of it counts before it is written. */
export class Draft implements Head {
  show: Show;
  seq: number;
  hash: string;
  readonly at: number;
  readonly ledger: LedgerDraft;
  readonly rows: LogRow[] = [];

  constructor({ show, seq, hash }: Head, at: number, ledger: LedgerDraft) {
    this.show = show;
    this.seq = seq;
    this.hash = hash;
    this.at = at;
    this.ledger = ledger;
  }

  /** Folds what one command led to. Should an event be one that cannot be folded, the draft stays as it was. */
  fold(events: readonly Event[], by: string, command: string): void {
    let { show, seq, hash } = this;
    const rows = events.map((event) => {
      seq += 1;
      show = reduce(show, event, seq);
      const row = { seq, at: this.at, by, command, event: JSON.stringify(event) };
      hash = chained(hash, row);
      return { ...row, hash };
    });
    for (const event of events) this.ledger.take(event);
    this.rows.push(...rows);
    Object.assign(this, { show, seq, hash });
  }

  head(): Head {
    const { show, seq, at, hash } = this;
    return { show, seq, at, hash };
  }
}
