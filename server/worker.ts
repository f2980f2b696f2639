import {
  mayConnectSources,
  maySendCommands,
  mayHoldSocket,
  mayKeepPictures,
  mayReadLog,
  mayReadShow,
  maySeeInvites,
  mayTendSources,
} from './access.ts';
import { Doorkeeper, isOwner, keyringOf } from './door/doorkeeper.ts';
import { serveFile } from './door/files.ts';
import { grantHeaders, type Grant } from './grant.ts';
import { checkHealth } from './door/health.ts';
import { takeDelivery } from './door/hooks-api.ts';
import { adapters } from './ingest/index.ts';
import { renewAddress, revokeKey, setSecret } from './door/keys-api.ts';
import { fault, json, Turned } from './door/json-answers.ts';
import { linksOf } from './door/links-api.ts';
import { openapi } from './door/openapi.ts';
import { readBody } from './door/read-body.ts';
import { routeOf, type Route } from './door/route.ts';
import { takeImport } from './imports/imports-api.ts';
import { answerInvites, endInvite } from './people/invites-api.ts';
import { listProblems } from './feeds/problems-api.ts';
import { reconcileNow, setAccess } from './reconcile/reconcile-api.ts';
import { listSources, tryOut } from './door/sources-api.ts';
import { choose, offeredKey, turnAway } from './door/sockets-at-door.ts';
import { servePicture, takePicture } from './pictures/pictures-api.ts';

export { Keyring } from './keyring.ts';
export { Room } from './room.ts';

const doorkeeper = new Doorkeeper();

const bearer = (request: Request) =>
  /^Bearer (\S{1,128})$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? '';

/**
 * The door: finds out who calls and what for, before any room is touched. Which rooms there are stays unknown outside:
 * a room that does not exist is answered like a wrong key.
 */
export default {
  async fetch(request, env): Promise<Response> {
    const url = new URL(request.url);
    const route = routeOf(url.pathname);
    if (route === undefined) return serveFile(request, env.FILES);
    try {
      if (route === 'nowhere') return fault('not-found');
      if (!route.method.split(' or ').includes(request.method)) return fault('method-not-allowed');
      return await answer(request, env, url, route);
    } catch (error) {
      if (error instanceof Turned) return fault(error.fault);
      const isOverloaded = error instanceof Error && 'overloaded' in error && error.overloaded === true;
      return fault(isOverloaded ? 'overloaded' : 'broken');
    }
  },
} satisfies ExportedHandler<Env>;

async function answer(request: Request, env: Env, url: URL, { name, words }: Route): Promise<Response> {
  const { room = '', source = '', key = '', holder = '', id = '' } = words;
  switch (name) {
    case 'health':
      return checkHealth(env);
    case 'openapi':
      return json(openapi(env.VERSION));
    case 'hook':
      return takeDelivery(request, env, doorkeeper, { room, source, key });
    case 'socket':
      return openSocket(request, env, room);
    case 'commands':
      return passOn(request, env, room, '/commands', ({ role }) => maySendCommands(role));
    case 'show':
      return passOn(request, env, room, '/show', ({ role }) => mayReadShow(role));
    case 'log':
      return passOn(request, env, room, `/log?after=${readAfter(url)}`, ({ role }) => mayReadLog(role));
    case 'pictures': {
      const grant = await grantFor(request, env, room, ({ role }) => mayKeepPictures(role));
      return grant ? takePicture(request, env, grant) : fault('not-allowed');
    }
    case 'picture':
      return servePicture(env, doorkeeper, room, id);
    case 'sources':
    case 'secret':
    case 'address':
    case 'access': {
      const grant = await grantFor(request, env, room, mayConnectSources);
      return grant ? answerCrew(request, env, grant, { name, source, origin: url.origin }) : fault('not-allowed');
    }
    case 'imports':
    case 'try-out':
    case 'reconcile':
    case 'problems': {
      const grant = await grantFor(request, env, room, ({ role }) => mayTendSources(role));
      return grant ? answerCrew(request, env, grant, { name, source, origin: url.origin }) : fault('not-allowed');
    }
    case 'invites':
    case 'invite': {
      const grant = await grantFor(request, env, room, ({ role }) => maySeeInvites(role));
      if (!grant) return fault('not-allowed');
      return name === 'invite' ? endInvite(env, doorkeeper, grant, id) : answerInvites(request, env, doorkeeper, grant);
    }
    case 'links': {
      if (!isOwner(env, bearer(request))) return fault('not-allowed');
      const rooms = await keyringOf(env).links(bearer(request), Object.keys(adapters));
      return json({ rooms: rooms.map((each) => linksOf(each, url.origin)) });
    }
    case 'key':
      return (await ownerIn(request, env, room)) ? revokeKey(env, doorkeeper, room, holder) : fault('not-allowed');
  }
}

type CrewRoute = 'sources' | 'secret' | 'address' | 'imports' | 'try-out' | 'access' | 'reconcile' | 'problems';

/** What the crew asks of its sources. */
function answerCrew(
  request: Request,
  env: Env,
  grant: Grant,
  { name, source, origin }: { name: CrewRoute; source: string; origin: string },
): Promise<Response> {
  switch (name) {
    case 'sources':
      return listSources(env, grant, bearer(request), origin);
    case 'secret':
      return setSecret(request, env, doorkeeper, grant, source);
    case 'address':
      return renewAddress(env, doorkeeper, grant, bearer(request), source);
    case 'imports':
      return takeImport(request, env, grant);
    case 'try-out':
      return tryOut(request, env, grant, source);
    case 'access':
      return setAccess(request, env, grant, source);
    case 'reconcile':
      return reconcileNow(env, grant, source);
    case 'problems':
      return listProblems(env, grant, source);
  }
}

/** The first number of the log that a reader has already; 0 for none. */
function readAfter(url: URL): number {
  const after = url.searchParams.get('after') ?? '0';
  if (!/^\d{1,15}$/.test(after)) throw new Turned('not-understood');
  return Number(after);
}

/** Hands a request to its room, made anew: nothing of what the caller put in its headers goes along. */
async function passOn(request: Request, env: Env, room: string, path: string, may: (grant: Grant) => boolean) {
  const grant = await grantFor(request, env, room, may);
  if (!grant) return fault('not-allowed');
  const headers = { ...grantHeaders(grant), 'accept-language': request.headers.get('accept-language') ?? '' };
  const body = request.method === 'POST' ? await readBody(request) : null;
  return env.Room.getByName(room).fetch(new Request(`http://room${path}`, { method: request.method, headers, body }));
}

async function openSocket(request: Request, env: Env, room: string): Promise<Response> {
  if (request.headers.get('upgrade')?.toLowerCase() !== 'websocket') return fault('upgrade-needed');
  const key = offeredKey(request);
  const grant = key && (await doorkeeper.recognise(env, room, key, Date.now()));
  if (!grant || !mayHoldSocket(grant.role)) return turnAway(request);
  const headers = { ...grantHeaders(grant), upgrade: 'websocket' };
  return choose(await env.Room.getByName(room).fetch(new Request('http://room/socket', { headers })));
}

/** Whoever calls, if they may do this in this room. */
async function grantFor(
  request: Request,
  env: Env,
  room: string,
  may: (grant: Grant) => boolean,
): Promise<Grant | undefined> {
  const grant = await doorkeeper.recognise(env, room, bearer(request), Date.now());
  return grant && may(grant) ? grant : undefined;
}

/** The owner, in a room that exists. */
async function ownerIn(request: Request, env: Env, room: string): Promise<boolean> {
  return isOwner(env, bearer(request)) && (await doorkeeper.freshRoster(env, room, Date.now())) !== undefined;
}
