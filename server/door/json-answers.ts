import type { Reply } from '../ingest/adapter.ts';

/** Answers of the interface are JSON, never stored by a browser, and readable by pages of our own origin alone. */
const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

export const json = (body: unknown, status = 200): Response => Response.json(body, { status, headers });

/** An answer in the words that a provider looks for. */
export const replyWith = ({ type, body }: Reply): Response =>
  new Response(body, { headers: { ...headers, 'content-type': `${type}; charset=utf-8` } });

/** Why a request was turned down. The text of an error inside never gets out. */
export type Fault =
  | 'not-allowed'
  | 'not-found'
  | 'method-not-allowed'
  | 'not-understood'
  | 'not-a-secret'
  | 'name-taken'
  | 'too-large'
  | 'too-slow'
  | 'too-many'
  | 'upgrade-needed'
  | 'overloaded'
  | 'broken';

const statusOf: Readonly<Record<Fault, number>> = {
  'not-allowed': 401,
  'not-found': 404,
  'method-not-allowed': 405,
  'not-understood': 400,
  'not-a-secret': 400,
  'name-taken': 409,
  'too-large': 413,
  'too-slow': 408,
  'too-many': 413,
  'upgrade-needed': 426,
  overloaded: 503,
  broken: 500,
};

export function fault(error: Fault): Response {
  const answer = json({ error }, statusOf[error]);
  if (error === 'overloaded') answer.headers.set('retry-after', '1');
  return answer;
}

/** A fault on the way to an answer. */
export class Turned extends Error {
  override name = 'Turned';
  readonly fault: Fault;

  constructor(reason: Fault) {
    super(reason);
    this.fault = reason;
  }
}
