import type { Language } from '../../shared/language.ts';
import { LARGEST_PICTURE, LONGEST_SIDE, MOST_PICTURES } from '../../shared/pictures.ts';
import type { RefusalReason } from '../../shared/refusal-reasons.ts';
import { refusalText } from '../../shared/refusals.ts';
import { languageOf } from '../answers.ts';
import type { Doorkeeper } from '../door/doorkeeper.ts';
import { fault, json, Turned } from '../door/json-answers.ts';
import { readBody } from '../door/read-body.ts';
import type { Grant } from '../grant.ts';
import { sha256Hex } from '../log/sha256.ts';
import { measure } from './measure.ts';

const statusOf = {
  'not-a-picture': 415,
  'moving-picture': 415,
  'picture-too-heavy': 413,
  'picture-too-large': 413,
  'too-many': 413,
} as const satisfies Partial<Record<RefusalReason, number>>;

const refuse = (reason: keyof typeof statusOf, language: Language, detail?: string) =>
  json({ error: reason, detail, message: refusalText(reason, language, detail) }, statusOf[reason]);

/** Takes a picture in: looks at the bytes, then the room keeps it under their hash. The door has checked the role. */
export async function takePicture(request: Request, env: Env, grant: Grant): Promise<Response> {
  const language = languageOf(request.headers.get('accept-language'));
  const bytes = await readPicture(request);
  if (!bytes) return refuse('picture-too-heavy', language, `${LARGEST_PICTURE / 1024} kB`);
  const measured = measure(bytes);
  if (!measured) return refuse('not-a-picture', language);
  const { type, width, height, moves } = measured;
  if (moves) return refuse('moving-picture', language);
  if (Math.max(width, height) > LONGEST_SIDE) return refuse('picture-too-large', language, `${width}×${height}`);
  const id = sha256Hex(bytes);
  const kept = await env.Room.getByName(grant.room).keepPicture({ id, type, bytes }, grant);
  if (kept === 'too-many') return refuse('too-many', language, String(MOST_PICTURES));
  return kept === 'kept' ? json({ id, width, height, type }) : fault('not-allowed');
}

/** The body, or undefined when it is too large. */
async function readPicture(request: Request): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return await readBody(request, LARGEST_PICTURE);
  } catch (error) {
    if (error instanceof Turned && error.fault === 'too-large') return undefined;
    throw error;
  }
}

/** A picture lies under the hash of its bytes, so what was served once stays right for good. */
const headers = {
  'cache-control': 'public, max-age=31536000, immutable',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

/** Serves a picture to anyone who knows its id. An unknown room is answered like an unknown id, before any room is touched. */
export async function servePicture(env: Env, doorkeeper: Doorkeeper, room: string, id: string): Promise<Response> {
  if (!(await doorkeeper.roster(env, room, Date.now()))) return fault('not-found');
  const picture = await env.Room.getByName(room).picture(id);
  if (!picture) return fault('not-found');
  return new Response(picture.bytes, { headers: { ...headers, 'content-type': picture.type } });
}
