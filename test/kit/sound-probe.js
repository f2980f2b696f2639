// Listens to what a page sends to its speakers. Inject it before any page script; read it with `window.soundProbe.level()`.
(() => {
  const analysers = [];
  const connect = AudioNode.prototype.connect;
  AudioNode.prototype.connect = function (target, ...rest) {
    if (target === this.context.destination) {
      const analyser = new AnalyserNode(this.context, { fftSize: 4096 });
      connect.call(this, analyser);
      analysers.push(analyser);
    }
    return connect.call(this, target, ...rest);
  };
  window.soundProbe = {
    // How loud the last 85 ms were, 0 to 1. A context that rests is silent, whatever its analyser still holds.
    level() {
      return Math.max(
        0,
        ...analysers.map((analyser) => {
          if (analyser.context.state !== 'running') return 0;
          const samples = new Float32Array(analyser.fftSize);
          analyser.getFloatTimeDomainData(samples);
          return Math.max(...samples.map(Math.abs));
        }),
      );
    },
  };
})();
