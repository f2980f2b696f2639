import { isWidgetName, widgetNames, type WidgetName } from '../shared/widgets.ts';
import { canvasNames, type Canvas } from '../shared/zones.ts';

export type { Canvas };

/** What the stage's address says: which room, with which key, and how much of the stage. */
export interface StageLink {
  readonly room: string;
  /** From the fragment, so that no server and no log ever sees it. Empty when missing. */
  readonly key: string;
  readonly widgets: readonly WidgetName[];
  /** Undefined: whatever fits the shape of the page. */
  readonly canvas: Canvas | undefined;
  /** No canvas element, no burst: for hosts without a graphics card. */
  readonly isLite: boolean;
  /** Without movement, whatever the system prefers; undefined: as the system prefers. */
  readonly isCalm: boolean | undefined;
  /** This page may play the show's sounds. */
  readonly hasAudio: boolean;
  /** The crew looks at the stage here: no viewer sees this page. It never sounds and tells the room nothing. */
  readonly isPreview: boolean;
}

const flag = (text: string | null): boolean | undefined => (text === '1' ? true : text === '0' ? false : undefined);

/** Reads `/overlay/?room=live&widgets=a,b&canvas=vertical&lite=1&calm=1&audio=1#key=…`. Names of widgets that do not exist are left out. */
export function readLink({ search, hash }: { search: string; hash: string }): StageLink {
  const query = new URLSearchParams(search);
  const asked = query.get('widgets');
  const canvas = query.get('canvas');
  const isPreview = query.get('preview') === '1';
  return {
    room: query.get('room') ?? 'live',
    key: new URLSearchParams(hash.slice(1)).get('key')?.trim() ?? '',
    widgets:
      asked === null ? widgetNames : [...new Set(asked.split(',').map((name) => name.trim()))].filter(isWidgetName),
    canvas: canvasNames.find((name) => name === canvas),
    isLite: query.get('lite') === '1',
    isCalm: flag(query.get('calm')),
    hasAudio: query.get('audio') === '1' && !isPreview,
    isPreview,
  };
}
