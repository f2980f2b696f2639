import * as z from 'zod/mini';

/* The words that the description of the interface is put together from. */

export const schemaOf = (schema: z.ZodMiniType, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
};
export const sent = (schema: object) => ({ required: true, content: { 'application/json': { schema } } });
export const told = (description: string, schema: object, type = 'application/json') => ({
  description,
  content: { [type]: { schema } },
});
export const ok = (description: string, schema: z.ZodMiniType, type?: string) => ({
  '200': told(description, schemaOf(schema, 'output'), type),
});
export const refused = { '401': { description: 'Wrong key, or no such room: the two look the same.' } };
export const inPath = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } });
export const byKey = [{ key: [] }];
