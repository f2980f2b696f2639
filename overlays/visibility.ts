/** What a page hears of whether it can be seen: the browser's own word, and the events that OBS adds. */
export interface VisibilityHost extends Pick<EventTarget, 'addEventListener'> {
  readonly document: Pick<Document, 'visibilityState' | 'addEventListener'>;
}

/** What OBS tells with its events; anything else, `null` included, tells nothing. */
function flagIn(event: Event, name: 'visible' | 'active'): boolean | undefined {
  const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
  const value: unknown = typeof detail === 'object' && detail !== null ? Reflect.get(detail, name) : undefined;
  return typeof value === 'boolean' ? value : undefined;
}

export interface Seen {
  /** Painted anywhere at all. */
  readonly isVisible: boolean;
  /** On the program; unknown until OBS says so, and then taken as yes. */
  readonly isActive: boolean;
}

/**
 * Tells when the page is hidden and shown. OBS says so by the page's own visibility and by an event, in either order, sometimes
 * twice, and one version says nothing at all; the browser's own word is the last one, so a lost event never blinds a page for good.
 */
export function watchVisibility(host: VisibilityHost, changed: (seen: Seen) => void): void {
  let isShownByObs = true;
  let isActive = true;
  let last = '';
  const look = () => {
    const seen = { isVisible: host.document.visibilityState === 'visible' && isShownByObs, isActive };
    if (JSON.stringify(seen) === last) return;
    last = JSON.stringify(seen);
    changed(seen);
  };
  host.document.addEventListener('visibilitychange', () => {
    if (host.document.visibilityState === 'visible') isShownByObs = true;
    look();
  });
  host.addEventListener('obsSourceVisibleChanged', (event) => {
    isShownByObs = flagIn(event, 'visible') ?? isShownByObs;
    look();
  });
  host.addEventListener('obsSourceActiveChanged', (event) => {
    isActive = flagIn(event, 'active') ?? isActive;
    look();
  });
  look();
}
