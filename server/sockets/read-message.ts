import type { WSMessage } from 'partyserver';
import { ToRoom } from '../../shared/protocol.ts';

/** UTF-16 units. */
const LONGEST_MESSAGE = 64 * 1024;

/** A message of the protocol, or undefined for anything else. */
export function readMessage(message: WSMessage): ToRoom | undefined {
  if (typeof message !== 'string' || message.length > LONGEST_MESSAGE) return undefined;
  try {
    return ToRoom.safeParse(JSON.parse(message)).data;
  } catch {
    return undefined;
  }
}
