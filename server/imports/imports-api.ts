import { FILE, ImportPart } from '../../shared/imports.ts';
import { fault, json, Turned } from '../door/json-answers.ts';
import { readBody } from '../door/read-body.ts';
import type { Grant } from '../grant.ts';
import { sha256Hex } from '../log/sha256.ts';
import { byFile, commandsOf, outcomesOf } from './import-part.ts';

/** Takes a part of a file in as a delivery is taken: kept as evidence, decided and counted in one transaction. The door has checked the role. */
export async function takeImport(request: Request, env: Env, grant: Grant): Promise<Response> {
  const body = await readBody(request);
  const part = partOf(body);
  const commands = commandsOf(part);
  const reading = { outcome: 'commands', topic: part.kind, key: '', commands: commands.flat() } as const;
  const arrived = { source: FILE, body, bodyHash: sha256Hex(body), headersHash: '', reading };
  const taken = await env.Room.getByName(grant.room).takeImport(arrived, byFile, grant);
  return taken ? json(outcomesOf(part, commands, taken)) : fault('not-allowed');
}

function partOf(body: Uint8Array): ImportPart {
  try {
    return ImportPart.parse(JSON.parse(new TextDecoder().decode(body)));
  } catch {
    throw new Turned('not-understood');
  }
}
