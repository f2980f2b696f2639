import { Language } from '../../shared/language.ts';
import type { Canvas } from '../link.ts';

export type Background = 'busy' | 'light' | 'dark';

/** What the gallery shows. It stands in the address, so that a picture of it can be asked for by a link. */
export interface Choice {
  /** A widget's name, or `stage` for all of them together. */
  readonly group: string;
  readonly state: string;
  readonly canvas: Canvas;
  readonly language: Language;
  readonly background: Background;
  /** The instant, ms from the demo's beginning; null for the one worth looking at. */
  readonly at: number | null;
  /** The stage alone, for pictures. */
  readonly isBare: boolean;
}

const oneOf = <T extends string>(text: string | null, options: readonly T[]): T | undefined =>
  options.find((option) => option === text);

/** Reads `?show=flash-sale/live&canvas=…&language=…&background=…&at=…&bare=1`. */
export function readChoice(search: string, browserLanguage: string): Choice {
  const query = new URLSearchParams(search);
  const [group = '', state = ''] = (query.get('show') ?? 'stage/in full swing').split('/');
  const at = Number(query.get('at') ?? NaN);
  return {
    group,
    state,
    canvas: oneOf(query.get('canvas'), ['vertical', 'horizontal']) ?? 'vertical',
    language: oneOf(query.get('language'), Language.options) ?? (/^zh/i.test(browserLanguage) ? 'zh-CN' : 'en'),
    background: oneOf(query.get('background'), ['busy', 'light', 'dark']) ?? 'busy',
    at: Number.isFinite(at) ? at : null,
    isBare: query.get('bare') === '1',
  };
}

export function writeChoice({ group, state, canvas, language, background }: Choice): string {
  return `?${new URLSearchParams({ show: `${group}/${state}`, canvas, language, background }).toString()}`;
}
