import type { CheckedOverlay, Report } from '../../shared/overlay-report.ts';
import type { Language } from '../../shared/language.ts';
import { isWidgetName, widgets } from '../../shared/widgets.ts';
import { say } from '../texts.ts';

/** Widgets that are named in a label; the others are counted. */
const NAMED = 2;

function labelOf({ canvas, widgets: shown }: Report, language: Language): string {
  const known = (shown ?? []).filter(isWidgetName).map((name) => widgets[name][language]);
  const rest = known.length - NAMED;
  const named = known.slice(0, NAMED).join(say(language, 'readyListComma'));
  const part =
    shown === null
      ? say(language, 'readyWholeStage')
      : rest > 0
        ? say(language, 'readyAndMore', { named, n: rest })
        : named || say(language, 'readyNoWidget');
  return `${say(language, canvas === 'vertical' ? 'readyVertical' : 'readyHorizontal')} · ${part}`;
}

/** What each overlay is called: its canvas and its widgets, and a number where two would be called the same. By the place in the list. */
export function overlayLabels(overlays: readonly CheckedOverlay[], language: Language): string[] {
  const plain = overlays.map(({ report }) => (report ? labelOf(report, language) : say(language, 'readyOverlay')));
  return plain.map((label, index) => {
    const before = plain.slice(0, index).filter((other) => other === label).length;
    const isAlone = plain.filter((other) => other === label).length === 1;
    return isAlone ? label : `${label} (${before + 1})`;
  });
}
