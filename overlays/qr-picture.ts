import { html, svg, type TemplateResult } from 'lit';
import { encode } from 'uqr';

/** A text as a QR code, one path of unit squares. Phones read it from 200 px on a 1080 wide canvas. */
export function qrPicture(text: string): TemplateResult {
  const { data, size } = encode(text, { border: 2 });
  const squares = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">${svg`<path d=${squares}></path>`}</svg>`;
}
