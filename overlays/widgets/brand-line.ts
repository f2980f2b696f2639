import { html, nothing, type TemplateResult } from 'lit';
import { pictureUrl } from '../pictures.ts';
import type { Brand } from '../../shared/show/stage.ts';

/** Whose show it is: logo and name, as far as the crew has given them. */
export function brandLine({ name, logo }: Brand): TemplateResult | typeof nothing {
  const url = pictureUrl(logo);
  if (name === undefined && url === undefined) return nothing;
  return html`<div class="brand">
    ${url === undefined ? nothing : html`<img class="logo" src=${url} alt="" decoding="sync" />`}
    ${name === undefined ? nothing : html`<bdi class="brand-name">${name}</bdi>`}
  </div>`;
}
