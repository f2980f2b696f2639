import { graphemesOf } from './clean.ts';

/** Whether a text is a masked name as `maskName` makes it: one character and two stars, `··4821`, or two stars alone. */
export const isMasked = (text: string): boolean =>
  text === '**' || /^··\d{4}$/.test(text) || (text.endsWith('**') && graphemesOf(text.slice(0, -2)).length === 1);
