// The page's security policy allows no code from strings; this makes Pixi do without.
import 'pixi.js/unsafe-eval';
import { Container, Sprite, Texture, Ticker, WebGLRenderer } from 'pixi.js';
import { piecesAt, type Box } from './particles.ts';

const PIECES = 130;

// Pixi starts a clock of its own for housekeeping; here frames come from the page's one driver.
for (const ticker of [Ticker.system, Ticker.shared]) {
  ticker.autoStart = false;
  ticker.stop();
}

/** A small picture drawn by code: 0 a strip of foil, 1 a coin, 2 a petal. */
function draw(kind: number): Texture {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 32;
  const pen = canvas.getContext('2d');
  if (!pen) return Texture.WHITE;
  const shade = pen.createLinearGradient(0, 0, 32, 32);
  const colours = [
    ['#fff3c9', '#e0a744'],
    ['#ffe79a', '#c4862a'],
    ['#ff6a58', '#b40d1b'],
  ][kind] ?? ['#fff', '#fff'];
  shade.addColorStop(0, colours[0] ?? '#fff');
  shade.addColorStop(1, colours[1] ?? '#fff');
  pen.fillStyle = shade;
  pen.beginPath();
  if (kind === 0) pen.rect(9, 2, 14, 28);
  else if (kind === 1) pen.arc(16, 16, 12, 0, Math.PI * 2);
  else pen.ellipse(16, 16, 8, 14, 0.5, 0, Math.PI * 2);
  pen.fill();
  if (kind === 1) {
    pen.fillStyle = '#8a5a1a';
    pen.fillRect(12.5, 12.5, 7, 7);
  }
  return Texture.from(canvas);
}

/** The pieces of a burst on a canvas just as large as the burst. Painted when told, for the moment it is told. */
export class Confetti {
  readonly canvas: HTMLCanvasElement;
  private readonly renderer: WebGLRenderer;
  private readonly box: Box;
  private readonly scene = new Container();
  private readonly textures = [0, 1, 2].map(draw);
  private readonly sprites: Sprite[];

  private constructor(renderer: WebGLRenderer, box: Box) {
    this.renderer = renderer;
    this.box = box;
    this.canvas = renderer.canvas;
    this.sprites = Array.from({ length: PIECES }, () => new Sprite({ texture: Texture.WHITE, anchor: 0.5 }));
    this.scene.addChild(...this.sprites);
  }

  /** Rejects where there is no WebGL. */
  static async make(box: Box): Promise<Confetti> {
    const renderer = new WebGLRenderer();
    const { width, height } = box;
    await renderer.init({
      width,
      height,
      backgroundAlpha: 0,
      antialias: false,
      resolution: 1,
      autoDensity: false,
      preserveDrawingBuffer: true,
    });
    Ticker.system.stop();
    return new Confetti(renderer, box);
  }

  /** Paints the burst as it is `age` ms after it began. */
  paint(age: number, lasts: number, seed: number): void {
    piecesAt(age, lasts, seed, PIECES, this.box).forEach((piece, index) => {
      const sprite = this.sprites[index];
      if (!sprite) return;
      sprite.texture = this.textures[Math.floor(piece.kind * this.textures.length)] ?? Texture.WHITE;
      sprite.position.set(piece.x, piece.y);
      sprite.rotation = piece.turn;
      sprite.scale.set(piece.size * piece.face, piece.size);
      sprite.alpha = piece.alpha;
    });
    this.renderer.render(this.scene);
  }

  end(): void {
    this.scene.destroy({ children: true });
    for (const texture of this.textures) texture.destroy(true);
    this.renderer.destroy({ removeView: true });
  }
}
