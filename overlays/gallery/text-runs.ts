import { holds, intersect, type Box } from './box.ts';
import { coverOf, groundsOf } from './covered.ts';
import { inkOf } from './ink.ts';

/** A text as it stands on a stage; lengths in px of the canvas. */
export interface TextRun {
  readonly widget: string;
  /** The element's class, to find it by. */
  readonly part: string;
  readonly text: string;
  /** What it says: with the pieces after it, where a text is parted at its words; empty for those. A box may end in an ellipsis before it. */
  readonly said: string;
  /** Each line's box, as far as nothing cuts it off. */
  readonly lines: readonly Box[];
  readonly fontSize: number;
  /** How opaque the letters are, 0 to 1. */
  readonly opacity: number;
  readonly weight: number;
  /** CSS colour of the letters; null where a background shines through them. */
  readonly colour: string | null;
  /** Their `color` all the same: what a theme names as the middle of its foil. */
  readonly inner: string;
  /** Whether a motion has it just now: not where, or not as clear, as it will be. */
  readonly isMoved: boolean;
  /** What of it is cut off without a sign, px; 0 for nothing. An ellipsis is a sign for what a line is too long for, and for whole lines. */
  readonly cut: number;
  /** The class of what is painted over it; undefined for nothing. */
  readonly cover: string | undefined;
  /** Whether it leaves what is painted for it to stand on: its surface (`data-on`), or a box of its own on that. */
  readonly isOff: boolean;
}

/** The element around, through the borders of shadow trees. */
function around(element: Element): Element | null {
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

function upTo(root: Element, from: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = from; at && at !== root; at = around(at)) found.push(at);
  return found;
}

const turnsInto = (matrix: string): number => {
  const [, a = '1', b = '0'] = /^matrix\(([^,]+), ([^,]+)/.exec(matrix) ?? [];
  return Math.hypot(Number(a), Number(b));
};

/** Letters reach about this far above and below the middle of their line, in font sizes. */
const HALF_LETTER = 0.4;
/** Edges are this imprecise, px of the canvas: no more of a line that is left out may show. */
const SLACK = 2;

/** How far letters may lean over the edge of what they stand on, px of the canvas. */
const LEAN = 1;

const isTurned = ({ transform }: CSSStyleDeclaration) => !/^(none|matrix\([^,]+, 0, 0,)/.test(transform);

/** Only lines of a block end in an ellipsis; what a row of boxes is too long for is cut. */
const endsInEllipsis = ({ textOverflow, display }: CSSStyleDeclaration) =>
  textOverflow === 'ellipsis' && !/flex|grid/.test(display);

/** What a box takes of a line that it does not hold, px, unless an ellipsis stands for it. */
function cutOf(line: Box, kept: Box, styles: CSSStyleDeclaration): number {
  const isClamped = styles.webkitLineClamp !== 'none';
  const across = isClamped || endsInEllipsis(styles) ? 0 : line.width - kept.width;
  const down = isClamped && kept.height <= SLACK ? 0 : line.height - kept.height;
  return Math.max(across, down);
}

/** A text in one piece says itself; of one in pieces the first says all. */
function saidBy(node: Text, owner: Element): string {
  if (!owner.querySelector(':scope > wbr')) return node.data.trim();
  const isFirst = textNodes(owner)[0] === node;
  return isFirst ? owner.textContent.trim() : '';
}

function runOf(node: Text, root: HTMLElement, scale: number, widget: string): TextRun | null {
  const owner = node.parentElement!;
  const chain = upTo(root, owner);
  const styles = chain.map((element) => getComputedStyle(element));
  const own = styles[0]!;
  if (own.visibility === 'hidden' || styles.some(({ opacity }) => Number(opacity) === 0)) return null;
  const origin = root.getBoundingClientRect();
  const boxOf = ({ left, top, width, height }: DOMRect): Box => ({
    x: (left - origin.left) / scale,
    y: (top - origin.top) / scale,
    width: width / scale,
    height: height / scale,
  });
  const fontSize =
    Number.parseFloat(own.fontSize) * styles.reduce((sum, { transform }) => sum * turnsInto(transform), 1);
  const range = document.createRange();
  range.selectNodeContents(node);
  const rects = [...range.getClientRects()].map(boxOf);
  let lines = rects.map((box): Box => {
    const half = Math.min(box.height / 2, fontSize * HALF_LETTER);
    return { ...box, y: box.y + box.height / 2 - half, height: half * 2 };
  });
  const ink = styles.some(isTurned) ? null : inkOf(node.data.trim(), own);
  const size = fontSize / Number.parseFloat(own.fontSize);
  // What the letters paint, where that can be told: marks below a line hang out of the middle that the rest goes by.
  let inked = !ink
    ? lines
    : rects.map((box): Box => ({
        ...box,
        y: box.y + (ink.baseline - ink.above) * size,
        height: (ink.above + ink.below) * size,
      }));
  let cut = 0;
  for (const [index, element] of chain.entries()) {
    const { overflowX, overflowY, contain } = styles[index]!;
    if (overflowX === 'visible' && overflowY === 'visible' && !/paint|strict|content/.test(contain)) continue;
    const inside = boxOf(element.getBoundingClientRect());
    const kept = inked.map((line) => intersect(line, inside));
    cut = Math.max(cut, ...inked.map((line, at) => cutOf(line, kept[at]!, styles[index]!)));
    inked = kept.filter(({ width, height }) => width > 0 && height > 0);
    lines = lines.map((line) => intersect(line, inside));
  }
  lines = lines.filter(({ width, height }) => width > 1 && height > 1);
  if (lines.length === 0) return null;
  const grounds = groundsOf(chain).map((element) => boxOf(element.getBoundingClientRect()));
  const onPage = ({ x, y, width, height }: Box): Box => ({
    x: origin.left + x * scale,
    y: origin.top + y * scale,
    width: width * scale,
    height: height * scale,
  });
  const isFoil = own.webkitBackgroundClip === 'text' || own.webkitTextFillColor === 'rgba(0, 0, 0, 0)';
  return {
    widget,
    part: owner.getAttribute('class') ?? owner.localName,
    text: node.data.trim(),
    said: saidBy(node, owner),
    lines,
    fontSize,
    opacity: styles.reduce((product, { opacity }) => product * Number(opacity), 1),
    weight: Number(own.fontWeight),
    colour: isFoil ? null : own.webkitTextFillColor,
    inner: own.color,
    isMoved: chain.some((element) => /transform|opacity|margin-top/.test(element.getAttribute('style') ?? '')),
    cut: cut > SLACK ? cut : 0,
    cover: lines.map((line) => coverOf(owner, onPage(line), scale)).find((cover) => cover !== undefined),
    isOff: !lines.every((line) => grounds.some((ground) => holds(ground, line, LEAN))),
  };
}

function textNodes(within: Node): Text[] {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.data.trim() !== '' && !node.parentElement?.closest('style')) found.push(node);
    if (node instanceof Element && node.shadowRoot) found.push(...textNodes(node.shadowRoot));
  }
  return found;
}

/** All texts that can be seen on a stage. */
export function textRuns(root: HTMLElement): TextRun[] {
  const scale = root.getBoundingClientRect().width / root.offsetWidth;
  return [...root.querySelectorAll<HTMLElement>('[data-widget]')].flatMap((host) =>
    host.shadowRoot
      ? textNodes(host.shadowRoot).flatMap((node) => runOf(node, root, scale, host.dataset['widget'] ?? '') ?? [])
      : [],
  );
}
