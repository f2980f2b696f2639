import type { Person } from '../../shared/people.ts';
import type { Language } from '../../shared/language.ts';

/** The name of whoever is invited in every demo. */
export const guestName = (language: Language): string => (language === 'zh-CN' ? '小林' : 'Lin');

/** Who is here in the demos that begin at `start`, room time, ms. */
export const demoPeople = (language: Language, start: number): Person[] => [
  { role: 'operator', name: 'operator', page: 'panel', since: start - 600_000 },
  { role: 'operator', name: guestName(language), page: 'panel', since: start - 60_000, invite: 'guest' },
  { role: 'host', name: 'host', page: 'prompter', since: start - 30_000 },
  { role: 'overlay', name: 'overlay', page: 'overlay', since: start - 900_000 },
];
