import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { titleOf } from '../../shared/show/catalog.ts';
import { wantedNext } from '../../shared/show/interest-numbers.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { newId } from '../ids.ts';
import { askedText, shownText, toldText } from './interest-words.ts';
import { comesNext } from './next-turn.ts';

/** What viewers ask for most, with its numbers, and one tap that follows it. A suggestion: nothing moves by itself. */
@customElement('interest-hint')
export class InterestHint extends PanelElement {
  protected override render() {
    const { show, now, language } = this.view;
    const wanted = show && wantedNext(show, now);
    if (!wanted) return nothing;
    const title = titleOf(show.catalog, wanted.sku);
    const { command, isNow } = comesNext(show, wanted.sku, newId('turn'));
    const label = this.say(isNow ? 'runPresent' : 'interestNext', { title });
    const numbers = [askedText(wanted.asked, language), shownText(wanted, language), toldText(wanted, language)];
    return html`<div class="notice stack" role="group" aria-label=${this.say('interestMost', { title })}>
      <p><b>${this.say('interestMost', { title })}</b></p>
      ${numbers.filter(Boolean).map((text) => html`<p class="note">${text}</p>`)}
      ${this.sendButton(label, () => void this.actions.send([command], label))}
    </div>`;
  }
}
