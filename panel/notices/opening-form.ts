import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { minuteText } from '../times.ts';
import { blankOpening, comingNames, readOpening, type OpeningField } from './notice-fields.ts';
import { NoticeForm } from './notice-form.ts';

const QUARTER_MS = 15 * 60_000;

/** The countdown to the show, with what is coming. */
@customElement('opening-form')
export class OpeningForm extends NoticeForm<OpeningField> {
  protected readonly notice = 'opening';
  protected readonly isHeld = true;
  protected readonly words = { head: 'opening', send: 'openingSend', will: 'openingWill' } as const;

  /** Begins with the next quarter of an hour. */
  protected override start() {
    return { ...blankOpening, time: minuteText(Math.ceil((this.view.now + 1) / QUARTER_MS) * QUARTER_MS) };
  }

  protected override body() {
    return html`${this.input('time', this.say('openingTime'), { type: 'time' })}
    ${comingNames.map((name, index) => this.input(name, this.say('openingComing', { n: index + 1 }), { most: 40, empty: this.say('optional') }))}`;
  }

  protected override read(fields: Readonly<Record<OpeningField, string>>) {
    return readOpening(fields, this.view.now, this.view.language);
  }
}
