import { inWords, languageOf } from './answers.ts';
import type { LogRow } from './log/event-log.ts';
import { grantOf } from './grant.ts';
import { fault, json } from './door/json-answers.ts';
import type { Room } from './room.ts';

/** More commands than this in one list are refused. */
export const MOST_COMMANDS = 500;

/** Rows read from disk at a time while the log is sent. */
const PAGE = 500;

/** Answers what the door passes on to a room. The door has checked the key and its role. */
export async function answerRequest(request: Request, room: Room): Promise<Response> {
  try {
    const grant = grantOf(request);
    if (!room.admits(grant)) return fault('not-allowed');
    const { pathname, searchParams } = new URL(request.url);
    switch (pathname) {
      case '/commands':
        return await takeCommands(request, room);
      case '/show': {
        const { seq, show } = room.keeper.head;
        return json({ seq, at: room.keeper.now(), show });
      }
      case '/log':
        return new Response(logLines(room, Number(searchParams.get('after'))), {
          headers: { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' },
        });
      default:
        return fault('not-found');
    }
  } catch {
    return fault('broken');
  }
}

async function takeCommands(request: Request, room: Room): Promise<Response> {
  const text = await request.text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return fault('not-understood');
  }
  const commands: unknown[] = Array.isArray(body) ? body : [body];
  if (commands.length > MOST_COMMANDS) return fault('too-many');
  const language = languageOf(request.headers.get('accept-language'));
  const answers = room.order(commands, grantOf(request)).map((outcome) => inWords(outcome, language));
  return json(Array.isArray(body) ? answers : answers[0]);
}

const lineOf = ({ seq, at, by, command, event, hash }: LogRow) =>
  `{"seq":${seq},"at":${at},"by":${JSON.stringify(by)},"command":${JSON.stringify(command)},"event":${event},"hash":"${hash}"}\n`;

/** The log as JSON lines, read page by page as fast as the reader takes it. */
function logLines({ keeper }: Room, after: number): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const end = keeper.head.seq;
  let at = after;
  return new ReadableStream({
    pull(controller) {
      const rows = keeper.log.after(at, Math.min(PAGE, Math.max(0, end - at)));
      at = rows.at(-1)?.seq ?? end;
      if (rows.length > 0) controller.enqueue(encoder.encode(rows.map(lineOf).join('')));
      if (at >= end) controller.close();
    },
  });
}
