import type { Box } from './box.ts';
import type { Colour } from './contrast.ts';
import { lettersHidden } from './letters.ts';

/* What is really behind the letters: the widgets without their letters, painted by the engine itself over the background. */

/** Read at half the canvas's size. */
const SCALE = 0.5;
const rulesOf = (sheets: Iterable<CSSStyleSheet>): string =>
  [...sheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => !(rule instanceof CSSFontFaceRule))
    .map(({ cssText }) => cssText)
    .join('\n');

const sizeOf = ({ offsetWidth, offsetHeight }: HTMLElement) =>
  `box-sizing: border-box; width: ${offsetWidth}px; height: ${offsetHeight}px`;

/** Gives a copy the size of its original: our faces are not to be had inside a picture, and other letters are wider or narrower. */
function pin(copy: Element, original: Element | undefined): void {
  if (!(original instanceof HTMLElement) || /^(?:inline|contents|none)$/.test(getComputedStyle(original).display))
    return;
  copy.setAttribute(
    'style',
    `${original.getAttribute('style') ?? ''}; ${sizeOf(original)}; min-width: 0; max-width: none; flex: none`,
  );
}

/** A shadow tree as plain markup: its own styles hold for it alone, since each widget is a picture of its own. */
function markupOf(host: HTMLElement, shadow: ShadowRoot): string {
  const copy = document.createElement('div');
  copy.append(...[...shadow.childNodes].map((node) => node.cloneNode(true)));
  const originals = shadow.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, index) => pin(element, originals[index]));
  copy.className = 'host';
  copy.setAttribute('style', `position: absolute; left: 0; top: 0; ${sizeOf(host)}`);
  copy.querySelectorAll('style').forEach((style) => style.remove());
  return new XMLSerializer().serializeToString(copy);
}

async function pictureOf(root: HTMLElement, host: HTMLElement): Promise<HTMLImageElement | null> {
  const shadow = host.shadowRoot;
  if (!shadow || host.offsetWidth === 0) return null;
  const around = rulesOf(
    [...document.styleSheets].filter(({ href }) => href === null || href.startsWith(location.origin)),
  );
  const own = rulesOf([
    ...shadow.adoptedStyleSheets,
    ...[...shadow.querySelectorAll('style')].flatMap(({ sheet }) => sheet ?? []),
  ])
    .replaceAll(/:host\(([^)]*)\)/g, '.host$1')
    .replaceAll(':host', '.host');
  const { theme = '' } = root.dataset;
  const styles = `${around}\n${own}\n${lettersHidden(shadow)}`.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const { offsetWidth: width, offsetHeight: height } = root;
  const inner = `<div xmlns="http://www.w3.org/1999/xhtml" data-theme="${theme}" lang="${root.lang}"
    style="position: absolute; left: ${host.offsetLeft}px; top: ${host.offsetTop}px"><style>${styles}</style>${markupOf(host, shadow)}</div>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><foreignObject width="${width}" height="${height}">${inner}</foreignObject></svg>`;
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  return picture;
}

/** Colours behind texts, by boxes in px of the canvas. */
export interface Behind {
  colours: (box: Box) => Colour[];
}

/** Paints a stage without its letters over its background and lets it be read. */
export async function paintBehind(root: HTMLElement, backdrop: HTMLElement): Promise<Behind> {
  const paper = document.createElement('canvas');
  paper.width = root.offsetWidth * SCALE;
  paper.height = root.offsetHeight * SCALE;
  const pen = paper.getContext('2d', { willReadFrequently: true })!;
  const background = backdrop.querySelector<HTMLImageElement | HTMLCanvasElement>('img, canvas');
  if (background) pen.drawImage(background, 0, 0, paper.width, paper.height);
  else {
    pen.fillStyle = getComputedStyle(backdrop).backgroundColor;
    pen.fillRect(0, 0, paper.width, paper.height);
  }
  for (const host of root.querySelectorAll<HTMLElement>('[data-widget]')) {
    const picture = await pictureOf(root, host);
    if (picture) pen.drawImage(picture, 0, 0, paper.width, paper.height);
  }
  const { data, width } = pen.getImageData(0, 0, paper.width, paper.height);
  return {
    colours({ x, y, width: wide, height: tall }) {
      const found: Colour[] = [];
      for (let row = Math.max(0, Math.round(y * SCALE)); row < Math.min(paper.height, (y + tall) * SCALE); row += 1) {
        for (
          let column = Math.max(0, Math.round(x * SCALE));
          column < Math.min(width, (x + wide) * SCALE);
          column += 1
        ) {
          const at = (row * width + column) * 4;
          found.push([data[at]!, data[at + 1]!, data[at + 2]!]);
        }
      }
      return found;
    },
  };
}
