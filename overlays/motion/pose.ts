/**
 * How an element is moved away from where its styles put it: px, degrees, and factors. `scaleX` draws a line when the origin is its
 * beginning; `turn` is the share of its way that a reel has yet to go (`rolling.ts`). Timelines move poses, never elements.
 */
export interface Pose {
  x: number;
  y: number;
  scale: number;
  scaleX: number;
  rotation: number;
  skewX: number;
  opacity: number;
  marginTop: number;
  turn: number;
  transformOrigin: string;
}

export const atRest = (): Pose => ({
  x: 0,
  y: 0,
  scale: 1,
  scaleX: 1,
  rotation: 0,
  skewX: 0,
  opacity: 1,
  marginTop: 0,
  turn: 0,
  transformOrigin: '50% 50%',
});

const round = (value: number) => Math.round(value * 1000) / 1000;

function transformOf({ x, y, scale, scaleX, rotation, skewX }: Pose): string {
  if (x === 0 && y === 0 && scale === 1 && scaleX === 1 && rotation === 0 && skewX === 0) return '';
  const scales = scaleX === 1 ? `scale(${round(scale)})` : `scale(${round(scale * scaleX)}, ${round(scale)})`;
  return `translate(${round(x)}px, ${round(y)}px) rotate(${round(rotation)}deg) skewX(${round(skewX)}deg) ${scales}`;
}

/** The styles of a pose. What is as at rest is left to the widget's own styles. */
export function stylesOf(pose: Pose) {
  const { opacity, marginTop, turn, transformOrigin } = pose;
  const transform = transformOf(pose);
  return {
    transform,
    'transform-origin': transform !== '' && transformOrigin !== '50% 50%' ? transformOrigin : '',
    opacity: opacity === 1 ? '' : String(round(opacity)),
    'margin-top': marginTop === 0 ? '' : `${round(marginTop)}px`,
    '--turn': turn === 0 ? '' : String(round(turn)),
  };
}

/** Puts an element into a pose; at rest nothing of it is left behind. */
export function strike(element: Element, pose: Pose): void {
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return;
  for (const [name, value] of Object.entries(stylesOf(pose))) {
    if (value === '') element.style.removeProperty(name);
    else element.style.setProperty(name, value);
  }
  if (element.getAttribute('style') === '') element.removeAttribute('style');
}
