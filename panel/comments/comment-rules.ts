import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Command } from '../../shared/show/show.ts';
import { FormElement } from '../frame/form-element.ts';
import { wordsIn } from './watch-fields.ts';

const minutes = ['1', '5', '15', '60', '240', '1440'] as const;

/** The crew's own hidden words, and for how long what viewers wrote is kept. */
@customElement('comment-rules')
export class CommentRules extends FormElement<'blocked' | 'kept'> {
  protected override start() {
    const { blocked = [], keepMinutes = 15 } = this.view.show?.comments ?? {};
    return { blocked: blocked.join(' '), kept: String(keepMinutes) };
  }

  protected override render() {
    if (!this.view.show || !this.fields) return nothing;
    return html`<section class="card" aria-labelledby="head">
      <h2 id="head">${this.say('commentRules')}</h2>
      <p class="help">${this.say('commentRulesHelp')}</p>
      ${this.input('blocked', this.say('commentBlocked'), { most: 4000, empty: this.say('optional') })}
      ${this.input('kept', this.say('commentKept'), { options: minutes.map((n) => ({ value: n, label: this.say('minutes', { n }) })) })}
      ${this.sendButton(this.say('commentRulesSave'), () => void this.#send())}
    </section>`;
  }

  async #send() {
    const words = wordsIn(this.fields!.blocked).map((word) => word.slice(0, 24));
    const commands: Command[] = [
      { type: 'comments/block', words: words.slice(0, 200) },
      { type: 'comments/keep', minutes: Number(this.fields!.kept) },
    ];
    if (await this.actions.send(commands)) this.reset();
  }
}
