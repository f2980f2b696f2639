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
  readonly isLite: boolean;
}

/** Reads `/overlay/?room=live&widgets=a,b&canvas=vertical&lite=1#key=…`. Names of widgets that do not exist are left out. */
export function readLink(address: URL): StageLink {
  const asked = address.searchParams.get('widgets');
  const canvas = address.searchParams.get('canvas');
  return {
    room: address.searchParams.get('room') ?? 'live',
    key: new URLSearchParams(address.hash.slice(1)).get('key') ?? '',
    widgets: asked === null ? widgetNames : asked.split(',').filter(isWidgetName),
    canvas: canvas === 'vertical' || canvas === 'horizontal' ? canvas : undefined,
    isLite: address.searchParams.get('lite') === '1',
  };
}
