/** Every route of the interface. Paths are compared as they came: an escaped character fits nothing. */
const routes = [
  { name: 'health', method: 'GET', pattern: /^\/healthz$/ },
  { name: 'openapi', method: 'GET', pattern: /^\/api\/openapi\.json$/ },
  { name: 'links', method: 'POST', pattern: /^\/api\/links$/ },
  { name: 'socket', method: 'GET', pattern: /^\/api\/rooms\/(?<room>[a-z0-9-]{1,64})\/socket$/ },
  { name: 'commands', method: 'POST', pattern: /^\/api\/rooms\/(?<room>[a-z0-9-]{1,64})\/commands$/ },
  { name: 'show', method: 'GET', pattern: /^\/api\/rooms\/(?<room>[a-z0-9-]{1,64})\/show$/ },
  { name: 'log', method: 'GET', pattern: /^\/api\/rooms\/(?<room>[a-z0-9-]{1,64})\/log$/ },
  { name: 'pictures', method: 'POST', pattern: /^\/api\/rooms\/(?<room>[a-z0-9-]{1,64})\/pictures$/ },
  { name: 'picture', method: 'GET', pattern: /^\/pictures\/(?<room>[a-z0-9-]{1,64})\/(?<id>[0-9a-f]{64})$/ },
  {
    name: 'key',
    method: 'DELETE',
    pattern: /^\/api\/rooms\/(?<room>[a-z0-9-]{1,64})\/keys\/(?<holder>[a-z0-9-]{1,32})$/,
  },
  {
    name: 'secret',
    method: 'PUT',
    pattern: /^\/api\/rooms\/(?<room>[a-z0-9-]{1,64})\/sources\/(?<source>[a-z0-9-]{1,32})\/secret$/,
  },
  {
    name: 'address',
    method: 'POST',
    pattern: /^\/api\/rooms\/(?<room>[a-z0-9-]{1,64})\/sources\/(?<source>[a-z0-9-]{1,32})\/address$/,
  },
  { name: 'invites', method: 'GET or POST', pattern: /^\/api\/rooms\/(?<room>[a-z0-9-]{1,64})\/invites$/ },
  {
    name: 'invite',
    method: 'DELETE',
    pattern: /^\/api\/rooms\/(?<room>[a-z0-9-]{1,64})\/invites\/(?<id>[0-9a-f-]{36})$/,
  },
  { name: 'imports', method: 'POST', pattern: /^\/api\/rooms\/(?<room>[a-z0-9-]{1,64})\/imports$/ },
  { name: 'sources', method: 'GET', pattern: /^\/api\/rooms\/(?<room>[a-z0-9-]{1,64})\/sources$/ },
  {
    name: 'try-out',
    method: 'POST',
    pattern: /^\/api\/rooms\/(?<room>[a-z0-9-]{1,64})\/sources\/(?<source>[a-z0-9-]{1,32})\/test$/,
  },
  {
    name: 'access',
    method: 'PUT',
    pattern: /^\/api\/rooms\/(?<room>[a-z0-9-]{1,64})\/sources\/(?<source>[a-z0-9-]{1,32})\/access$/,
  },
  {
    name: 'reconcile',
    method: 'POST',
    pattern: /^\/api\/rooms\/(?<room>[a-z0-9-]{1,64})\/sources\/(?<source>[a-z0-9-]{1,32})\/reconcile$/,
  },
  {
    name: 'problems',
    method: 'GET',
    pattern: /^\/api\/rooms\/(?<room>[a-z0-9-]{1,64})\/sources\/(?<source>[a-z0-9-]{1,32})\/problems$/,
  },
  {
    name: 'hook',
    method: 'GET or POST',
    pattern: /^\/in\/(?<room>[a-z0-9-]{1,64})\/(?<source>[a-z0-9-]{1,32})\/(?<key>[\w-]{1,128})$/,
  },
] as const;

/** A route with the words that stood in its path. */
export interface Route {
  readonly name: (typeof routes)[number]['name'];
  readonly method: string;
  readonly words: Readonly<Record<string, string>>;
}

/** The route of a path; `nowhere` when it belongs to the interface but to no route; undefined when it may be a file. */
export function routeOf(pathname: string): Route | 'nowhere' | undefined {
  for (const { name, method, pattern } of routes) {
    const found = pattern.exec(pathname);
    if (found) return { name, method, words: { ...found.groups } };
  }
  return /^\/(api|in|pictures)(\/|$)/.test(pathname) ? 'nowhere' : undefined;
}
