import { setTimeout as pause } from 'node:timers/promises';
import { ShowServer, type RoomLinks } from '../../kit/show-server.ts';
import { KeepAlive } from '../keep-alive.ts';
import { commandBatch } from '../orders.ts';
import type { Measure } from '../row.ts';

const WRITERS = 8;
const ROWS_EACH = 3;
const LONGEST_LIFE_MS = 250;
const GIVE_UP_MS = 20_000;

/** How long the room lives on after its first answer, ms: differs from kill to kill and is the same in each run. */
const lifeOf = (kill: number) => (kill * 7919) % LONGEST_LIFE_MS;

const seqsIn = (body: string) => [...body.matchAll(/"id":"(\d+)","outcome":"accepted","seq":(\d+)/g)];

/** Writes until the connection breaks. Each command that was acknowledged is noted, with its event's number. */
async function write(show: ShowServer, room: RoomLinks, acknowledged: Map<string, number>, onAnswer: () => void) {
  const connection = await KeepAlive.open(show.port);
  try {
    for (;;) {
      const { body } = await connection.ask(commandBatch(room, ROWS_EACH));
      for (const [, id = '', seq] of seqsIn(body)) acknowledged.set(id, Number(seq));
      onAnswer();
    }
  } catch {
    // The room was killed, as it should be.
  } finally {
    connection.close();
  }
}

/** Which command led to which event, as the log on disk has it. */
async function commandsInLog(show: ShowServer, room: RoomLinks): Promise<Map<string, number>> {
  const key = new URL(room.panel).hash.replace('#key=', '');
  const answer = await fetch(`${show.origin}/api/rooms/${room.id}/log`, {
    headers: { authorization: `Bearer ${key}` },
  });
  if (!answer.ok) throw new Error(`The log was answered ${answer.status}`);
  const lines = (await answer.text()).trim().split('\n');
  return new Map(
    lines.map((line) => JSON.parse(line) as { command: string; seq: number }).map(({ command, seq }) => [command, seq]),
  );
}

/** Kills the room with SIGKILL while eight writers write, lets it come back, and looks each acknowledged event up at the end. */
export const measureKills: Measure = async ({ kills }) => {
  await using show = await ShowServer.start();
  const live = (await show.links())['live'] as RoomLinks;
  const acknowledged = new Map<string, number>();
  const returns: number[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    const answered = Promise.withResolvers<void>();
    const writers = Array.from({ length: WRITERS }, () => write(show, live, acknowledged, answered.resolve));
    await Promise.race([answered.promise, pause(GIVE_UP_MS, undefined, { ref: false })]);
    await pause(lifeOf(kill));
    show.killRoom();
    const killedAt = performance.now();
    await Promise.all(writers);
    await show.answers();
    returns.push(performance.now() - killedAt);
  }
  const kept = await commandsInLog(show, live);
  const lost = [...acknowledged].filter(([id, seq]) => kept.get(id) !== seq);
  return [
    {
      what: `acknowledged events lost over ${kills} kill -9`,
      budget: '0',
      measured: `${lost.length} of ${acknowledged.size.toLocaleString('en')}, back within ${Math.max(...returns).toFixed(0)} ms`,
      isWithin: lost.length === 0 && acknowledged.size > 0,
    },
  ];
};
