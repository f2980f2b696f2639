import { readStream } from '../read-stream.ts';
import { Turned } from './json-answers.ts';

/** The most bytes that a request may bring. */
export const LARGEST_BODY = 1024 * 1024;

/**
 * Reads a body into memory, and stops with `too-large` as soon as it is seen to be larger than allowed, or with `too-slow` when it is
 * not there within a time, ms.
 */
export async function readBody(
  request: Request,
  atMost = LARGEST_BODY,
  withinMs = Infinity,
): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > atMost) throw new Turned('too-large');
  if (withinMs === Infinity) return readWhole(request, atMost);
  let giveUp = () => {};
  const late = new Promise<never>((_, reject) => {
    giveUp = () => reject(new Turned('too-slow'));
  });
  const timer = setTimeout(giveUp, withinMs);
  try {
    return await Promise.race([readWhole(request, atMost), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function readWhole(request: Request, atMost: number): Promise<Uint8Array<ArrayBuffer>> {
  // A body whose length was announced cannot bring more than that.
  if (Number(request.headers.get('content-length') ?? 0) > 0) return new Uint8Array(await request.arrayBuffer());
  const whole = await readStream(request.body, atMost);
  if (!whole) throw new Turned('too-large');
  return whole;
}
