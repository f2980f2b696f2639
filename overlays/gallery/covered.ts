import type { Box } from './box.ts';

/** More see-through than that, and it does not hide a letter. */
const LEAST_ALPHA = 0.25;
/** Points of a line that are looked at: one for each letter or two, px of the canvas apart, and no more than so many. */
const APART = 24;
const MOST = 20;

/** Lies over a price that is no longer to be had, so that it can be seen and not be paid. */
const STRIKE = 'strike';

const isMoved = (element: Element) => element.closest('[style*="transform"], [style*="opacity"]') !== null;

const alphaOf = (colour: string) => Number(/^rgba\(.*, ([^)]+)\)$/.exec(colour)?.[1] ?? 1);

/** Whether an element paints something that hides what is below it. Letters are compared with letters elsewhere. */
function paints(element: Element): boolean {
  if (element instanceof SVGElement || element instanceof HTMLImageElement) return true;
  const { backgroundColor, backgroundImage, webkitBackgroundClip, opacity } = getComputedStyle(element);
  if (Number(opacity) < LEAST_ALPHA || webkitBackgroundClip === 'text') return false;
  return backgroundImage !== 'none' || alphaOf(backgroundColor) >= LEAST_ALPHA;
}

/** The box that an element has painted for itself, the element or one around it, up to the surface it stands on. */
export function groundsOf(chain: readonly Element[]): Element[] {
  const surface = chain.findIndex((element) => element.hasAttribute('data-on'));
  const upTo = surface < 0 ? chain : chain.slice(0, surface + 1);
  return upTo.filter((element, index) => index === upTo.length - 1 || paints(element));
}

/** The class of what lies over a line of text; undefined when all of it can be seen. `line`: px of the page. */
export function coverOf(owner: Element, line: Box, scale: number): string | undefined {
  const tree = owner.getRootNode();
  if (!(tree instanceof ShadowRoot)) return undefined;
  const count = Math.max(2, Math.min(MOST, Math.round(line.width / scale / APART)));
  for (let index = 0; index < count; index += 1) {
    const x = line.x + (line.width * (index + 0.5)) / count;
    const stack = tree.elementsFromPoint(x, line.y + line.height / 2);
    const own = stack.findIndex((element) => element.contains(owner));
    const above = stack.slice(0, Math.max(0, own)).filter((element) => !owner.contains(element));
    const cover = above.find((element) => !element.classList.contains(STRIKE) && paints(element));
    if (cover && !isMoved(cover)) return cover.getAttribute('class') ?? cover.localName;
  }
  return undefined;
}
