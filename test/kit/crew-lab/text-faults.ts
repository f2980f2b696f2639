import { deep } from '../../../panel/frame/deep.ts';

/** A piece of text as it lies on the page. `within`: what must hold it whole. */
interface Piece {
  readonly words: string;
  readonly element: Element;
  readonly box: DOMRect;
}

/** How far letters may stand out without anybody seeing it, px. */
const SLACK = 1.5;

/** Made to be read by ears alone. */
const isUnseen = (element: Element) => element.closest('.unseen, [hidden], svg') !== null;
/** Cut with an ellipsis on purpose, where the whole stands elsewhere. */
const isCutOnPurpose = (style: CSSStyleDeclaration) =>
  style.webkitLineClamp !== 'none' || style.textOverflow === 'ellipsis';
/** A drawing of the canvas to scale: its words may be narrow, and lie as its places do. */
const isDrawing = (element: Element) => element.closest('.canvas, .frame, iframe') !== null;

function* piecesOf(root: ParentNode): Generator<Piece> {
  for (const element of deep(root)) {
    if (element.matches('style, script') || isUnseen(element) || isDrawing(element)) continue;
    for (const node of element.childNodes) {
      if (!(node instanceof Text) || !node.data.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        if (box.width > 0 && box.height > 0) yield { words: node.data.trim().slice(0, 60), element, box };
    }
  }
}

const parentOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

/** The boxes around a piece of text that cut it off or have an edge to be seen. */
function holderFault({ element, box }: Piece): string | undefined {
  for (let at: Element | null = element; at && at !== document.body; at = parentOf(at)) {
    const style = getComputedStyle(at);
    if (isCutOnPurpose(style)) return undefined;
    const { left, right, top, bottom } = at.getBoundingClientRect();
    const cuts = style.overflowX !== 'visible' && style.display !== 'inline';
    const isEdge = cuts || at.matches('button, .card, .chip, .notice, summary');
    if (isEdge && (box.left < left - SLACK || box.right > right + SLACK))
      return `${at.localName}.${at.className} is too narrow`;
    const scrolls = style.overflowY === 'auto' || style.overflowY === 'scroll';
    if (scrolls) return undefined;
    if (isEdge && (box.top < top - 4 || box.bottom > bottom + 4)) return `${at.localName}.${at.className} is too low`;
  }
  return undefined;
}

/** The box of large letters is higher than they are, so it reaches some way into its neighbours. */
const isOver = (one: DOMRect, other: DOMRect) =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 3 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) >
    Math.max(6, 0.15 * Math.max(one.height, other.height));

/** What cannot be read on the page as it is: words beyond the screen or their box, and words that lie on others. */
export function textFaults(): string[] {
  const faults: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth - clientWidth} px wider than the screen`);
  const pieces = [...piecesOf(document)];
  for (const piece of pieces) {
    const { box, words } = piece;
    if (box.right > clientWidth + SLACK || box.left < -SLACK) faults.push(`“${words}” leaves the screen`);
    const fault = holderFault(piece);
    if (fault) faults.push(`“${words}”: ${fault}`);
  }
  for (const [index, one] of pieces.entries())
    for (const other of pieces.slice(index + 1))
      if (one.element !== other.element && isOver(one.box, other.box) && isShown(one) && isShown(other))
        faults.push(`“${one.words}” lies on “${other.words}”`);
  return [...new Set(faults)];
}

/** Not cut away by a box that shows less of it on purpose. */
function isShown({ element, box }: Piece): boolean {
  for (let at: Element | null = element; at && at !== document.body; at = parentOf(at)) {
    const { bottom, right } = at.getBoundingClientRect();
    if (getComputedStyle(at).overflowX !== 'visible' && (box.top > bottom - 3 || box.left > right - 3)) return false;
  }
  return true;
}
