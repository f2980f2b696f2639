import { canvasSizes, type Canvas } from '../shared/zones.ts';

/** The canvas that fits a page of this shape. */
export const canvasFor = (width: number, height: number): Canvas => (width > height ? 'horizontal' : 'vertical');

/** Where a canvas stands on a page: as large as it fits, in its middle, on whole pixels. At its own size nothing is scaled. */
export function placeOf(canvas: Canvas, width: number, height: number): { scale: number; left: number; top: number } {
  const size = canvasSizes[canvas];
  const scale = Math.min(width / size.width, height / size.height);
  return {
    scale,
    left: Math.round((width - size.width * scale) / 2),
    top: Math.round((height - size.height * scale) / 2),
  };
}

/** Puts the stage there. */
export function place(root: HTMLElement, canvas: Canvas, width: number, height: number): void {
  const { scale, left, top } = placeOf(canvas, width, height);
  root.style.left = `${left}px`;
  root.style.top = `${top}px`;
  root.style.transform = scale === 1 ? '' : `scale(${scale})`;
}
