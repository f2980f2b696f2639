import type { CDPSession, Page } from 'playwright-core';

/** A face that set letters of an element, by the engine's own word. */
export interface UsedFace {
  /** The element's class, or its name. */
  readonly part: string;
  readonly text: string;
  readonly family: string;
  /** Fetched by the page, and not a font of the machine. */
  readonly isOurs: boolean;
  /** How many glyphs it set. */
  readonly glyphs: number;
}

interface DomNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly localName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

const isWritten = ({ nodeName, nodeValue }: DomNode) => nodeName === '#text' && nodeValue.trim() !== '';

/** The elements with a text of their own, through shadow trees. */
function written(node: DomNode): DomNode[] {
  if (/^(?:STYLE|SCRIPT|HEAD)$/.test(node.nodeName)) return [];
  const below = inside(node).flatMap(written);
  return node.localName !== '' && node.children?.some(isWritten) ? [node, ...below] : below;
}

/** A node's attributes are told as a list of names and values in turns. */
const classOf = ({ attributes = [], localName }: DomNode) =>
  attributes.includes('class') ? (attributes[attributes.indexOf('class') + 1] ?? '') : localName;

async function facesOf(cdp: CDPSession, node: DomNode): Promise<UsedFace[]> {
  const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId: node.nodeId });
  const text = (node.children ?? []).map(({ nodeValue }) => nodeValue).join(' ');
  return fonts.map(({ familyName, isCustomFont, glyphCount }) => ({
    part: classOf(node),
    text: text.trim(),
    family: familyName,
    isOurs: isCustomFont,
    glyphs: glyphCount,
  }));
}

const inside = ({ shadowRoots = [], children = [] }: DomNode): DomNode[] => [...shadowRoots, ...children];
const found = (node: DomNode, id: number): DomNode | undefined =>
  node.nodeId === id
    ? node
    : inside(node)
        .map((each) => found(each, id))
        .find(Boolean);

/** All faces that the letters of a page, or within an element, are set in. */
export async function usedFaces(page: Page, within = 'body'): Promise<UsedFace[]> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector: within });
  const faces = await Promise.all(written(found(root, nodeId) ?? root).map((node) => facesOf(cdp, node)));
  await cdp.detach();
  return faces.flat();
}
