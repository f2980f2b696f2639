import type { Language } from '../../shared/language.ts';
import type { Money } from '../../shared/money.ts';
import { readPrice, readWhole } from '../price-field.ts';
import { say, type TextKey } from '../texts.ts';

/** What is wrong with the fields of a form, in words. */
export type FaultsOf<Name extends string> = Partial<Record<Name, string>>;

/** Reads the fields of a form one by one and notes what is wrong with each. */
export class FieldReader<Name extends string> {
  readonly faults: FaultsOf<Name> = {};
  readonly #fields: Readonly<Record<Name, string>>;
  readonly #language: Language;

  constructor(fields: Readonly<Record<Name, string>>, language: Language) {
    this.#fields = fields;
    this.#language = language;
  }

  get isSound(): boolean {
    return Object.keys(this.faults).length === 0;
  }

  /** Notes that a field is wrong. */
  blame(name: Name, fault: TextKey, blanks?: Readonly<Record<string, string | number>>): void {
    this.faults[name] = say(this.#language, fault, blanks);
  }

  /** A line of at most `most` characters; empty only where that is allowed. */
  text(name: Name, most: number, isAsked = true): string {
    const typed = this.#fields[name].trim();
    if ((typed === '' && isAsked) || typed.length > most) this.blame(name, 'badText', { most });
    return typed;
  }

  /** An amount in `currency`. */
  price(name: Name, currency: string): Money | undefined {
    const read = readPrice(this.#fields[name], currency);
    if ('money' in read) return read.money;
    // Without a currency there is nothing wrong with the amount itself.
    if (read.fault !== 'badCurrency') this.blame(name, read.fault);
    return undefined;
  }

  /** A whole number; undefined where it may be left out and is, and where it is wrong. */
  whole(name: Name, least: number, most: number, isAsked = false): number | undefined {
    const count = readWhole(this.#fields[name], least, most);
    if (count === null || (isAsked && count === undefined)) this.blame(name, 'badNumber', { least, most });
    return count ?? undefined;
  }
}
