import { Turned } from './json-answers.ts';

/** What a body says as JSON. Not checked yet; turned away where it is none. */
export function readJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    throw new Turned('not-understood');
  }
}
