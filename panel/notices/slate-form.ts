import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { TextKey } from '../texts.ts';
import { blankSlate, readSlate, slateReasons, type SlateField } from './notice-fields.ts';
import { NoticeForm } from './notice-form.ts';

const reasonWords: Record<(typeof slateReasons)[number], TextKey> = {
  'starting-soon': 'slateStarting',
  'back-soon': 'slateBack',
  technical: 'slateTechnical',
};

/** What covers the picture while there is none. */
@customElement('slate-form')
export class SlateForm extends NoticeForm<SlateField> {
  protected readonly notice = 'slate';
  protected readonly isHeld = true;
  protected readonly words = { head: 'slate', send: 'slateSend', will: 'slateWill' } as const;

  protected override start() {
    return blankSlate;
  }

  protected override body() {
    const optional = { empty: this.say('optional') };
    return html`<div class="pair">
        ${this.input('why', this.say('slateWhy'), { options: slateReasons.map((value) => ({ value, label: this.say(reasonWords[value]) })) })}
        ${this.input('minutes', this.say('slateMinutes'), { keyboard: 'numeric', most: 4, ...optional })}
      </div>
      ${this.input('where', this.say('slateWhere'), { most: 80, help: this.say('slateWhereHelp'), ...optional })}`;
  }

  protected override read(fields: Readonly<Record<SlateField, string>>) {
    return readSlate(fields, this.view.now, this.view.language);
  }
}
