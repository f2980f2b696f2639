import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { plainText } from '../../shared/names.ts';
import type { Question } from '../../shared/protocol.ts';
import { field } from '../frame/field.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { agoText } from '../times.ts';

const LONGEST_QUESTION = 80;

/** What viewers ask most, each to be pinned with its answer: by one tap where the crew has one ready, else once it is typed. */
@customElement('question-list')
export class QuestionList extends PanelElement {
  static override styles = [
    look,
    css`
      li {
        display: grid;
        gap: 8px;
        padding: 12px 0;
        border-top: 1px solid var(--line);
      }
      .times {
        color: var(--amber);
        font-weight: 700;
      }
    `,
  ];

  /** The question whose answer is being typed. */
  @state() accessor opened = '';
  @state() accessor typed = '';

  protected override render() {
    const { questions, show } = this.view;
    if (!show) return nothing;
    const pinned = show.notices.answer.map(({ question }) => question);
    const open = questions.filter(({ text }) => !pinned.includes(plainText(text, LONGEST_QUESTION)));
    return html`<section class="card" aria-labelledby="head">
      <h2 id="head">${this.say('questions')}</h2>
      ${open.length === 0 ? html`<p class="help">${this.say('questionsNone')}</p>` : nothing}
      <ul>
        ${open.map((question) => this.#question(question))}
      </ul>
    </section>`;
  }

  #question(question: Question) {
    const { text, asker, count, at, watchId } = question;
    const ready = this.view.show?.comments.watches.find((watch) => watch.watchId === watchId)?.answer;
    return html`<li>
      <div>
        <b>${text}</b>
        <div>
          <span class="times">${this.say('questionTimes', { n: this.count(count) })}</span>
          <small>${asker} · ${agoText(this.view.now - at, this.view.language)}</small>
        </div>
      </div>
      ${ready ? this.sendButton(this.say('questionPin', { answer: ready }), () => void this.#pin(question, ready), { class: 'main' }) : nothing}
      ${
        this.opened === text
          ? html`<div class="stack">
              ${field({ id: 'answer', label: this.say('questionAnswer'), value: this.typed, most: 120, input: (typed) => (this.typed = typed) })}
              ${this.sendButton(this.say('questionSend'), () => void this.#pin(question, this.typed.trim()), { class: 'main', disabled: this.typed.trim() === '' })}
            </div>`
          : html`<button type="button" @click=${() => this.#open(text)}>${this.say('questionWrite')}</button>`
      }
    </li>`;
  }

  #open(text: string) {
    this.opened = text;
    this.typed = '';
  }

  async #pin({ text, asker }: Question, answer: string) {
    const question = plainText(text, LONGEST_QUESTION);
    if (await this.actions.send([{ type: 'notices/pin-answer', answer: { asker, question, answer } }])) this.#open('');
  }
}
