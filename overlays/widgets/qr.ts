import { svg, type SVGTemplateResult } from 'lit';
import { encode } from 'uqr';

/** A code as a QR picture: one path over the modules, with the two modules of rim that scanners need at least. */
export function qrOf(code: string): { size: number; path: SVGTemplateResult } {
  const { data, size } = encode(code, { ecc: 'M', border: 2 });
  const marks = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')));
  return { size, path: svg`<path d=${marks.join('')}></path>` };
}
