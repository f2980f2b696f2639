import { html, type TemplateResult } from 'lit';

/** A clock's text as its digits and colons, each in its own box, so that a change repaints a digit. */
export const clockDigits = (text: string): TemplateResult[] =>
  Array.from(text, (letter) =>
    /\d/.test(letter) ? html`<b class="digit">${letter}</b>` : html`<i class="colon">${letter}</i>`,
  );
