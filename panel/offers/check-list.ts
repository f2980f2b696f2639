import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { look } from '../frame/look.ts';
import type { CheckRow, Tone } from './check-rows.ts';

const marks: Record<Tone, string> = { stop: '✕', warn: '!', plain: '·', good: '✓' };

/** What viewers will see of an offer, row by row, each with its mark. */
@customElement('check-list')
export class CheckList extends LitElement {
  static override styles = [
    look,
    css`
      ul {
        display: grid;
        gap: 8px;
      }
      li {
        display: grid;
        grid-template-columns: 20px minmax(0, 1fr);
        gap: 6px;
        font-size: 15px;
        line-height: 1.35;
      }
      small {
        display: block;
      }
      li > span {
        font-weight: 800;
        text-align: center;
      }
      .stop > span,
      .stop b {
        color: var(--red);
      }
      .warn > span {
        color: var(--amber);
      }
      .good > span {
        color: var(--green);
      }
      li.good,
      li.warn,
      li.stop {
        color: var(--ink);
      }
      .plain {
        color: var(--soft);
      }
    `,
  ];

  @property({ attribute: false }) accessor rows: readonly CheckRow[] = [];

  protected override render() {
    return html`<ul>
      ${this.rows.map(
        ({ tone, text, fix }) =>
          html`<li class=${tone}>
            <span aria-hidden="true">${marks[tone]}</span>
            <div>${tone === 'stop' ? html`<b>${text}</b>` : text}${fix ? html`<small>${fix}</small>` : ''}</div>
          </li>`,
      )}
    </ul>`;
  }
}
