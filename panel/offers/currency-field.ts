import { html, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language.ts';
import { field } from '../frame/field.ts';
import { currencies } from '../price-field.ts';
import { say } from '../texts.ts';

const QUICK = 4;

/** A choice of currency. One that is not among the usual ones stands first. */
export function currencyField(
  language: Language,
  value: string,
  input: (currency: string) => void,
  fault?: string,
): TemplateResult {
  const codes = value && !currencies.includes(value) ? [value, ...currencies] : currencies;
  const select = field({
    id: 'currency',
    label: say(language, 'currency'),
    value,
    input,
    fault,
    options: [
      { value: '', label: say(language, 'currencyChoose') },
      ...codes.map((code) => ({ value: code, label: code })),
    ],
  });
  if (value) return select;
  // Nobody is asked to find it in a list at the first product: the usual ones are one tap away.
  return html`<div class="stack">
    ${select}
    <div class="row">
      ${currencies.slice(0, QUICK).map((code) => html`<button type="button" @click=${() => input(code)}>${code}</button>`)}
    </div>
  </div>`;
}
