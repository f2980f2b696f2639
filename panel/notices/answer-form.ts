import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { blankAnswer, maskedAsker, readAnswer, type AnswerField } from './notice-fields.ts';
import { NoticeForm } from './notice-form.ts';

const lengths = ['15', '30', '60', '120'] as const;

/** A viewer's question with the host's answer. */
@customElement('answer-form')
export class AnswerForm extends NoticeForm<AnswerField> {
  protected readonly notice = 'answer';
  protected readonly isHeld = false;
  protected readonly words = { head: 'answer', send: 'answerSend', will: 'answerWill' } as const;

  protected override start() {
    return blankAnswer;
  }

  protected override body() {
    const masked = maskedAsker(this.fields!.asker);
    return html`${this.input('question', this.say('answerQuestion'), { most: 80 })}
      ${this.input('answer', this.say('answerAnswer'), { most: 120 })}
      <div class="pair">
        ${this.input('asker', this.say('answerAsker'), { most: 40, empty: this.say('optional'), help: masked ? this.say('answerMasked', { name: masked }) : undefined })}
        ${this.input('seconds', this.say('noticeLasts'), { options: lengths.map((n) => ({ value: n, label: this.say('seconds', { n }) })) })}
      </div>`;
  }

  protected override read(fields: Readonly<Record<AnswerField, string>>) {
    return readAnswer(fields, this.view.language);
  }
}
