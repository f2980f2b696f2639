import type { BurstKind } from '../../overlays/effects/bursts.ts';
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

/** A group's states on the horizontal canvas, each group in a theme and language of its own. */
export const horizontalSheetOf = (group: string): SheetQuery => ({
  ...sheetOf(group, Theme.options[groups.indexOf(group) % Theme.options.length]!),
  canvas: 'horizontal',
});

/** For comparing pages with each other: small, so that there is room for every motion of every state. */
const SMALL = 0.2;

/**
 * A group's states on both canvases, also in the middle of what moves; each group in a theme of its own, another in each `turn`, and in
 * one of three turns every motion of every state. The whole stage, which is many widgets, on the canvases in turns.
 */
export function movingSheetOf(group: string, turn: number): SheetQuery {
  const index = groups.indexOf(group);
  const moving = { ...sheetOf(group, Theme.options[(index + turn) % Theme.options.length]!), margin: 12 };
  if (group === 'stage') {
    return { ...moving, instants: 'moments', canvas: turn % 2 === 0 ? 'vertical' : 'horizontal', scale: SMALL / 2 };
  }
  return { ...moving, instants: (index + turn) % 3 === 0 ? 'all' : 'moments', canvas: 'both', scale: SMALL };
}

const bursting = (group: string, theme: Theme): SheetQuery => ({
  ...sheetOf(group, theme),
  states: 'bursting',
  instants: 'moments',
});

/** A sheet with each kind of burst in its middle. */
export const burstSheets: Readonly<Record<BurstKind, SheetQuery>> = {
  confetti: bursting('reward-ladder', 'festival'),
  coins: bursting('group-buy', 'festival'),
  sparks: bursting('viewer-goal', 'neon'),
  petals: bursting('coupon-drop', 'porcelain'),
};
