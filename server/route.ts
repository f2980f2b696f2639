/** Where a request goes. Paths are compared as they came: an escaped character fits nothing. */
const routes = {
  health: /^\/healthz$/,
  openapi: /^\/api\/openapi\.json$/,
  links: /^\/api\/links$/,
  socket: /^\/api\/rooms\/(?<room>[a-z0-9-]{1,64})\/socket$/,
  commands: /^\/api\/rooms\/(?<room>[a-z0-9-]{1,64})\/commands$/,
  show: /^\/api\/rooms\/(?<room>[a-z0-9-]{1,64})\/show$/,
  log: /^\/api\/rooms\/(?<room>[a-z0-9-]{1,64})\/log$/,
  key: /^\/api\/rooms\/(?<room>[a-z0-9-]{1,64})\/keys\/(?<holder>[a-z0-9-]{1,32})$/,
  secret: /^\/api\/rooms\/(?<room>[a-z0-9-]{1,64})\/sources\/(?<source>[a-z0-9-]{1,32})\/secret$/,
  hook: /^\/in\/(?<room>[a-z0-9-]{1,64})\/(?<source>[a-z0-9-]{1,32})\/(?<key>[\w-]{1,128})$/,
} as const;

export type RouteName = keyof typeof routes;

/** A route with the words that stood in its path. */
export interface Route {
  readonly name: RouteName;
  readonly words: Readonly<Record<string, string>>;
}

export const methodOf: Readonly<Record<RouteName, string>> = {
  health: 'GET',
  openapi: 'GET',
  links: 'POST',
  socket: 'GET',
  commands: 'POST',
  show: 'GET',
  log: 'GET',
  key: 'DELETE',
  secret: 'PUT',
  hook: 'POST',
};

/** The route of a path; `nowhere` when it belongs to the interface but to no route; undefined when it may be a file. */
export function routeOf(pathname: string): Route | 'nowhere' | undefined {
  for (const [name, pattern] of Object.entries(routes) as [RouteName, RegExp][]) {
    const found = pattern.exec(pathname);
    if (found) return { name, words: { ...found.groups } };
  }
  return /^\/(api|in)(\/|$)/.test(pathname) ? 'nowhere' : undefined;
}
