import { colourOf, contrastOf, leastContrast, lowestTenth } from './contrast.ts';
import { findingsOf, type Finding } from './findings.ts';
import { paintBehind } from './raster.ts';
import { textRuns, type TextRun } from './text-runs.ts';
import type { Box } from './box.ts';

/** A text and how well it stands out from what is behind it. */
export interface Contrast {
  readonly run: TextRun;
  /** 1 to 21, as WCAG 2 reckons. */
  readonly value: number;
  readonly least: number;
}

export interface Report {
  readonly findings: readonly Finding[];
  /** Weakest first. */
  readonly contrasts: readonly Contrast[];
  /** The smallest text, px of the canvas; null when there is none. */
  readonly smallest: number | null;
  /** Whether some text is in motion and was left out. */
  readonly isMoving: boolean;
}

/** Measures what stands on a stage just now. `zone`: the part of the canvas that the platform leaves free. */
export async function check(root: HTMLElement, backdrop: HTMLElement, zone: Box): Promise<Report> {
  const runs = textRuns(root);
  const resting = runs.filter(({ isMoved }) => !isMoved);
  const behind = await paintBehind(root, backdrop);
  const contrasts = resting.flatMap((run): Contrast[] => {
    const ink = colourOf(run.colour ?? run.inner);
    const values = run.lines.flatMap(behind.colours).map((colour) => (ink ? contrastOf(ink, colour) : Infinity));
    return [{ run, value: lowestTenth(values), least: leastContrast(run.fontSize) }];
  });
  contrasts.sort((one, other) => one.value / one.least - other.value / other.least);
  return {
    findings: findingsOf(root, zone),
    contrasts,
    smallest: resting.length > 0 ? Math.min(...resting.map(({ fontSize }) => fontSize)) : null,
    isMoving: resting.length < runs.length,
  };
}
