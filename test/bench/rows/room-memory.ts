import { setTimeout as pause } from 'node:timers/promises';
import { ShowServer } from '../../kit/show-server.ts';
import { memoryMb } from '../process-cost.ts';
import type { Measure } from '../row.ts';

const MOST_MB = 80;

/** Memory of workerd while nothing happens, after both rooms were asked for once. */
export const measureRoomMemory: Measure = async ({ isQuick }) => {
  await using show = await ShowServer.start();
  const rooms = Object.values(await show.links());
  for (const room of rooms) {
    const key = new URL(room.panel).hash.replace('#key=', '');
    const answer = await fetch(`${show.origin}/api/rooms/${room.id}/show`, {
      headers: { authorization: `Bearer ${key}` },
    });
    if (!answer.ok) throw new Error(`The room ${room.id} answered ${answer.status}`);
    await answer.text();
  }
  await pause(isQuick ? 1000 : 3000);
  const used = memoryMb(show.workerdId);
  return [
    {
      what: `memory of ${rooms.length} rooms, idle (PSS)`,
      budget: `${MOST_MB} MB`,
      measured: `${used.toFixed(0)} MB`,
      isWithin: used <= MOST_MB,
    },
  ];
};
