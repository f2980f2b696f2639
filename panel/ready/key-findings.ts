import type { KeyList } from '../../shared/people.ts';
import { overdueKeys, overdueText } from '../people/overdue-keys.ts';
import type { View } from '../view.ts';
import { finder, type Finding } from './finding.ts';
import { WAIT_MS } from './overlay-findings.ts';

/** Whether keys still open the room that should not. `keys`: undefined until the room has answered, null where it does not. */
export function keyFindings(
  { language, now }: Pick<View, 'language' | 'now'>,
  openedAt: number,
  keys: KeyList | null | undefined,
  since: number,
): Finding[] {
  const found = finder('keys', language);
  if (!keys)
    return [
      keys === undefined && now < since + WAIT_MS
        ? found('unknown', 'readyKeysAsking')
        : found('unknown', 'readyKeysSilent', {}, { fix: 'readyAgainFix' }),
    ];
  const overdue = overdueKeys(keys, openedAt, now);
  if (overdue.length === 0) return [found('green', 'readyKeysFine')];
  return overdue.map((key) => ({
    check: 'keys',
    state: 'amber',
    why: overdueText(key, language, now),
    go: 'people',
  }));
}
