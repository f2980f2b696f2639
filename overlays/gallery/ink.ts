/** How far letters reach above and below the line they stand on, px. */
export interface Ink {
  readonly above: number;
  readonly below: number;
  /** From the top of the line's box down to that line. */
  readonly baseline: number;
}

let pen: CanvasRenderingContext2D | null | undefined;

/** Marks that pile up on Latin letters, and the sentence in one sign, are cut on purpose. */
const towering = /[\u0300-\u036f\ufdfd]/g;

/** Measures what the letters of a text paint, in the face and size they are set in. */
export function inkOf(text: string, { fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): Ink | null {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return null;
  pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const measured = pen.measureText(text.normalize('NFC').replace(towering, ''));
  return {
    above: measured.actualBoundingBoxAscent,
    below: measured.actualBoundingBoxDescent,
    baseline: measured.fontBoundingBoxAscent,
  };
}
