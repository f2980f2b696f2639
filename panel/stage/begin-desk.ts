import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PanelElement } from '../frame/panel-element.ts';
import { clockText } from '../times.ts';

/** A new show in the same room, with since when this one counts. */
@customElement('begin-desk')
export class BeginDesk extends PanelElement {
  protected override render() {
    const { show } = this.view;
    if (!show) return nothing;
    const fire = () => void this.actions.send([{ type: 'stage/begin' }]);
    return html`<section class="card" aria-labelledby="head">
      <h2 id="head">${this.say('begin')}</h2>
      <p>${this.say('beginSince', { time: clockText(show.stage.openedAt) })}</p>
      <p class="help">${this.say('beginHelp')}</p>
      ${this.holdButton(
        { tone: 'stop', label: this.say('beginNow'), fire },
        html`<span class="note">${this.say('willBegin')}</span>`,
      )}
    </section>`;
  }
}
