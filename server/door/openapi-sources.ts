import * as z from 'zod/mini';
import { Reconciled } from '../../shared/protocol.ts';
import { Moment } from '../../shared/show/words.ts';
import { AccessBody, Problem, SourceCard, TriedOut } from '../../shared/source-cards.ts';
import { byKey, inPath, ok, refused, schemaOf, sent } from './openapi-words.ts';

/** What of the public interface is about shops and chats. */
export const sourcePaths = () => ({
  '/api/rooms/{room}/sources': {
    get: {
      summary: 'Where each source delivers to, and what it signs with where that is ours to give; for the crew',
      security: byKey,
      parameters: [inPath('room')],
      responses: { ...ok('The sources', z.object({ sources: z.array(SourceCard) })), ...refused },
    },
  },
  '/api/rooms/{room}/sources/{source}/test': {
    post: {
      summary: 'Tries a source out with an example of its own; nothing is kept, counted or shown; for the crew',
      security: byKey,
      parameters: [inPath('room'), inPath('source')],
      responses: { ...ok('How it went', TriedOut), ...refused },
    },
  },
  '/api/rooms/{room}/sources/{source}/secret': {
    put: {
      summary: 'Sets what a source signs with; the one before stays good for a day; for the crew',
      security: byKey,
      parameters: [inPath('room'), inPath('source')],
      requestBody: sent(schemaOf(z.object({ secret: z.string() }), 'input')),
      responses: { ...ok('Set', z.object({ set: z.string() })), ...refused },
    },
  },
  '/api/rooms/{room}/sources/{source}/address': {
    post: {
      summary: 'Gives a source a new address; the one before stays good until `oldUntil`, a day; for the crew',
      security: byKey,
      parameters: [inPath('room'), inPath('source')],
      responses: { ...ok('Done', z.object({ source: z.string(), oldUntil: Moment })), ...refused },
    },
  },
  '/api/rooms/{room}/sources/{source}/access': {
    put: {
      summary: 'Sets what a source is asked with for what it did not deliver; null ends the asking',
      security: byKey,
      parameters: [inPath('room'), inPath('source')],
      requestBody: sent(schemaOf(AccessBody, 'input')),
      responses: {
        ...ok('Set', z.object({ set: z.string() })),
        ...refused,
        '400': { description: 'A field that cannot be right, by its name' },
      },
    },
  },
  '/api/rooms/{room}/sources/{source}/reconcile': {
    post: {
      summary: 'Asks a source now for what it did not deliver',
      security: byKey,
      parameters: [inPath('room'), inPath('source')],
      responses: { ...ok('How it went', Reconciled), ...refused },
    },
  },
  '/api/rooms/{room}/sources/{source}/problems': {
    get: {
      summary: 'The last deliveries that came to nothing, with the kinds of their values and none of them',
      security: byKey,
      parameters: [inPath('room'), inPath('source')],
      responses: { ...ok('Them, the newest first', z.object({ problems: z.array(Problem) })), ...refused },
    },
  },
  '/in/{room}/{source}/{key}': {
    post: {
      summary: 'A delivery of a shop, signed as that shop signs. Answered once it is on disk',
      parameters: [inPath('room'), inPath('source'), inPath('key')],
      requestBody: { required: true, content: { 'application/json': {} } },
      responses: {
        ...ok('Taken', z.object({ outcome: z.string() })),
        ...refused,
        '408': { description: 'The body was not there after five seconds' },
        '413': { description: 'Too large' },
        '503': { description: 'Too many at a time; nothing of it was taken. Send it again' },
      },
    },
  },
});
