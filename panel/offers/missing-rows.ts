import type { Language } from '../../shared/language.ts';
import { say } from '../texts.ts';
import type { CheckRow } from './check-rows.ts';

/** What of a form is still to be filled in, and what is wrong, by the labels of its fields. */
export function missingRows(
  faults: Readonly<Record<string, string | undefined>>,
  fields: Readonly<Record<string, string>>,
  labels: ReadonlyMap<string, string>,
  language: Language,
): CheckRow[] {
  const names = Object.keys(faults);
  const row = (key: 'checkMissing' | 'checkWrong', wanted: readonly string[]): CheckRow[] => {
    const named = wanted.map((name) => labels.get(name) ?? say(language, 'currency'));
    return named.length === 0
      ? []
      : [{ tone: 'warn', text: say(language, key, { fields: named.join(say(language, 'between')) }) }];
  };
  return [
    ...row(
      'checkMissing',
      names.filter((name) => !fields[name]?.trim()),
    ),
    ...row(
      'checkWrong',
      names.filter((name) => fields[name]?.trim()),
    ),
  ];
}
