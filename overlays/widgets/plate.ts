import { html, type TemplateResult } from 'lit';

/** A plate without its inner frame, for narrow boxes. See `material.ts`. */
export const strip: TemplateResult = html`<i class="plate"
  ><i class="side cut"></i><i class="rim cut"></i><i class="face cut"><i class="pattern"></i><i class="shine"></i></i
></i>`;

/** A plate: side, rim, face and the frame inside. */
export const plate: TemplateResult = html`<i class="plate"
  ><i class="side cut"></i><i class="rim cut"></i><i class="face cut"><i class="pattern"></i><i class="shine"></i></i
  ><i class="frame"></i
></i>`;
