import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { field } from '../frame/field.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { minuteText, nearestTime } from '../times.ts';

/** When the first product is due: what all lateness is measured from. */
@customElement('start-form')
export class StartForm extends PanelElement {
  /** Null: as it is. */
  @state() accessor typed: string | null = null;

  protected override render() {
    const { show } = this.view;
    if (!show) return nothing;
    const { startsAt } = show.rundown.plan;
    const known = startsAt === undefined ? '' : minuteText(startsAt);
    const isLocked = show.rundown.isLocked;
    return html`<details>
      <summary>${known ? this.say('startAt', { time: known }) : this.say('startNone')}</summary>
      <div class="stack">
        ${
          isLocked
            ? html`<p class="help">${this.say('runLocked')}</p>`
            : html`${field({
                  id: 'starts',
                  label: this.say('startLabel'),
                  type: 'time',
                  value: this.typed ?? known,
                  input: (text) => (this.typed = text),
                  help: this.say('startHelp'),
                })}
                <div class="pair">
                  ${this.sendButton(this.say('startClear'), () => void this.#send(null), { disabled: known === '' })}
                  ${this.sendButton(this.say('startSave'), () => void this.#send(this.typed), {
                    class: 'main',
                    disabled: this.#startsAt(this.typed) === null,
                  })}
                </div>`
        }
      </div>
    </details>`;
  }

  #startsAt = (typed: string | null) => (typed === null ? null : nearestTime(typed, this.view.now));

  async #send(typed: string | null) {
    const label = this.say(typed === null ? 'startClear' : 'startSave');
    if (await this.actions.send([{ type: 'rundown/set-start', startsAt: this.#startsAt(typed) }], label))
      this.typed = null;
  }
}
