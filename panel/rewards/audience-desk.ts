import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { Metric, totalOf } from '../../shared/show/audience.ts';
import { field } from '../frame/field.ts';
import { PanelElement } from '../frame/panel-element.ts';

const steps = [10, 100, 1000] as const;

/** What the crew saw with its own eyes. */
@customElement('audience-desk')
export class AudienceDesk extends PanelElement {
  /** Null follows the reward ladder. */
  @state() accessor picked: Metric | null = null;

  protected override render() {
    const { show } = this.view;
    if (!show) return nothing;
    const { audience, rewards } = show;
    const metric = this.picked ?? rewards?.metric ?? 'likes';
    const total = totalOf(audience, metric);
    return html`<section class="card" aria-labelledby="head">
      <h2 id="head">${this.say('byHand')}</h2>
      <p class="help">${this.say('byHandHelp')}</p>
      ${field({
        id: 'metric',
        label: this.say('metric'),
        value: metric,
        input: (picked) => (this.picked = Metric.parse(picked)),
        options: Metric.options.map((each) => ({ value: each, label: this.say(each) })),
      })}
      ${
        total
          ? html`<p>
              ${this.say('byHandTotal', { n: this.count(total.value), sources: total.sources.map((source) => this.#source(source)).join(' + ') })}
            </p>`
          : nothing
      }
      <div class="row">
        ${steps.map((count) =>
          this.sendButton(
            `+${this.count(count)}`,
            () =>
              void this.actions.send(
                [{ type: 'audience/add', metric, count }],
                this.say('byHandAdd', { n: this.count(count), metric: this.say(metric) }),
              ),
          ),
        )}
      </div>
    </section>`;
  }

  #source(source: string) {
    return source === 'manual' ? this.say('sourceManual') : source;
  }
}
