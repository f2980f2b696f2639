import { latestAt } from '../../shared/show/airing.ts';
import type { Show } from '../../shared/show/show.ts';
import { isTurned } from '../../shared/show/stage.ts';
import { dayText, minuteText } from '../times.ts';
import type { View } from '../view.ts';
import { finder, type Finding } from './finding.ts';

type ShowView = Pick<View, 'language' | 'now'>;

/** A show that has counted for so long was likely an earlier one, ms. */
const LONG_MS = 6 * 3_600_000;

/** Whether the stage will show anything, and whether the figures begin with this show. */
export function stageFindings({ stage, notices, orders, rundown }: Show, { language, now }: ShowView): Finding[] {
  const found = finder('stage', language);
  const hasCounted = orders.count > 0 || rundown.turns.length > 0;
  const isOld = hasCounted && now - stage.openedAt > LONG_MS;
  const since = `${dayText(stage.openedAt)} ${minuteText(stage.openedAt)}`;
  const isStopped = latestAt(notices.slate, now)?.why === 'technical';
  const isCleared = isTurned(stage.cleared, now);
  const wrong = [
    ...(isCleared ? [found('amber', 'readyCleared', {}, { fix: 'readyClearedFix', go: 'air' })] : []),
    ...(isStopped ? [found('amber', 'readyStopped', {}, { fix: 'readyStoppedFix', go: 'air' })] : []),
    ...(isOld ? [found('amber', 'readyOldShow', { since }, { fix: 'readyOldShowFix', go: 'begin' })] : []),
  ];
  return wrong.length > 0 ? wrong : [found('green', 'readyStageFine')];
}

/** Whether the countdown to the show is set. */
export function openingFindings({ notices }: Show, { language, now }: ShowView): Finding[] {
  const found = finder('opening', language);
  const opening = latestAt(notices.opening, now);
  if (!opening || opening.showAt <= now)
    return [found('amber', 'readyNoOpening', {}, { fix: 'readyNoOpeningFix', go: 'notices' })];
  return [found('green', 'readyOpening', { time: minuteText(opening.showAt) })];
}

/** Whether this show has not begun: nothing was presented, no offer has run, nothing was sold. */
export const isBeforeShow = ({ rundown, offers, orders, stage }: Show): boolean =>
  orders.count === 0 &&
  !rundown.presented.some(({ startsAt }) => startsAt >= stage.openedAt) &&
  !offers.some(({ started, startsAt }) => started && startsAt !== null && startsAt >= stage.openedAt);
