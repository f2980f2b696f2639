import { json } from '../door/json-answers.ts';
import type { Grant } from '../grant.ts';

/** The last deliveries of a source that came to nothing, with a look inside that shows no person's words. The door has checked the role. */
export async function listProblems(env: Env, { room }: Grant, source: string): Promise<Response> {
  return json({ problems: await env.Room.getByName(room).problems(source) });
}
