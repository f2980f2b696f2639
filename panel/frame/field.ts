import { MdOutlinedSelect } from '@material/web/select/outlined-select.js';
import '@material/web/select/select-option.js';
import { MdOutlinedTextField } from '@material/web/textfield/outlined-text-field.js';
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
  /** What is wrong; it is said in place of the help. */
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

/** From this part of its longest on, a text shows how long it is. */
const NEARLY_FULL = 0.7;

export function field(given: Field): TemplateResult {
  return html`<div>
    <label for=${given.id}>${given.label}</label>
    ${given.options ? choice(given) : line(given)} ${given.pad ? padOf(given, given.pad) : nothing}
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

/** Tells the typed or chosen value of an event's control. */
const telling = (input: Field['input']) => (event: Event) => {
  const { currentTarget: control } = event;
  if (control instanceof MdOutlinedTextField || control instanceof MdOutlinedSelect) input(control.value);
};

/** The limit in characters once a text is near it; a number has its own words when it is too large. */
const limitOf = ({ value, keyboard = 'text', type = 'text', most = 120 }: Field) =>
  keyboard === 'text' && type === 'text' && value.length > most * NEARLY_FULL ? most : -1;

const line = (given: Field) =>
  html`<md-outlined-text-field
    id=${given.id}
    aria-label=${given.label}
    type=${given.type ?? 'text'}
    inputmode=${given.pad && touch.isFirst() ? 'none' : (given.keyboard ?? 'text')}
    .maxLength=${limitOf(given)}
    autocomplete="off"
    autocapitalize="off"
    spellcheck="false"
    placeholder=${given.empty ?? ''}
    supporting-text=${given.help ?? ''}
    error-text=${given.fault ?? ''}
    ?error=${Boolean(given.fault)}
    ?readonly=${given.readonly}
    .value=${given.value}
    @input=${telling(given.input)}
  ></md-outlined-text-field>`;

const choice = ({ id, label, value, input, help = '', fault = '', options = [] }: Field) =>
  html`<md-outlined-select
    id=${id}
    aria-label=${label}
    supporting-text=${help}
    error-text=${fault}
    ?error=${Boolean(fault)}
    @change=${telling(input)}
  >
    ${options.map(
      (option) =>
        html`<md-select-option .value=${option.value} .selected=${option.value === value}>
          <div slot="headline">${option.label}</div>
        </md-select-option>`,
    )}
  </md-outlined-select>`;
