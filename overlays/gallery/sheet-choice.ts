import { canvasNames, platforms, type Canvas, type Platform } from '../../shared/zones.ts';
import { oneOf, readLook, type Look } from './look.ts';

/** A sheet: every demo state of a group side by side, each at its instant, cut to the widget's box. */
export interface SheetChoice extends Look {
  /** A widget's name, or `stage`. */
  readonly group: string;
  /** The states wanted, in this order; empty for all. */
  readonly states: readonly string[];
  /** Each state is shown for each of these; one that is undefined is the one that the show names. */
  readonly platforms: readonly (Platform | undefined)[];
  /** Px on the sheet per px of the canvas. */
  readonly scale: number;
  /** One, or both: each state on each. */
  readonly canvases: readonly Canvas[];
  /** Each state at the instant worth looking at, or also in the middle of each kind of motion, or of every motion of every state. */
  readonly instants: 'rest' | 'moments' | 'all';
  /** How long each stage is played before its instant, ms; 0 for a page that comes straight to it, below for one that comes back. */
  readonly livedMs: number;
  /** What is shown around the widget's box, px of the canvas. */
  readonly margin: number;
}

export const isSheet = (search: string): boolean => new URLSearchParams(search).has('sheet');

const numberOf = (text: string | null, usual: number, least: number, most: number): number =>
  text === null || !Number.isFinite(Number(text)) ? usual : Math.min(most, Math.max(least, Number(text)));

/**
 * Reads `?sheet=flash-sale&states=live,heat&platform=douyin,youtube&scale=0.5&instants=moments&lived=3000&margin=40`, and the look; `canvas=both`.
 */
export function readSheet(search: string, browserLanguage: string): SheetChoice {
  const query = new URLSearchParams(search);
  const look = readLook(query, browserLanguage);
  return {
    ...look,
    canvases: query.get('canvas') === 'both' ? canvasNames : [look.canvas],
    group: query.get('sheet') ?? 'stage',
    states: query.get('states')?.split(',') ?? [],
    platforms: query
      .get('platform')
      ?.split(',')
      .map((name) => oneOf(name, platforms)) ?? [undefined],
    scale: numberOf(query.get('scale'), 0.5, 0.1, 1),
    instants: oneOf(query.get('instants'), ['rest', 'moments', 'all'] as const) ?? 'rest',
    livedMs: numberOf(query.get('lived'), 0, -60_000, 60_000),
    margin: numberOf(query.get('margin'), 40, 0, 400),
  };
}
