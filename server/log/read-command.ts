import * as z from 'zod/mini';
import { Envelope } from '../../shared/protocol.ts';
import { Command } from '../../shared/show/show.ts';
import type { Outcome } from './answer-book.ts';

/** A command that can be read, apart from its envelope. */
export interface Ordered {
  readonly envelope: Envelope;
  readonly command: Command;
}

const Named = z.pick(Envelope, { id: true });

/** The sender's id as far as it can be told back. */
const idOf = (raw: unknown) => Named.safeParse(raw).data?.id ?? '';

/** Where the first thing lies that does not fit: the names of fields only, never what they hold. */
const placeOf = ({ issues: [issue] }: z.core.$ZodError) => {
  const [deepest] = issue?.code === 'invalid_union' ? issue.errors.flat() : [];
  return [...(issue?.path ?? []), ...(deepest?.path ?? [])].join('.') || 'type';
};

/** Reads what somebody sent as a command, or says that it was not understood, and where. */
export function readCommand(raw: unknown): Ordered | Outcome {
  const refuse = (detail: string): Outcome => ({ id: idOf(raw), outcome: 'refused', reason: 'not-understood', detail });
  const envelope = Envelope.safeParse(raw);
  if (!envelope.success) return refuse(placeOf(envelope.error));
  const command = Command.safeParse(raw);
  if (!command.success) return refuse(placeOf(command.error));
  return { envelope: envelope.data, command: command.data };
}

/** The orders that a command speaks of. */
export function orderIdsOf(read: Ordered | Outcome): string[] {
  if (!('command' in read)) return [];
  const { command } = read;
  if ('order' in command) return [command.order.orderId];
  return 'orderId' in command ? [command.orderId] : [];
}
