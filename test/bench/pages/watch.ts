/*
 * Runs in the page, before its own scripts. Notes when what a widget shows has changed: the moment at which the first frame with
 * the change is made.
 */

/** A text that a widget showed, its digits alone, and since which moment on the page's `performance.now()`. */
export type Sighting = readonly [digits: string, at: number];

declare global {
  interface Window {
    /** Texts of the watched widget. */
    sightings: Sighting[];
    /** The frames, by their own times, in which anything on the page was changed. */
    changedFrames: number[];
  }
}

/** Self-contained, since only its text reaches the page. `tag`: the widget whose text is noted. */
export function watch(tag: string): void {
  window.sightings = [];
  window.changedFrames = [];
  let frame: number | undefined;
  const over = new MessageChannel();
  over.port1.addEventListener('message', () => (frame = undefined));
  over.port1.start();
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    request((time) => {
      if (frame === undefined) over.port2.postMessage(null); // arrives when the frame is made
      frame = time;
      callback(time);
    });

  /** Changes made in a frame belong to it, those made between two frames to the next. */
  const inFrame = (note: (now: number, time: number) => void) =>
    frame === undefined ? request((time) => note(performance.now(), time)) : note(performance.now(), frame);
  const textOf = (node: Node): string =>
    node instanceof HTMLStyleElement
      ? ''
      : node instanceof Text
        ? node.data
        : [...node.childNodes].map(textOf).join('');
  const observe = (root: ShadowRoot | Document, isWidget: boolean) =>
    new MutationObserver(() => {
      const digits = isWidget ? textOf(root).replaceAll(/\D/g, '') : '';
      inFrame((now, time) => {
        if (isWidget) window.sightings.push([digits, now]);
        if (window.changedFrames.at(-1) !== time) window.changedFrames.push(time);
      });
    }).observe(root, { subtree: true, childList: true, characterData: true, attributes: true });

  observe(document, false);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachWatched(options) {
    const root = attach.call(this, options);
    observe(root, this.localName === tag);
    return root;
  };
}

/** Self-contained. Sets the page's wall clock wrong by so many ms; its monotonic clock goes on as it was. */
export function setClockWrong(by: number): void {
  const Right = Date;
  const now = () => Right.now() + by;
  window.Date = new Proxy(Right, {
    construct: (_, values: []) => (values.length === 0 ? new Right(now()) : new Right(...values)),
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  });
  const origin = performance.timeOrigin + by;
  Object.defineProperty(performance, 'timeOrigin', { get: () => origin });
}
