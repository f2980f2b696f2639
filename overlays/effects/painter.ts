// The page's security policy allows no code from strings; this makes Pixi do without.
import 'pixi.js/unsafe-eval';
import { Container, Sprite, Texture, Ticker, WebGLRenderer } from 'pixi.js';
import type { Theme } from '../../shared/show/stage.ts';
import type { BurstKind } from './bursts.ts';
import type { Space } from './burst-space.ts';
import { amountOf, coloursOf } from './palettes.ts';
import { MOST_PIECES, piecesAt } from './pieces.ts';
import { picturesOf } from './textures.ts';

// Pixi starts a clock of its own for housekeeping; here frames come from the page's one driver.
for (const ticker of [Ticker.system, Ticker.shared]) {
  ticker.autoStart = false;
  ticker.stop();
}

/** Canvas pixels for each pixel of the stage: a burst moves and is seen through a video, and without a graphics card each pixel costs. */
const RESOLUTION = 0.5;

export interface Painting {
  readonly kind: BurstKind;
  readonly theme: Theme;
  readonly seed: number;
  /** ms since the burst began. */
  readonly age: number;
  readonly space: Space;
}

/** The page's one Pixi renderer. Paints the pieces of a burst when told, for the moment it is told. */
export class Painter {
  readonly canvas: HTMLCanvasElement;
  readonly #renderer: WebGLRenderer;
  readonly #scene = new Container();
  readonly #textures = new Map<BurstKind, Texture[]>();
  readonly #sprites: Sprite[];

  private constructor(renderer: WebGLRenderer) {
    this.#renderer = renderer;
    this.canvas = renderer.canvas;
    this.#sprites = Array.from({ length: MOST_PIECES }, () => new Sprite({ texture: Texture.WHITE, anchor: 0.5 }));
    this.#scene.addChild(...this.#sprites);
  }

  /** Rejects where there is no WebGL. */
  static async make(): Promise<Painter> {
    const renderer = new WebGLRenderer();
    await renderer.init({
      width: 16,
      height: 16,
      backgroundAlpha: 0,
      antialias: false,
      resolution: RESOLUTION,
      autoDensity: true,
      preserveDrawingBuffer: true,
    });
    Ticker.system.stop();
    return new Painter(renderer);
  }

  paint({ kind, theme, seed, age, space }: Painting): void {
    const { width, height } = this.#renderer.screen;
    if (width !== space.width || height !== space.height) this.#renderer.resize(space.width, space.height);
    const textures = this.#texturesOf(kind);
    const colours = coloursOf(theme, kind);
    const pieces = piecesAt({ kind, seed, amount: amountOf(theme) }, age, space);
    for (const [index, sprite] of this.#sprites.entries()) {
      const piece = pieces[index];
      sprite.visible = piece !== undefined && piece.alpha > 0;
      if (!piece || !sprite.visible) continue;
      sprite.texture = textures[Math.floor(piece.look * textures.length)] ?? Texture.WHITE;
      sprite.tint = colours[Math.floor(piece.hue * colours.length)] ?? 0xffffff;
      sprite.position.set(piece.x, piece.y);
      sprite.rotation = piece.turn;
      sprite.scale.set(piece.wide, piece.tall);
      sprite.alpha = piece.alpha;
    }
    this.#renderer.render(this.#scene);
  }

  end(): void {
    this.#scene.destroy({ children: true });
    for (const texture of [...this.#textures.values()].flat()) texture.destroy(true);
    this.#renderer.destroy({ removeView: true });
  }

  /** Drawn when a kind first bursts, and kept: there are few of them. */
  #texturesOf(kind: BurstKind): Texture[] {
    const known = this.#textures.get(kind);
    if (known) return known;
    const textures = picturesOf(kind).map((picture) => Texture.from(picture));
    this.#textures.set(kind, textures);
    return textures;
  }
}
