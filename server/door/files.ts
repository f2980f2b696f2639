/** The pages, and the built file each one is. A page has one address, which ends in a slash. */
const pages: Record<string, string> = {
  '/overlay/': '/overlays/index.html',
  '/gallery/': '/overlays/gallery/index.html',
  '/panel/': '/panel/index.html',
  '/prompter/': '/panel/prompter/index.html',
};

/** Types by extension. Nothing else is served: a folder has none, and workerd's disk service would list it. */
export const contentTypes: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  wasm: 'application/wasm',
};

const securityHeaders = {
  // OBS adds its custom CSS as a <style> element, hence 'unsafe-inline' there and nowhere else. Chromium 103 does
  // not count a WebSocket to the page's own address as 'self'.
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "media-src 'self'",
    "frame-src 'self'",
    "connect-src 'self' ws: wss:",
    "manifest-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** Segments of plain characters that do not start with a dot: no way up, no hidden files, no escapes to decode. */
const plainPath = /^(\/[\w@+-][\w@+.-]*)+$/;
const hashedName = /-[\w-]{8}\.\w+$/;

/** Where built files come from: workerd's disk service, or Cloudflare's assets. */
type Files = { fetch(address: string, init: { method: string }): Promise<Response> };

/**
 * Answers a page, one of its files or 404,. What the file service answers beyond the bytes never gets through: no
 * listing, no text of an error.
 */
export async function serveFile(request: Request, files: Files): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, { allow: 'GET, HEAD' });
  const { pathname, search } = new URL(request.url);
  if (pathname === '/') return plain(302, { location: '/gallery/' });
  if (Object.hasOwn(pages, `${pathname}/`)) return plain(302, { location: `${pathname}/${search}` });

  const page = Object.hasOwn(pages, pathname) ? pages[pathname] : undefined;
  const contentType = page ? 'text/html; charset=utf-8' : contentTypes[/\.(\w+)$/.exec(pathname)?.[1] ?? ''];
  const path = page ?? pathname;
  if (!contentType || !plainPath.test(path)) return plain(404);
  const body = await bytesOf(path, request.method, files);
  if (body === undefined) return plain(404);
  return new Response(body, {
    headers: {
      ...securityHeaders,
      'content-type': contentType,
      'cache-control': page ? 'no-store' : caching(pathname),
    },
  });
}

/** The build puts a hash of its content into a file's name; files copied as they are have none and are asked for anew. */
const caching = (pathname: string) =>
  pathname.startsWith('/assets/') && hashedName.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache';

/** undefined: there is no such file. */
async function bytesOf(path: string, method: string, files: Files) {
  try {
    const file = await files.fetch(`http://files${path}`, { method });
    if (file.ok) return file.body;
    await file.body?.cancel();
  } catch {
    // The service refuses some names by throwing; for the page that asked, there is no such file.
  }
  return undefined;
}

const plain = (status: number, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers: { ...securityHeaders, 'cache-control': 'no-store', ...headers } });
