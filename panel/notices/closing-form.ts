import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { blankClosing, readClosing, type ClosingField } from './notice-fields.ts';
import { NoticeForm } from './notice-form.ts';

/** The goodbye. What was sold and opened comes from the show itself; only the next date is typed. */
@customElement('closing-form')
export class ClosingForm extends NoticeForm<ClosingField> {
  protected readonly notice = 'closing';
  protected readonly isHeld = true;
  protected readonly words = { head: 'closing', send: 'closingSend', will: 'closingWill' } as const;

  protected override start() {
    return blankClosing;
  }

  protected override body() {
    return html`<p class="help">${this.say('closingHelp')}</p>
      <div class="pair">
        ${this.input('day', this.say('closingDay'), { type: 'date' })}
        ${this.input('time', this.say('closingTime'), { type: 'time' })}
      </div>
      ${this.input('title', this.say('closingTitle'), { most: 60, empty: this.say('optional') })}`;
  }

  protected override read(fields: Readonly<Record<ClosingField, string>>) {
    return readClosing(fields, this.view.now, this.view.language);
  }
}
