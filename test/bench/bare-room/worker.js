import { Server } from 'partyserver';

/* The least that a PartyServer room can do with a request: what comes is a row on disk before it is answered. */

export class Bare extends Server {
  static options = { hibernate: true };

  constructor(ctx, env) {
    super(ctx, env);
    ctx.storage.sql.exec('CREATE TABLE IF NOT EXISTS rows (seq INTEGER PRIMARY KEY, body TEXT NOT NULL)');
  }

  async onRequest(request) {
    const text = await request.text();
    if (new URL(request.url).pathname === '/batch') {
      this.ctx.storage.sql.exec('INSERT INTO rows (body) SELECT value FROM json_each(?)', text);
    } else {
      this.ctx.storage.sql.exec('INSERT INTO rows (body) VALUES (?)', text);
    }
    return new Response('stored');
  }
}

export default {
  fetch: (request, env) => env.Bare.getByName('bare').fetch(request),
};
