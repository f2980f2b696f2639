import type { Language } from '../../shared/language.ts';
import { safeAreaOf, zones, type Canvas, type Insets, type Platform } from '../../shared/zones.ts';
import type { Box } from './box.ts';
import { zoneNames } from './texts.ts';

/** The part of the canvas that a platform leaves free. */
export function safeBox(platform: Platform, canvas: Canvas, insets?: Insets): Box {
  const { left, top, right, bottom } = safeAreaOf(platform, canvas, insets);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

const place = (element: HTMLElement, { x, y, width, height }: Box) =>
  Object.assign(element.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });

/** What a platform covers, drawn over the canvas, and the part that it leaves free. */
export function zonesPicture(platform: Platform, canvas: Canvas, language: Language, insets?: Insets): HTMLElement {
  const picture = Object.assign(document.createElement('div'), { className: 'zones' });
  for (const { name, left, top, width, height } of zones[platform][canvas]) {
    const zone = Object.assign(document.createElement('div'), { textContent: zoneNames[name][language] });
    place(zone, { x: left, y: top, width, height });
    picture.append(zone);
  }
  const safe = Object.assign(document.createElement('div'), { className: 'safe' });
  place(safe, safeBox(platform, canvas, insets));
  picture.append(safe);
  return picture;
}
