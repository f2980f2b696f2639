/** How an element is moved away from where its styles put it: px, degrees, and factors. Timelines move poses, never elements. */
export interface Pose {
  x: number;
  y: number;
  scale: number;
  rotation: number;
  skewX: number;
  opacity: number;
  marginTop: number;
  transformOrigin: string;
}

export const atRest = (): Pose => ({
  x: 0,
  y: 0,
  scale: 1,
  rotation: 0,
  skewX: 0,
  opacity: 1,
  marginTop: 0,
  transformOrigin: '50% 50%',
});

const round = (value: number) => Math.round(value * 1000) / 1000;

/** The styles of a pose. What is as at rest is left to the widget's own styles. */
export function stylesOf({ x, y, scale, rotation, skewX, opacity, marginTop, transformOrigin }: Pose) {
  const isMoved = x !== 0 || y !== 0 || scale !== 1 || rotation !== 0 || skewX !== 0;
  const moves = `translate(${round(x)}px, ${round(y)}px) rotate(${round(rotation)}deg) skewX(${round(skewX)}deg) scale(${round(scale)})`;
  return {
    transform: isMoved ? moves : '',
    'transform-origin': isMoved && transformOrigin !== '50% 50%' ? transformOrigin : '',
    opacity: opacity === 1 ? '' : String(round(opacity)),
    'margin-top': marginTop === 0 ? '' : `${round(marginTop)}px`,
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
