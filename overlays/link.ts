import { isWidgetName, widgetNames, type WidgetName } from '../shared/widgets.ts';

export type Canvas = 'vertical' | 'horizontal';

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
}

/** Reads `/overlay/?room=live&widgets=a,b&canvas=vertical&lite=1#key=…`. Names of widgets that do not exist are left out. */
export function readLink({ search, hash }: { search: string; hash: string }): StageLink {
  const query = new URLSearchParams(search);
  const asked = query.get('widgets');
  const canvas = query.get('canvas');
  return {
    room: query.get('room') ?? 'live',
    key: new URLSearchParams(hash.slice(1)).get('key')?.trim() ?? '',
    widgets:
      asked === null ? widgetNames : [...new Set(asked.split(',').map((name) => name.trim()))].filter(isWidgetName),
    canvas: canvas === 'vertical' || canvas === 'horizontal' ? canvas : undefined,
    isLite: query.get('lite') === '1',
  };
}
