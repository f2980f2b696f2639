import type { RefusalReason } from '../../shared/refusal-reasons.ts';
import type { Since } from '../../shared/since.ts';
import { insertRows } from './insert-rows.ts';
import { readStored } from './stored.ts';

/** What became of a command, before it is put into words. */
export type Outcome =
  | { readonly id: string; readonly outcome: 'accepted'; readonly seq: number }
  | {
      readonly id: string;
      readonly outcome: 'refused';
      readonly reason: RefusalReason;
      readonly detail?: string;
      /** Who did what before, where that is what stands in the way. */
      readonly since?: Since;
    };

/** How long a command told again gets the same answer, ms. */
export const ANSWERS_KEPT_MS = 86_400_000;

/** The answers given, so that a command sent twice happens once. A key is who sent it and the sender's id. */
export class AnswerBook {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** Those of these commands that were answered before. */
  find(keys: readonly string[]): Map<string, Outcome> {
    if (keys.length === 0) return new Map();
    const query = 'SELECT key, answer FROM answers WHERE key IN (SELECT value FROM json_each(?))';
    const rows = this.#sql.exec<{ key: string; answer: string }>(query, JSON.stringify(keys)).toArray();
    return new Map(rows.map(({ key, answer }) => [key, readStored<Outcome>(answer)]));
  }

  write(answers: ReadonlyMap<string, Outcome>, at: number): void {
    const rows = [...answers].map(([key, answer]) => [key, at, JSON.stringify(answer)]);
    insertRows(this.#sql, 'answers', ['key', 'at', 'answer'], rows);
  }

  forgetBefore(at: number): void {
    this.#sql.exec('DELETE FROM answers WHERE at < ?', at);
  }
}
