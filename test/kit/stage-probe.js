// What tests ask of a stage page from within. Injected before any script of the page, after the OBS shim and page-words.
(() => {
  const realFrame = window.requestAnimationFrame.bind(window);
  const { below, find } = window.pageWords;
  const held = [];
  let stopAt = '';

  const probe = {
    /** Animation frames that the page asked for. */
    asked: 0,
    /** Canvas elements that the page has made. */
    canvases: 0,
    /** No frame is given until `release`. */
    isHeld: false,
    hasPicture: () =>
      [...document.querySelectorAll('[data-widget]')].some(({ shadowRoot }) =>
        shadowRoot?.querySelector(':not(style)'),
      ),
    clock: () => below(find('flash-sale', '.clock')),
    /** How many frames the page waits for in vain: its picture stands still. */
    waiting: () => held.length,
    /** From the first frame that shows this second of the countdown, or a later one, the picture stands still. */
    stopAt(clock) {
      stopAt = clock;
    },
    /** Gives the page its frames again, or with `only: 'first picture'` just until it has a picture. */
    release({ only = '' } = {}) {
      probe.isHeld = false;
      stopAt = only === '' ? '' : only;
      for (const callback of held.splice(0)) realFrame((time) => give(callback, time));
    },
    /** Each change of the clock's words with the page's `performance.now()`, from its coming to its going. */
    async readClock() {
      const readings = [];
      for (;;) {
        await new Promise((resolve) => realFrame(resolve));
        const text = probe.clock();
        if (text !== readings.at(-1)?.text) readings.push({ text, at: performance.now() });
        if (text === '' && readings.length > 1) return readings;
      }
    },
    async frames(count) {
      for (let left = count; left > 0; left -= 1) await new Promise((resolve) => realFrame(resolve));
    },
  };

  function isStopped() {
    if (probe.isHeld) return true;
    if (stopAt === '' || !probe.hasPicture()) return false;
    const clock = probe.clock();
    return stopAt === 'first picture' || (clock !== '' && clock <= stopAt);
  }

  function give(callback, time) {
    if (isStopped()) held.push(callback);
    else callback(time);
  }

  window.requestAnimationFrame = (callback) => {
    probe.asked += 1;
    return realFrame((time) => give(callback, time));
  };
  const createElement = Document.prototype.createElement;
  Document.prototype.createElement = function (name, ...more) {
    if (String(name).toLowerCase() === 'canvas') probe.canvases += 1;
    return createElement.call(this, name, ...more);
  };
  window.stageProbe = probe;
})();
