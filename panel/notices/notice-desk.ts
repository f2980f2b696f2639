import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import './answer-form.ts';
import './closing-form.ts';
import './correction-form.ts';
import './make-good-form.ts';
import './opening-form.ts';
import './slate-form.ts';

/** What the crew tells viewers besides offers, in the order in which it is needed in a hurry. */
@customElement('notice-desk')
export class NoticeDesk extends PanelElement {
  static override styles = [
    look,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 12px;
      }
    `,
  ];

  protected override render() {
    const { view, actions } = this;
    if (!view.show) return nothing;
    return html`<correction-form .view=${view} .actions=${actions}></correction-form>
      <make-good-form .view=${view} .actions=${actions}></make-good-form>
      <answer-form .view=${view} .actions=${actions}></answer-form>
      <slate-form .view=${view} .actions=${actions}></slate-form>
      <opening-form .view=${view} .actions=${actions}></opening-form>
      <closing-form .view=${view} .actions=${actions}></closing-form>`;
  }
}
