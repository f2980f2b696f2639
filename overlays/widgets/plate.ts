import { html, nothing, type TemplateResult } from 'lit';

const layers = (size: 'large' | 'small'): TemplateResult =>
  html`<i class="plate ${size}"
    ><i class="side cut"></i><i class="rim cut"></i
    ><i class="face cut"><i class="pattern"></i><i class="shine"></i></i
    >${size === 'large' ? html`<i class="inlay"></i>` : nothing}
  </i>`;

/** What a widget stands on, for boxes 200 px high and more: side, rim, face, and the theme's frame inside. See `material.ts`. */
export const plate: TemplateResult = layers('large');

/** The same for straps and rows: smaller corners, thinner rim, no frame. */
export const strip: TemplateResult = layers('small');
