/** What a page asks of the graphics card, counted from its first script on. */
export interface Counts {
  /** Textures that WebGL holds. */
  textures: number;
  /** Canvas elements that were ever asked for WebGL, and all that were ever made. */
  contexts: number;
  canvases: number;
}

export const counts: Counts = { textures: 0, contexts: 0, canvases: 0 };

/** The function as it was, with `note` called before each of its calls. */
const noted = <F extends (...args: never[]) => unknown>(of: F, note: (self: unknown, args: unknown[]) => void): F =>
  new Proxy(of, {
    apply(target, self: unknown, args: unknown[]) {
      note(self, args);
      return Reflect.apply(target, self, args) as unknown;
    },
  });

const asked = new WeakSet<HTMLCanvasElement>();

for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
  prototype.createTexture = noted(prototype.createTexture, () => (counts.textures += 1));
  prototype.deleteTexture = noted(prototype.deleteTexture, (_, [texture]) => {
    if (texture) counts.textures -= 1;
  });
}
document.createElement = noted(document.createElement, (_, [name]) => {
  if (name === 'canvas') counts.canvases += 1;
});
HTMLCanvasElement.prototype.getContext = noted(HTMLCanvasElement.prototype.getContext, (self, [kind]) => {
  if (!String(kind).startsWith('webgl') || !(self instanceof HTMLCanvasElement) || asked.has(self)) return;
  asked.add(self);
  counts.contexts += 1;
});
