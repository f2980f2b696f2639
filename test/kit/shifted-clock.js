// A computer whose clock is wrong by `window.clockShift` ms, if that is set. Injected before any script of a page.
((shift) => {
  if (!shift) return;
  const RealDate = Date;
  window.Date = class extends RealDate {
    constructor(...parts) {
      super(...(parts.length === 0 ? [RealDate.now() + shift] : parts));
    }

    static now() {
      return RealDate.now() + shift;
    }
  };
  const origin = performance.timeOrigin + shift;
  Object.defineProperty(Performance.prototype, 'timeOrigin', { configurable: true, get: () => origin });
})(window.clockShift);
