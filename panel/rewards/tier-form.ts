import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { Metric } from '../../shared/show/audience.ts';
import { field } from '../frame/field.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { newId } from '../ids.ts';
import { blankTier, MOST_TIERS, readTiers, tierFieldsOf, type TierFaults, type TierFields } from './tier-fields.ts';

/**
 * Edits the tiers before they start.
 * @fires close - they were saved, or the form given up
 */
@customElement('tier-form')
export class TierForm extends PanelElement {
  @state() accessor metric: Metric = 'likes';
  @state() accessor tiers: readonly TierFields[] | null = null;
  @state() accessor faults: readonly TierFaults[] = [];

  protected override willUpdate() {
    const { show } = this.view;
    if (this.tiers || !show) return;
    this.metric = show.rewards?.metric ?? 'likes';
    this.tiers = tierFieldsOf(show.rewards);
  }

  #set(index: number, name: keyof TierFields, value: string) {
    this.tiers = this.tiers?.map((tier, at) => (at === index ? { ...tier, [name]: value } : tier)) ?? null;
    this.faults = this.faults.map((fault, at) => (at === index ? { ...fault, [name]: undefined } : fault));
  }

  #resize(tiers: readonly TierFields[]) {
    this.tiers = tiers;
    this.faults = [];
  }

  async #save(event: Event) {
    event.preventDefault();
    if (!this.tiers) return;
    const read = readTiers(this.metric, this.tiers, newId('ladder'), this.view.language);
    if ('faults' in read) {
      this.faults = read.faults;
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('[error]')?.focus();
      return;
    }
    if (await this.actions.send([read.command])) this.#close();
  }

  #close() {
    this.dispatchEvent(new Event('close'));
  }

  protected override render() {
    const { tiers } = this;
    if (!tiers) return nothing;
    return html`<form class="stack" novalidate @submit=${this.#save}>
      ${field({
        id: 'metric',
        label: this.say('metric'),
        value: this.metric,
        input: (metric) => (this.metric = Metric.parse(metric)),
        options: Metric.options.map((metric) => ({ value: metric, label: this.say(metric) })),
      })}
      ${tiers.map((tier, index) => this.#tier(tier, index))}
      ${
        tiers.length < MOST_TIERS
          ? html`<button type="button" @click=${() => this.#resize([...tiers, blankTier])}>
              + ${this.say('tierAdd')}
            </button>`
          : nothing
      }
      <div class="pair">
        <button type="button" @click=${this.#close}>${this.say('cancel')}</button>
        ${this.sendButton(this.say('planSave'), () => this.renderRoot.querySelector('form')?.requestSubmit(), { class: 'main' })}
      </div>
    </form>`;
  }

  #tier(tier: TierFields, index: number) {
    const n = index + 1;
    const input = (
      name: keyof TierFields,
      label: string,
      most: number,
      keyboard: 'text' | 'numeric' = 'text',
      empty = '',
    ) =>
      field({
        id: `${name}-${n}`,
        label,
        value: tier[name],
        most,
        keyboard,
        empty,
        fault: this.faults[index]?.[name],
        input: (typed) => this.#set(index, name, typed),
      });
    return html`<fieldset class="card inner">
      <div class="row apart">
        <h3>${this.say('tier', { n })}</h3>
        ${
          this.tiers!.length > 1
            ? html`<button
                type="button"
                aria-label=${this.say('tierRemove', { n })}
                @click=${() => this.#resize(this.tiers!.filter((_, at) => at !== index))}
              >
                ✕
              </button>`
            : nothing
        }
      </div>
      <div class="pair">
        ${input('threshold', this.say('tierThreshold'), 10, 'numeric')}
        ${input('quantity', this.say('tierQuantity'), 10, 'numeric', this.say('optional'))}
      </div>
      ${input('reward', this.say('tierReward'), 60)}
      ${input('code', this.say('tierCode'), 64, 'text', this.say('optional'))}
    </fieldset>`;
  }
}
