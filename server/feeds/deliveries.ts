import type { Problem } from '../../shared/source-cards.ts';
import { isSourceName, sourceNames, sources } from '../../shared/sources.ts';
import { refusalText } from '../../shared/refusals.ts';
import type { Language } from '../../shared/language.ts';
import type { Outcome } from '../log/answer-book.ts';
import type { DeliveryOutcome } from './feeds.ts';
import type { Reading } from '../ingest/adapter.ts';
import { scrubbed } from './scrubbed.ts';
import { oddText, whyText } from '../ingest/words.ts';

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
/** The most bytes of one chat that are kept; the oldest go first, a quarter at a time. A row needs some beside its body. */
export const MOST_BYTES_OF_CHAT = 4 * 1024 * 1024;
const ROW_BYTES = 200;

const isEmpty = (reading: Reading) =>
  (reading.outcome === 'signals' && reading.signals.length === 0) ||
  (reading.outcome === 'commands' && reading.commands.length === 0);

/**
 * Judges a delivery by the answers that its commands got and by whether any of them changed the show. Where a part of it was not understood
 * and the others hold, `why` says so.
 */
export function judge(reading: Reading, answers: readonly Outcome[], changed: boolean, language: Language): Judgement {
  if (reading.outcome !== 'commands' && reading.outcome !== 'signals')
    return { outcome: reading.outcome, why: whyText(reading.why, language) };
  const refusal = answers.find((answer) => answer.outcome === 'refused');
  const isBroken = answers.some((answer) => answer.outcome === 'refused' && answer.reason === 'broken');
  if (refusal)
    return { outcome: isBroken ? 'broken' : 'refused', why: refusalText(refusal.reason, language, refusal.detail) };
  if (reading.odd && isEmpty(reading)) return { outcome: 'not-understood', why: whyText(reading.odd.why, language) };
  const unchanged = reading.outcome === 'signals' && isEmpty(reading) ? 'ignored' : 'repeated';
  return { outcome: changed ? 'applied' : unchanged, why: reading.odd ? oddText(reading.odd, language) : null };
}

const isChat = (source: string) => isSourceName(source) && sources[source].kind === 'audience';

/** Raw deliveries, kept apart from the log, for evidence and for a set time. */
export class Deliveries {
  readonly #sql: SqlStorage;
  /** Bytes kept of each chat, as far as they were added up; a repeat counts again until the next time that some are dropped. */
  readonly #bytes = new Map<string, number>();

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /**
   * Keeps a delivery; of a chat only what was not understood, or refused, in whole or in part: the rest is people's words that nobody looks
   * at. The same bytes again are only counted; what they came to this time is noted unless they were applied before.
   */
  keep({ source, body, bodyHash, headersHash, reading }: Arrived, { outcome, why }: Judgement, at: number): void {
    if (isChat(source)) {
      if (why === null || outcome === 'ignored') return;
      this.#makeRoom(source, body.length + ROW_BYTES);
    }
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

  #makeRoom(source: string, bytes: number): void {
    const kept = (this.#bytes.get(source) ?? this.#sizes(source).reduce((sum, { size }) => sum + size, 0)) + bytes;
    this.#bytes.set(source, kept);
    if (kept <= MOST_BYTES_OF_CHAT) return;
    let room = MOST_BYTES_OF_CHAT * 0.75;
    // The newest that still fit stay.
    const gone = this.#sizes(source).find(({ size }) => (room -= size) < bytes);
    if (gone) this.#sql.exec('DELETE FROM deliveries WHERE source = ? AND id <= ?', source, gone.id);
    this.#bytes.delete(source);
  }

  #sizes(source: string): { id: number; size: number }[] {
    const query = 'SELECT id, length(body) + ? AS size FROM deliveries WHERE source = ? ORDER BY id DESC';
    return this.#sql.exec<{ id: number; size: number }>(query, ROW_BYTES, source).toArray();
  }

  /** The last deliveries of a source that were refused or not understood, in whole or in part, the newest first. */
  problems(source: string): Problem[] {
    const query = `SELECT at, topic, CASE outcome WHEN 'refused' THEN outcome ELSE 'not-understood' END AS outcome, why, times, body
      FROM deliveries WHERE source = ? AND outcome <> 'ignored' AND why IS NOT NULL ORDER BY id DESC LIMIT ?`;
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
    this.#bytes.clear();
    this.#sql.exec('DELETE FROM deliveries WHERE at < ?', now - DELIVERIES_KEPT_MS);
    const audiences = JSON.stringify(sourceNames.filter((name) => sources[name].kind === 'audience'));
    const old = 'DELETE FROM deliveries WHERE at < ? AND source IN (SELECT value FROM json_each(?))';
    this.#sql.exec(old, now - audiencesMs, audiences);
  }
}
