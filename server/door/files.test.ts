import { describe, expect, test } from 'vitest';
import { serveFile } from './files.ts';

const built: Record<string, string> = {
  '/overlays/index.html': '<!doctype html>stage',
  '/panel/index.html': '<!doctype html>panel',
  '/assets/stage-Ab3_-x9Z.js': 'export {};',
  '/sounds/open.mp3': 'ID3',
  '/.env.json': '{}',
  '/notes.md': 'for us',
};

/** Answers as workerd's disk service does: no content type to rely on, and a folder is a listing. */
const disk = {
  fetch: async (address: string) => {
    const { pathname } = new URL(address);
    const content = built[pathname];
    if (content !== undefined)
      return new Response(content, { headers: { 'content-type': 'application/octet-stream' } });
    if (Object.keys(built).some((name) => name.startsWith(pathname))) return Response.json([{ name: 'listed' }]);
    return new Response('Not Found', { status: 404 });
  },
};

const get = (path: string, method = 'GET') => serveFile(new Request(`http://show.test${path}`, { method }), disk);

describe('pages', () => {
  test('a page is served at its address and never kept by a cache', async () => {
    const answer = await get('/overlay/?room=live');
    expect(await answer.text()).toContain('stage');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test('an address without its slash leads to the page and keeps what was asked', async () => {
    const answer = await get('/overlay?room=live&canvas=vertical');
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe('/overlay/?room=live&canvas=vertical');
  });

  test('the bare address leads to the gallery', async () => {
    expect((await get('/')).headers.get('location')).toBe('/gallery/');
  });

  test('a page runs no script but our own, frames no page but ours and is framed by nobody else', async () => {
    const policy = (await get('/panel/')).headers.get('content-security-policy');
    expect(policy).toMatch(/default-src 'none'.*script-src 'self';.*frame-src 'self';.*frame-ancestors 'self'/);
    expect((await get('/panel/')).headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('a page that was not built is not found', async () => {
    expect((await get('/gallery/')).status).toBe(404);
  });
});

describe('files', () => {
  test('a file with a hash in its name is kept for ever', async () => {
    const answer = await get('/assets/stage-Ab3_-x9Z.js');
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    await answer.body?.cancel();
  });

  test('a file without one is asked for anew', async () => {
    const answer = await get('/sounds/open.mp3');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    await answer.body?.cancel();
  });

  test.each([
    '/assets/',
    '/assets',
    '/overlays/',
    '/.env.json',
    '/notes.md',
    '/none.js',
    '//panel/',
    '/a%2f..%2fb.js',
    '/__proto__/',
  ])('%s is not found, and nothing is told about it', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('');
  });

  test('a disk that throws is a file that is not there', async () => {
    const broken = { fetch: () => Promise.reject<Response>(new Error('/home/crew/dist')) };
    const answer = await serveFile(new Request('http://show.test/a.js'), broken);
    expect([answer.status, await answer.text()]).toEqual([404, '']);
  });

  test('files are read, never written', async () => {
    expect((await get('/panel/', 'POST')).status).toBe(405);
  });
});
