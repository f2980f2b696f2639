// What tests ask of a stage page from within. Injected before any script of the page, after the OBS shim.
(() => {
  const realFrame = window.requestAnimationFrame.bind(window);
  const probe = {
    /** Animation frames that the page asked for. */
    asked: 0,
    /** From the first frame with a picture on, the page gets no further frame: the picture stands still. */
    freezesFirstPicture: false,
    isFrozen: false,
    widgets: () => [...document.querySelectorAll('[data-widget]')],
    hasPicture: () => probe.widgets().some(({ shadowRoot }) => shadowRoot?.querySelector(':not(style)')),
    /** All words below a node as people see them, shadow roots included. */
    words(node) {
      if (node instanceof Text) return node.data.trim();
      if (!(node instanceof Element) && !(node instanceof ShadowRoot)) return '';
      if (node.hidden || node.localName === 'style' || node.localName === 'script') return '';
      return [...(node.shadowRoot ?? node).childNodes].map(probe.words).join('');
    },
    find: (selector) =>
      probe
        .widgets()
        .map(({ shadowRoot }) => shadowRoot?.querySelector(selector))
        .find(Boolean),
    clock: () => (probe.find('.clock') ? probe.words(probe.find('.clock')) : ''),
    /** Each change of the clock's words with the page's `performance.now()`, until it reads `last` or shows nothing more. */
    async readClock(last) {
      const readings = [];
      for (;;) {
        await new Promise((resolve) => realFrame(resolve));
        const text = probe.clock();
        if (text !== readings.at(-1)?.text) readings.push({ text, at: performance.now() });
        if (readings.length > 1 && (text === '' || text === last)) return readings;
      }
    },
    frames: async (count) => {
      for (let left = count; left > 0; left -= 1) await new Promise((resolve) => realFrame(resolve));
    },
  };
  window.requestAnimationFrame = (callback) => {
    probe.asked += 1;
    return realFrame((time) => {
      if (probe.freezesFirstPicture && probe.hasPicture()) probe.isFrozen = true;
      if (!probe.isFrozen) callback(time);
    });
  };
  window.stageProbe = probe;
})();
