import { state } from 'lit/decorators.js';
import type { TemplateResult } from 'lit';
import { field, type Field } from './field.ts';
import type { FaultsOf } from './field-reader.ts';
import { PanelElement } from './panel-element.ts';

/**
 * A form of typed fields, with what is wrong beside each. Until somebody types it follows the show.
 * @fires close - it was sent, or given up
 */
export abstract class FormElement<Name extends string> extends PanelElement {
  @state() accessor fields: Readonly<Record<Name, string>> | null = null;
  @state() accessor faults: FaultsOf<Name> = {};
  #isTouched = false;

  /** The fields before anything is typed. */
  protected abstract start(): Readonly<Record<Name, string>>;

  protected override willUpdate() {
    if (this.view.show && !this.#isTouched) this.fields = this.start();
  }

  /** Puts fields in, as if typed. */
  protected enter(fields: Readonly<Record<Name, string>>) {
    this.#isTouched = true;
    this.fields = fields;
  }

  protected set(name: Name, value: string) {
    if (!this.fields) return;
    this.enter({ ...this.fields, [name]: value });
    this.faults = { ...this.faults, [name]: undefined };
  }

  protected input(name: Name, label: string, more: Partial<Field> = {}): TemplateResult {
    return field({
      id: name,
      label,
      value: this.fields?.[name] ?? '',
      input: (value) => this.set(name, value),
      fault: this.faults[name],
      ...more,
    });
  }

  /** The input of a price. */
  protected price(name: Name, label: string, currency: string, more: Partial<Field> = {}): TemplateResult {
    const pad = { currency, language: this.view.language };
    return this.input(name, label, { keyboard: 'decimal', most: 20, pad, ...more });
  }

  /** Shows what is wrong and goes to the first field of it. */
  protected async blame(faults: FaultsOf<Name>) {
    this.faults = faults;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[error]')?.focus();
  }

  /** Makes the form as it was before anything was typed. */
  protected reset() {
    this.#isTouched = false;
    this.fields = null;
    this.faults = {};
  }

  protected close() {
    this.dispatchEvent(new Event('close'));
  }
}
