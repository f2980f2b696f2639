import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Problem } from '../../shared/source-cards.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { clockText } from '../times.ts';
import { problemText } from './problem-text.ts';

/** What a source sent and nobody understood: why, and a look inside that shows nobody's words. Asked for by a tap. */
@customElement('problem-list')
export class ProblemList extends PanelElement {
  static override styles = [
    look,
    css`
      pre {
        max-height: 260px;
        margin: 0;
        padding: 10px 12px;
        overflow: auto;
        border-radius: 10px;
        background: var(--ground);
        font-size: 13px;
        white-space: pre-wrap;
      }
    `,
  ];

  @property() accessor source = '';
  @state() accessor problems: readonly Problem[] | null = null;
  @state() accessor isUnanswered = false;

  protected override render() {
    if (!this.problems)
      return html`<button type="button" @click=${() => void this.#open()}>${this.say('problemsShow')}</button>
        ${this.isUnanswered ? html`<p class="bad" role="status">${this.say('connectNoAnswer')}</p>` : nothing}`;
    return html`<div class="stack">
      <small>${this.say(this.problems.length === 0 ? 'problemsNone' : 'problemsHelp')}</small>
      ${this.problems.map(
        ({ at, topic, times, why, look: inside }) =>
          html`<div>
            <small>${this.say('problemsOne', { time: clockText(at), topic, times: this.count(times) })}</small>
            ${why === null ? nothing : html`<p class="warn">${problemText(why, this.view.language)}</p>`}
            <pre tabindex="0">${inside}</pre>
          </div>`,
      )}
      <button type="button" @click=${() => (this.problems = null)}>${this.say('problemsHide')}</button>
    </div>`;
  }

  async #open() {
    this.problems = await this.actions.sources.problems(this.source);
    this.isUnanswered = this.problems === null;
  }
}
