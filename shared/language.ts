import * as z from 'zod/mini';

/** The languages that viewers and crews read. */
export const Language = z.enum(['zh-CN', 'en']);
export type Language = z.infer<typeof Language>;

/** Words in both languages. */
export type Words = Readonly<Record<Language, string>>;
