import type { Language } from '../../shared/language.ts';
import type { Person } from '../../shared/people.ts';
import { say, type TextKey } from '../texts.ts';
import { dayText, leftText, minuteText } from '../times.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export const roleWords: Readonly<Record<Person['role'], TextKey>> = {
  owner: 'roleOwner',
  operator: 'roleOperator',
  host: 'roleHost',
  overlay: 'roleOverlay',
};

export const pageWords: Readonly<Record<Person['page'], TextKey>> = {
  panel: 'pagePanel',
  prompter: 'pagePrompter',
  overlay: 'pageOverlay',
};

/** How a person is called: by the name of the invite, else by the link of the room's own. */
export function nameOf({ role, name, invite }: Pick<Person, 'role' | 'name' | 'invite'>, language: Language): string {
  if (invite !== undefined) return name;
  const own = say(language, roleWords[role]);
  return role === 'overlay' ? own : say(language, 'ownLink', { role: own });
}

/** What is left of a long span: days, then hours, then minutes and seconds. */
export function spanText(ms: number, language: Language): string {
  if (ms >= 2 * DAY_MS) return say(language, 'spanDays', { n: Math.round(ms / DAY_MS) });
  if (ms >= HOUR_MS) {
    const minutes = Math.floor(ms / 60_000);
    return say(language, 'spanHours', { n: Math.floor(minutes / 60), m: minutes % 60 });
  }
  return leftText(ms);
}

/** A moment by the crew's own clock, with its day unless that is today. */
export const momentText = (at: number, now: number): string =>
  dayText(at) === dayText(now) ? minuteText(at) : `${dayText(at).slice(5)} ${minuteText(at)}`;

/** Everybody who is here, overlays last, those alike as one: `count` pages, the first of them `since`. */
export function gathered(people: readonly Person[]): (Person & { readonly count: number })[] {
  const groups = new Map<string, Person & { count: number }>();
  for (const person of people) {
    const key = [person.role, person.page, person.invite ?? '', person.name].join(' ');
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { ...person, count: 1 });
  }
  const isNobody = ({ role }: Person) => Number(role === 'overlay');
  return [...groups.values()].sort((one, other) => isNobody(one) - isNobody(other));
}
