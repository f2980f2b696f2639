import type { Problem } from '../../shared/source-cards.ts';
import { sourceNames, sources } from '../../shared/sources.ts';
import { refusalText } from '../../shared/refusals.ts';
import type { Language } from '../../shared/language.ts';
import type { Outcome } from '../log/answer-book.ts';
import type { DeliveryOutcome } from './feeds.ts';
import type { Reading } from '../ingest/adapter.ts';
import { scrubbed } from './scrubbed.ts';
import { whyText } from '../ingest/words.ts';

/** A delivery whose signature was good, as the door hands it to the room. */
export interface Arrived {
  readonly source: string;
  readonly body: Uint8Array<ArrayBuffer>;
  /** SHA-256, hex. */
  readonly bodyHash: string;
  readonly headersHash: string;
  readonly reading: Reading;
}

/** How long raw deliveries of shops are kept for evidence, ms. */
export const DELIVERIES_KEPT_MS = 30 * 86_400_000;

/** What a delivery came to, and in words what was wrong with it. */
export interface Judgement {
  readonly outcome: DeliveryOutcome;
  readonly why: string | null;
}

const MOST_PROBLEMS = 5;

/** Judges a delivery by the answers that its commands got and by whether any of them changed the show. */
export function judge(reading: Reading, answers: readonly Outcome[], changed: boolean, language: Language): Judgement {
  if (reading.outcome !== 'commands' && reading.outcome !== 'signals')
    return { outcome: reading.outcome, why: whyText(reading.why, language) };
  const refusal = answers.find((answer) => answer.outcome === 'refused');
  const isBroken = answers.some((answer) => answer.outcome === 'refused' && answer.reason === 'broken');
  if (refusal)
    return { outcome: isBroken ? 'broken' : 'refused', why: refusalText(refusal.reason, language, refusal.detail) };
  if (reading.odd) return { outcome: 'not-understood', why: whyText(reading.odd.why, language) };
  const isEmpty = reading.outcome === 'signals' && reading.signals.length === 0;
  return { outcome: changed ? 'applied' : isEmpty ? 'ignored' : 'repeated', why: null };
}

/** Raw deliveries, kept apart from the log, for evidence and for a set time. */
export class Deliveries {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** Keeps a delivery. The same bytes again are only counted; what they came to this time is noted unless they were applied before. */
  keep({ source, body, bodyHash, headersHash, reading }: Arrived, { outcome, why }: Judgement, at: number): void {
    const key = reading.outcome === 'commands' ? reading.key : '';
    this.#sql.exec(
      `INSERT INTO deliveries (at, source, topic, key, headers_hash, body_hash, body, outcome, why, times)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
         ON CONFLICT DO UPDATE SET times = times + 1,
           why = CASE outcome WHEN 'applied' THEN why ELSE excluded.why END,
           outcome = CASE outcome WHEN 'applied' THEN outcome ELSE excluded.outcome END`,
      at,
      source,
      reading.topic,
      key,
      headersHash,
      bodyHash,
      body,
      outcome,
      why,
    );
  }

  /** The last deliveries of a source that were refused or not understood, the newest first. */
  problems(source: string): Problem[] {
    const query = `SELECT at, topic, outcome, why, times, body FROM deliveries
      WHERE source = ? AND outcome IN ('not-understood', 'refused') ORDER BY id DESC LIMIT ?`;
    return this.#sql
      .exec<Omit<Problem, 'look'> & { body: ArrayBuffer }>(query, source, MOST_PROBLEMS)
      .toArray()
      .map(({ body, ...rest }) => ({ ...rest, look: scrubbed(new Uint8Array(body)) }));
  }

  /**
   * Forgets what is too old by now. What an audience said holds names and words of people: it is kept for `audiencesMs` only, as long as
   * their comments are.
   */
  forget(now: number, audiencesMs: number): void {
    this.#sql.exec('DELETE FROM deliveries WHERE at < ?', now - DELIVERIES_KEPT_MS);
    const audiences = JSON.stringify(sourceNames.filter((name) => sources[name].kind === 'audience'));
    const old = 'DELETE FROM deliveries WHERE at < ? AND source IN (SELECT value FROM json_each(?))';
    this.#sql.exec(old, now - audiencesMs, audiences);
  }
}
