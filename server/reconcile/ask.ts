import { readStream } from '../read-stream.ts';

/** Why a shop gave no answer that is of use. */
export type AskFault =
  /** No connection, or none in time. */
  | 'unreachable'
  /** It does not take our key, or the key may not read orders. */
  | 'key-refused'
  /** It says to come later, again and again, or is out of order itself. */
  | 'busy'
  /** It sends us elsewhere: the address is not the shop's own. */
  | 'moved'
  /** It answers something else than it documents. */
  | 'not-understood';

/** No answer, and why. What the shop said is not repeated: it may hold what nobody should read. */
export class NotAnswered extends Error {
  override name = 'NotAnswered';
  readonly fault: AskFault;

  constructor(fault: AskFault) {
    super(fault);
    this.fault = fault;
  }
}

export interface Question {
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Asks a shop and gives its answer of status 200, of at most 8 MiB. Throws `NotAnswered`. */
export type Ask = (url: URL, question: Question) => Promise<{ readonly body: Uint8Array; readonly headers: Headers }>;

const TRIES = 3;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 10_000;
export const LARGEST_ANSWER = 8 * 1024 * 1024;

/** How a machine waits and how patient it is, ms: tests are neither. */
export interface Patience {
  wait(ms: number): Promise<void>;
  readonly answerMs: number;
}

const patient: Patience = {
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  answerMs: 10_000,
};

/** An `Ask` over fetch: ten seconds an answer, three tries, waiting as long as the shop asks (`Retry-After`, seconds) or twice as long each time. */
export function createAsk(send: typeof fetch, { wait, answerMs }: Patience = patient): Ask {
  return async (url, question) => {
    for (let tried = 1; ; tried += 1) {
      const came = await once(send, url, question, answerMs);
      if ('body' in came) return came;
      if (tried === TRIES || !came.isPassing) throw new NotAnswered(came.fault);
      const wished = came.afterMs ?? FIRST_WAIT_MS * 2 ** (tried - 1);
      await wait(Math.min(LONGEST_WAIT_MS, wished));
    }
  };
}

type Came =
  | { readonly body: Uint8Array; readonly headers: Headers }
  | { readonly fault: AskFault; readonly isPassing: boolean; readonly afterMs?: number };

async function once(send: typeof fetch, url: URL, question: Question, answerMs: number): Promise<Came> {
  try {
    const answer = await send(url, { ...question, redirect: 'manual', signal: AbortSignal.timeout(answerMs) });
    if (answer.status !== 200) {
      await answer.body?.cancel();
      return faultOf(answer);
    }
    const body = await readStream(answer.body, LARGEST_ANSWER);
    return body ? { body, headers: answer.headers } : { fault: 'not-understood', isPassing: false };
  } catch {
    return { fault: 'unreachable', isPassing: true };
  }
}

function faultOf({ status, headers }: Response): Came {
  if (status === 401 || status === 403) return { fault: 'key-refused', isPassing: false };
  if (status >= 300 && status < 400) return { fault: 'moved', isPassing: false };
  if (status !== 429 && status < 500) return { fault: 'not-understood', isPassing: false };
  const seconds = Number(headers.get('retry-after') ?? 'none');
  return { fault: 'busy', isPassing: true, ...(seconds >= 0 ? { afterMs: seconds * 1000 } : {}) };
}
