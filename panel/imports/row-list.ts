import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language.ts';
import { say } from '../texts.ts';

const MOST_SHOWN = 20;

/** Rows of a file that came to nothing, each with its number and why. A long list is cut, and says by how many. */
export function rowList(
  rows: readonly { readonly row: number; readonly why: string }[],
  language: Language,
): TemplateResult {
  const more = rows.length - MOST_SHOWN;
  return html`<ul>
    ${rows.slice(0, MOST_SHOWN).map((each) => html`<li class="warn">${say(language, 'importsRow', each)}</li>`)}
    ${more > 0 ? html`<li><small>${say(language, 'importsMore', { n: more.toLocaleString(language) })}</small></li>` : nothing}
  </ul>`;
}
