import { html, type TemplateResult } from 'lit';

/** A few Latin letters leave a stamp half empty at the size that holds more. */
const SHORT = /^[\u0020-\u007e]{1,6}$/;

/** What became of an offer, as a stamp. Styled by `pieces.ts`. */
export const verdict = (words: string): TemplateResult =>
  html`<b class="verdict" ?data-short=${SHORT.test(words)}><span>${words}</span></b>`;
