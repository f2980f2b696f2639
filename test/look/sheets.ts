import { Language } from '../../shared/language.ts';
import { Theme } from '../../shared/show/stage.ts';
import { widgetNames } from '../../shared/widgets.ts';
import type { SheetQuery } from '../kit/sheets.ts';

/** All that has demos: the whole stage, and each widget. */
export const groups: readonly string[] = ['stage', ...widgetNames];

/** Phone size: a vertical canvas is 390 px wide there. */
export const PHONE = 390 / 1080;

const sizeOf = (group: string) => (group === 'stage' ? 0.25 : PHONE);

/** Chinese and English in turns, so that each group is seen in both and each theme too. */
const languageOf = (group: string, theme: Theme): Language =>
  Language.options[(groups.indexOf(group) + Theme.options.indexOf(theme)) % Language.options.length]!;

/** A group's states in a theme, without background, at phone size. */
export const sheetOf = (group: string, theme: Theme): SheetQuery => ({
  sheet: group,
  theme,
  language: languageOf(group, theme),
  canvas: 'vertical',
  background: 'none',
  scale: sizeOf(group),
  margin: 24,
});

/** The same, also in the middle of what moves; each group in a theme of its own. */
export function movingSheetOf(group: string): SheetQuery {
  const theme = Theme.options[groups.indexOf(group) % Theme.options.length]!;
  return { ...sheetOf(group, theme), instants: 'moments' };
}
