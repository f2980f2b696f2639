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

/** So few pixels that they blur into each other when they fill the frame. */
const AROUND = 24;

/** What lies behind the widgets: a plane, a picture, or one that moves with room time. Fills the box that it is put into. */
export class Backdrop {
  readonly element = document.createElement('div');
  /** The same, out of focus, for what the canvas leaves free of the page. */
  readonly around = Object.assign(document.createElement('canvas'), {
    className: 'around',
    width: AROUND,
    height: AROUND,
  });
  readonly #aroundPen = this.around.getContext('2d', { willReadFrequently: true });
  #pen: CanvasRenderingContext2D | null = null;

  /** Resolves when there is something to see. */
  async show(background: Background, canvas: Canvas): Promise<void> {
    this.element.className = 'backdrop';
    this.element.dataset['background'] = background;
    this.around.dataset['background'] = background;
    this.#aroundPen?.clearRect(0, 0, AROUND, AROUND);
    this.#pen = null;
    if (background === 'busy') {
      const picture = await busyPicture(canvas);
      this.element.replaceChildren(picture);
      this.#blur(picture);
    } else if (background === 'moving') this.element.replaceChildren(this.#moving(canvas));
    else this.element.replaceChildren();
  }

  /** Paints the instant; still backgrounds have nothing to do. */
  draw(now: number): void {
    if (!this.#pen) return;
    paintTestPicture(this.#pen, this.#pen.canvas.width, this.#pen.canvas.height, now);
    this.#blur(this.#pen.canvas);
  }

  #blur(picture: CanvasImageSource) {
    this.#aroundPen?.drawImage(picture, 0, 0, AROUND, AROUND);
  }

  #moving(canvas: Canvas): HTMLCanvasElement {
    const picture = document.createElement('canvas');
    [picture.width, picture.height] = sizes[canvas];
    this.#pen = picture.getContext('2d', { willReadFrequently: true });
    return picture;
  }
}
