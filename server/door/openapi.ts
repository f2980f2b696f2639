import * as z from 'zod/mini';
import { Answer, Envelope } from '../../shared/protocol.ts';
import { Command, State } from '../../shared/show/show.ts';
import { ImportAnswer, ImportPart, MOST_ROWS } from '../../shared/imports.ts';
import { LARGEST_PICTURE, LONGEST_SIDE, MOST_PICTURES, pictureTypes } from '../../shared/pictures.ts';
import { Mode } from '../../shared/show/stage.ts';
import { PictureId } from '../../shared/show/words.ts';
import { peoplePaths } from './openapi-people.ts';
import { sourcePaths } from './openapi-sources.ts';
import { byKey, inPath, ok, refused, schemaOf, sent, told } from './openapi-words.ts';

const Link = z.object({
  id: z.string(),
  mode: Mode,
  panel: z.string(),
  overlay: z.string(),
  prompter: z.string(),
  hooks: z.record(z.string(), z.object({ url: z.string(), secret: z.nullable(z.string()) })),
});
const ShowAnswer = z.object({ seq: z.int(), at: z.int(), show: State });
const LogLine = z.object({
  seq: z.int(),
  at: z.int(),
  by: z.string(),
  command: z.string(),
  event: z.looseObject({}),
  hash: z.string(),
});
const Side = z.int().check(z.gte(1), z.lte(LONGEST_SIDE));
const PictureAnswer = z.object({ id: PictureId, width: Side, height: Side, type: z.enum(pictureTypes) });
const Health = z.object({ name: z.literal('cuecart'), version: z.string(), rooms: z.int() });

const ofBytes = Object.fromEntries(pictureTypes.map((type) => [type, {}]));

/** The public interface in OpenAPI 3.1, made from the schemas that the room itself reads with. */
export function openapi(version: string) {
  const command = { allOf: [schemaOf(Envelope, 'input'), schemaOf(Command, 'input')] };
  const answer = schemaOf(Answer, 'output');
  return {
    openapi: '3.1.0',
    info: { title: 'Cuecart', version },
    components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
    paths: {
      ...sourcePaths(),
      ...peoplePaths(),
      '/healthz': {
        get: { summary: 'Whether this is Cuecart and its data can be read', responses: ok('It can', Health) },
      },
      '/api/links': {
        post: {
          summary: 'The links of each room; for the owner',
          security: byKey,
          responses: { ...ok('The links', z.object({ rooms: z.array(Link) })), ...refused },
        },
      },
      '/api/rooms/{room}/commands': {
        post: {
          summary: 'One command or a list of at most 500, answered one by one in order',
          security: byKey,
          parameters: [inPath('room')],
          requestBody: sent({ oneOf: [command, { type: 'array', maxItems: 500, items: command }] }),
          responses: { '200': told('The answers', { oneOf: [answer, { type: 'array', items: answer }] }), ...refused },
        },
      },
      '/api/rooms/{room}/show': {
        get: {
          summary: 'The show as it stands',
          security: byKey,
          parameters: [inPath('room')],
          responses: { ...ok('The show', ShowAnswer), ...refused },
        },
      },
      '/api/rooms/{room}/log': {
        get: {
          summary: 'The events after a number as JSON lines, each with the hash of the chain up to it',
          security: byKey,
          parameters: [
            inPath('room'),
            { name: 'after', in: 'query', schema: { type: 'integer', minimum: 0, default: 0 } },
          ],
          responses: { ...ok('One event a line', LogLine, 'application/x-ndjson'), ...refused },
        },
      },
      '/api/rooms/{room}/pictures': {
        post: {
          summary: `Keeps a still picture of at most ${LARGEST_PICTURE} bytes and ${LONGEST_SIDE} pixels a side; ${MOST_PICTURES} a room`,
          security: byKey,
          parameters: [inPath('room')],
          requestBody: { required: true, content: ofBytes },
          responses: {
            ...ok('Kept, under the SHA-256 of its bytes. The same again is kept once', PictureAnswer),
            ...refused,
            '413': { description: 'Too large, or one too many' },
            '415': { description: 'Not a still PNG, JPEG or WebP, by its bytes' },
          },
        },
      },
      '/pictures/{room}/{id}': {
        get: {
          summary: 'A picture, for whoever knows its id. It never changes',
          parameters: [inPath('room'), inPath('id')],
          responses: {
            '200': { description: 'The picture', content: ofBytes },
            '404': { description: 'No such picture, or no such room: the two look the same.' },
          },
        },
      },
      '/api/rooms/{room}/imports': {
        post: {
          summary: `Orders or stock of a file, at most ${MOST_ROWS} rows; answered row by row`,
          security: byKey,
          parameters: [inPath('room')],
          requestBody: sent(schemaOf(ImportPart, 'input')),
          responses: { ...ok('What became of each row', ImportAnswer), ...refused },
        },
      },
      '/api/rooms/{room}/keys/{holder}': {
        delete: {
          summary: 'Ends the key of a role (operator, overlay, host) or source and closes its sockets; for the owner',
          security: byKey,
          parameters: [inPath('room'), inPath('holder')],
          responses: { ...ok('Ended', z.object({ revoked: z.string() })), ...refused },
        },
      },
    },
  };
}
