import type { TemplateResult } from 'lit';
import type { Language } from '../../shared/language.ts';
import { field } from '../frame/field.ts';
import { currencies } from '../price-field.ts';
import { say } from '../texts.ts';

/** A choice of currency. One that is not among the usual ones stands first. */
export function currencyField(
  language: Language,
  value: string,
  input: (currency: string) => void,
  fault?: string,
): TemplateResult {
  const codes = value && !currencies.includes(value) ? [value, ...currencies] : currencies;
  return field({
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
}
