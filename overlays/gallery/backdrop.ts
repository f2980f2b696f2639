import type { Canvas } from '../link.ts';
import type { Background } from './look.ts';
import { paintTestPicture } from './test-picture.ts';

const pictures = {
  vertical: new URL('../../assets/busy-vertical.jpg', import.meta.url).href,
  horizontal: new URL('../../assets/busy-horizontal.jpg', import.meta.url).href,
};

/** The moving picture is painted at a third of the canvas's size: video is soft, too. */
const sizes = { vertical: [360, 640], horizontal: [640, 360] } as const;

/** The still picture, ready to be painted or shown. */
export async function busyPicture(canvas: Canvas): Promise<HTMLImageElement> {
  const picture = new Image();
  picture.src = pictures[canvas];
  await picture.decode();
  return picture;
}

/** What lies behind the widgets: a plane, a picture, or one that moves with room time. Fills the box that it is put into. */
export class Backdrop {
  readonly element = document.createElement('div');
  #pen: CanvasRenderingContext2D | null = null;

  /** Resolves when there is something to see. */
  async show(background: Background, canvas: Canvas): Promise<void> {
    this.element.className = 'backdrop';
    this.element.dataset['background'] = background;
    this.#pen = null;
    if (background === 'busy') this.element.replaceChildren(await busyPicture(canvas));
    else if (background === 'moving') this.element.replaceChildren(this.#moving(canvas));
    else this.element.replaceChildren();
  }

  /** Paints the instant; still backgrounds have nothing to do. */
  draw(now: number): void {
    if (this.#pen) paintTestPicture(this.#pen, this.#pen.canvas.width, this.#pen.canvas.height, now);
  }

  #moving(canvas: Canvas): HTMLCanvasElement {
    const picture = document.createElement('canvas');
    [picture.width, picture.height] = sizes[canvas];
    this.#pen = picture.getContext('2d', { willReadFrequently: true });
    return picture;
  }
}
