import type { Box } from './box.ts';
import type { Finding } from './findings.ts';
import type { TextRun } from './text-runs.ts';

/** What a sheet measured of one of its stages. */
export interface MeasuredCell {
  readonly state: string;
  /** What is seen of the stage, px of the page. */
  readonly shown: Box;
  /** Where the canvas begins, px of the page; it may lie outside of what is shown. */
  readonly origin: { readonly x: number; readonly y: number };
  /** Px of the page per px of the canvas. */
  readonly scale: number;
  /** Boxes in px of the canvas. */
  readonly texts: readonly TextRun[];
  readonly findings: readonly Finding[];
}

declare global {
  interface Window {
    /** What a finished sheet says about itself, for the tests. */
    sheet?: {
      readonly cells: () => readonly MeasuredCell[];
      readonly hideLetters: () => void;
      /** Draws every stage on its way to its instant, so long, ms; from after it where that is below zero. */
      readonly live: (livedMs: number) => Promise<void>;
      /** Draws every stage so long after its demo's beginning, ms; resolves when that is painted. */
      readonly drawAfter: (after: number) => Promise<void>;
    };
  }
}
