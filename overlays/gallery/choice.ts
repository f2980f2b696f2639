import { readLook, writeLook, type Look } from './look.ts';

/** What the gallery shows. It stands in the address, so that a picture of it can be asked for by a link. */
export interface Choice extends Look {
  /** A widget's name, or `stage` for all of them together. */
  readonly group: string;
  readonly state: string;
  /** The instant, ms from the demo's beginning; null for the one worth looking at. */
  readonly at: number | null;
  /** The stage alone, for pictures. */
  readonly isBare: boolean;
  /** Room time runs as soon as the page is ready. */
  readonly isPlayed: boolean;
  /** What the platform covers is drawn over the stage. */
  readonly areZonesShown: boolean;
  /** The stage is measured whenever it stands still. */
  readonly isChecked: boolean;
}

/** Reads `?show=flash-sale/live&at=…&bare=1&play=1&zones=1&check=1`, and the look. */
export function readChoice(search: string, browserLanguage: string): Choice {
  const query = new URLSearchParams(search);
  const look = readLook(query, browserLanguage);
  const usual = look.language === 'en' ? 'stage/in full swing, english' : 'stage/in full swing';
  const [group = '', state = ''] = (query.get('show') ?? usual).split('/');
  const at = Number(query.get('at') ?? NaN);
  return {
    ...look,
    group,
    state,
    at: Number.isFinite(at) ? at : null,
    isBare: query.get('bare') === '1',
    isPlayed: query.get('play') === '1',
    areZonesShown: query.get('zones') === '1',
    isChecked: query.get('check') === '1',
  };
}

export function writeChoice({ group, state, areZonesShown, isChecked, ...look }: Choice): string {
  const switches = { ...(areZonesShown ? { zones: '1' } : {}), ...(isChecked ? { check: '1' } : {}) };
  return `?${new URLSearchParams({ show: `${group}/${state}`, ...writeLook(look), ...switches }).toString()}`;
}
