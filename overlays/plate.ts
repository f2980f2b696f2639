import { html, type TemplateResult } from 'lit';

/** The material of `widgets/material.ts` as markup: a plate for small parts, and a framed one for large ones. */
export const strip: TemplateResult = html`<i class="plate"
  ><i class="side cut"></i><i class="rim cut"></i><i class="face cut"><i class="pattern"></i><i class="shine"></i></i
></i>`;

export const plate: TemplateResult = html`<i class="plate"
  ><i class="side cut"></i><i class="rim cut"></i><i class="face cut"><i class="pattern"></i><i class="shine"></i></i
  ><i class="frame"></i
></i>`;
