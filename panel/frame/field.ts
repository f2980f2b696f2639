import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language.ts';
import { touch } from './price-pad.ts';

/** One labelled input of a form, with its help and what is wrong with it. `id` is unique within its element. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly input: (value: string) => void;
  readonly help?: string | undefined;
  readonly fault?: string | undefined;
  readonly keyboard?: 'text' | 'numeric' | 'decimal';
  readonly type?: 'text' | 'date' | 'time';
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly readonly?: boolean;
  readonly most?: number;
  /** What an empty field says, for instance that it may stay empty. */
  readonly empty?: string;
  /** A price: on a touch screen the price pad comes up for it. */
  readonly pad?: { readonly currency: string; readonly language: Language };
}

export function field(given: Field): TemplateResult {
  const { id, label, help, fault } = given;
  const describedBy = [help && `${id}-help`, fault && `${id}-fault`].filter(Boolean).join(' ') || nothing;
  return html`<div>
    <label for=${id}>${label}</label>
    ${given.options ? choice(given, describedBy) : line(given, describedBy)}
    ${given.pad ? padOf(given, given.pad) : nothing} ${help ? html`<small id="${id}-help">${help}</small>` : nothing}
    ${fault ? html`<p class="bad" id="${id}-fault">${fault}</p>` : nothing}
  </div>`;
}

const padOf = ({ label, value, input }: Field, { currency, language }: NonNullable<Field['pad']>) =>
  html`<price-pad
    .value=${value}
    .currency=${currency}
    .label=${label}
    .language=${language}
    .change=${input}
  ></price-pad>`;

function typedIn({ target }: Event): string {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : '';
}

const line = (
  { id, value, input, fault, keyboard = 'text', type = 'text', readonly = false, most = 120, empty = '', pad }: Field,
  describedBy: string | typeof nothing,
) =>
  html`<input
    id=${id}
    type=${type}
    inputmode=${pad && touch.isFirst() ? 'none' : keyboard}
    maxlength=${most}
    autocomplete="off"
    autocapitalize="off"
    spellcheck="false"
    placeholder=${empty}
    ?readonly=${readonly}
    aria-invalid=${fault ? 'true' : 'false'}
    aria-describedby=${describedBy}
    .value=${value}
    @input=${(event: Event) => input(typedIn(event))}
  />`;

const choice = ({ id, value, input, fault, options = [] }: Field, describedBy: string | typeof nothing) =>
  html`<select
    id=${id}
    aria-invalid=${fault ? 'true' : 'false'}
    aria-describedby=${describedBy}
    @change=${(event: Event) => input(typedIn(event))}
  >
    ${options.map((option) => html`<option value=${option.value} .selected=${option.value === value}>${option.label}</option>`)}
  </select>`;
