import { createHash } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { ShowServer } from './kit/show-server.ts';

const KILLS = 20;
const WRITERS = 4;
/** Answers to wait for between two kills. Each kill falls at another point of the work, for the writers never stop. */
const ANSWERS_BETWEEN = 12;

interface Line {
  seq: number;
  at: number;
  by: string;
  hash: string;
  command: string;
  event: { type: string };
}

test('of what was acknowledged, kill -9 under load loses nothing and doubles nothing', async () => {
  const show = await ShowServer.start();
  onTestFinished(() => show[Symbol.asyncDispose]());
  const key = new URL((await show.links())['live']!.panel).hash.slice('#key='.length);
  const call = (path: string, init: RequestInit = {}) =>
    fetch(`${show.origin}/api/rooms/live/${path}`, { ...init, headers: { authorization: `Bearer ${key}` } });

  const acknowledged = new Map<string, number>();
  const over = new AbortController();
  let onAnswer = () => {};

  /** Sends one command until it is answered, so that one which died on the way is told twice. */
  async function sendUntilAnswered(id: string) {
    const body = JSON.stringify({ id, type: 'audience/add', metric: 'likes', count: 1 });
    while (!over.signal.aborted) {
      try {
        const answer = await call('commands', { method: 'POST', body });
        const { outcome, seq } = (await answer.json()) as { outcome?: string; seq?: number };
        if (outcome !== 'accepted' || seq === undefined) continue;
        acknowledged.set(id, seq);
        onAnswer();
        return;
      } catch {
        await show.answers().catch(() => undefined);
      }
    }
  }
  async function write(writer: number) {
    for (let number = 0; !over.signal.aborted; number += 1) await sendUntilAnswered(`writer-${writer}-${number}`);
  }
  const answered = (count: number) =>
    new Promise<void>((resolve) => {
      let left = count;
      onAnswer = () => {
        left -= 1;
        if (left === 0) resolve();
      };
    });

  const writers = Array.from({ length: WRITERS }, (_, writer) => write(writer));
  for (let kill = 0; kill < KILLS; kill += 1) {
    await answered(ANSWERS_BETWEEN + kill);
    show.killRoom();
    await show.falls();
    await show.answers();
  }
  await answered(ANSWERS_BETWEEN);
  over.abort();
  await Promise.all(writers);

  const texts = (await (await call('log?after=0')).text()).trim().split('\n');
  const lines = texts.map((line) => JSON.parse(line) as Line);
  expect(lines.map(({ seq }) => seq)).toEqual(lines.map((_, index) => index + 1));
  const commands = lines.filter(({ event }) => event.type === 'audience/added').map(({ command }) => command);
  expect(new Set(commands).size).toBe(commands.length);
  const logged = new Map(lines.map(({ command, seq }) => [command, seq]));
  const lost = [...acknowledged].filter(([id, seq]) => logged.get(id) !== seq);
  expect(lost).toEqual([]);
  expect(acknowledged.size).toBeGreaterThan(KILLS * ANSWERS_BETWEEN);
  expect(brokenAt(texts)).toBeUndefined();
});

/** Recomputes the chain from the text of the log alone, as anybody can who has it. Gives the number where it breaks. */
function brokenAt(lines: readonly string[]): number | undefined {
  let before = '';
  for (const line of lines) {
    const { seq, at, by, command, hash } = JSON.parse(line) as Line;
    const event = line.slice(line.indexOf('"event":') + '"event":'.length, line.lastIndexOf(',"hash":'));
    before = createHash('sha256').update([before, seq, at, by, command, event].join('\n')).digest('hex');
    if (before !== hash) return seq;
  }
  return undefined;
}
