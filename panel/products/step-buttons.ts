import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { titleOf } from '../../shared/show/catalog.ts';
import { Step, type Presented } from '../../shared/show/rundown.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { stepWords } from './step-words.ts';

/** The three steps of the product that is presented: explain, ask, close. One tap goes to another. */
@customElement('step-buttons')
export class StepButtons extends PanelElement {
  @property({ attribute: false }) accessor presented: Presented | undefined;

  protected override render() {
    const { show } = this.view;
    if (!show || !this.presented) return nothing;
    const { sku, step } = this.presented;
    const title = titleOf(show.catalog, sku);
    const go = (to: Step) =>
      void this.actions.send([{ type: 'rundown/step', step: to }], `${this.say(stepWords[to])} · ${title}`);
    return html`<div class="thirds" role="group" aria-label=${this.say('presentStep')}>
      ${Step.options.map((each) =>
        this.sendButton(this.say(stepWords[each]), () => go(each), { pressed: each === step }),
      )}
    </div>`;
  }
}
