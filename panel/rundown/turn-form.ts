import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { titleOf } from '../../shared/show/catalog.ts';
import { isDeal } from '../../shared/show/offer.ts';
import { findItem, ProductRole, Step, type Item } from '../../shared/show/rundown-plan.ts';
import type { Show } from '../../shared/show/show.ts';
import { BedName } from '../../shared/show/sound.ts';
import { namesOf, worthText } from '../cues/offer-words.ts';
import { FormElement } from '../frame/form-element.ts';
import { look } from '../frame/look.ts';
import { newId } from '../ids.ts';
import { stepWords } from '../products/step-words.ts';
import type { TextKey } from '../texts.ts';
import {
  cueWords,
  LONGEST_LINE,
  minutesText,
  MOST_CUES,
  readTurn,
  turnFieldsOf,
  wholeLength,
  type TurnFieldName,
} from './turn-fields.ts';

const roleHelp: Record<ProductRole, TextKey> = {
  'drawing-in': 'turnDrawingInHelp',
  earning: 'turnEarningHelp',
  image: 'turnImageHelp',
};

/** The form of one turn of the rundown: which product, what for, and for each step how long, what is said and what may be tapped. */
@customElement('turn-form')
export class TurnForm extends FormElement<TurnFieldName> {
  static override styles = [
    look,
    css`
      .cues {
        display: grid;
        gap: 8px;
      }
      .cues button {
        text-align: start;
      }
      input,
      select {
        scroll-margin: 210px 0 140px;
      }
      .minutes {
        max-width: 150px;
      }
    `,
  ];

  /** Null for a new one. */
  @property({ attribute: false }) accessor item: Item | null = null;
  /** Where it stands, or is to stand; empty: in a segment that is still to be made. */
  @property() accessor segmentId = '';

  readonly #ids = { itemId: newId('turn'), segmentId: newId('segment') };

  protected override start() {
    return turnFieldsOf(this.item, this.segmentId, this.view.show!);
  }

  async #save(event: Event) {
    event.preventDefault();
    const { show, language } = this.view;
    if (!this.fields || !show) return;
    const ids = { ...this.#ids, ...(this.item && { itemId: this.item.itemId }) };
    const read = readTurn(this.fields, ids, show, language);
    if ('faults' in read) return this.blame(read.faults);
    const title = titleOf(show.catalog, this.fields.sku);
    if (read.commands.length === 0 || (await this.actions.send(read.commands, `${this.say('turnSave')} · ${title}`)))
      this.close();
  }

  protected override render() {
    const { fields } = this;
    const { show } = this.view;
    if (!fields || !show) return nothing;
    const whole = wholeLength(fields);
    return html`<form class="stack" novalidate @submit=${this.#save}>
      ${this.#changedMeanwhile(show)} ${this.#segment(show)}
      ${this.input('sku', this.say('turnProduct'), {
        options: show.catalog.products.map(({ sku, title }) => ({ value: sku, label: title })),
      })}
      ${this.#role(fields.role)} ${Step.options.map((step) => this.#step(step, show))}
      ${whole === null ? nothing : html`<p class="help" role="status">${this.say('turnWhole', { n: minutesText(whole) })}</p>`}
      <div class="pair">
        <button type="button" @click=${() => this.close()}>${this.say('cancel')}</button>
        ${this.sendButton(this.say('turnSave'), () => this.renderRoot.querySelector('form')?.requestSubmit(), { class: 'main' })}
      </div>
    </form>`;
  }

  /** Another operator was here since the form was opened. */
  #changedMeanwhile({ rundown }: Show) {
    if (!this.item) return nothing;
    const now = findItem(rundown.plan, this.item.itemId);
    if (!now) return html`<p class="notice" role="status">${this.say('turnGone')}</p>`;
    if (JSON.stringify(now) === JSON.stringify(this.item)) return nothing;
    const theirs = () => {
      this.item = now;
      this.reset();
    };
    return html`<div class="notice stack" role="status">
      <p>${this.say('turnChanged')}</p>
      <button type="button" @click=${theirs}>${this.say('turnTheirs')}</button>
    </div>`;
  }

  #segment({ rundown }: Show) {
    const { segments } = rundown.plan;
    const options = [
      ...segments.map(({ segmentId, title }) => ({ value: segmentId, label: title })),
      { value: '', label: `+ ${this.say('segmentNew')}` },
    ];
    return html`${segments.length > 0 ? this.input('segmentId', this.say('segment'), { options }) : nothing}
    ${
      this.fields?.segmentId === ''
        ? this.input('segmentTitle', this.say('segmentTitle'), { most: 40, empty: this.say('segmentExample') })
        : nothing
    }`;
  }

  #role(role: string) {
    const picked = ProductRole.options.find((each) => each === role);
    return html`<fieldset>
      <legend>${this.say('turnRole')}</legend>
      <div class="thirds">
        ${ProductRole.options.map(
          (each) =>
            html`<button type="button" aria-pressed=${each === role} @click=${() => this.set('role', each)}>
              ${this.say(each)}
            </button>`,
        )}
      </div>
      ${picked ? html`<small>${this.say(roleHelp[picked])}</small>` : nothing}
    </fieldset>`;
  }

  #step(step: Step, show: Show) {
    return html`<fieldset class="card inner">
      <h3>${this.say(stepWords[step])}</h3>
      <div class="minutes">
        ${this.input(`${step}-minutes`, this.say('turnMinutes'), { keyboard: 'decimal', most: 5 })}
      </div>
      ${this.input(`${step}-line`, this.say('turnLine'), { most: LONGEST_LINE, empty: this.say('optional') })}
      ${this.#cues(step, show)}
    </fieldset>`;
  }

  #cues(step: Step, show: Show) {
    const words = cueWords(this.fields?.[`${step}-cues`] ?? '');
    const toggle = (word: string) =>
      this.set(
        `${step}-cues`,
        (words.includes(word) ? words.filter((each) => each !== word) : [...words, word]).join(' '),
      );
    return html`<details ?open=${words.length > 0}>
      <summary>${this.say('turnCues', { n: words.length })}</summary>
      <div class="cues" role="group" aria-label=${this.say('turnCues', { n: words.length })}>
        ${this.#choices(show, words).map(
          ({ word, label }) =>
            html`<button
              type="button"
              aria-pressed=${words.includes(word)}
              ?disabled=${!words.includes(word) && words.length >= MOST_CUES}
              @click=${() => toggle(word)}
            >
              ${label}
            </button>`,
        )}
        <small>${this.say('turnCuesHelp', { most: MOST_CUES })}</small>
      </div>
    </details>`;
  }

  /** What a step may cue: offers of this product and of none that are not over, and what is cued already. */
  #choices(show: Show, words: readonly string[]) {
    const { language } = this.view;
    const offers = show.offers.filter((offer) => {
      const isOwn = !isDeal(offer) || offer.sku === this.fields?.sku;
      return words.includes(`offer:${offer.offerId}`) || (offer.endedAt === null && isOwn);
    });
    return [
      ...offers.map((offer) => ({
        word: `offer:${offer.offerId}`,
        label: `${namesOf(offer, show, language).title} · ${worthText(offer, language)}`,
      })),
      { word: 'rewards', label: this.say('runRewards') },
      ...BedName.options.map((bed) => ({
        word: `bed:${bed}`,
        label: `♪ ${this.say(bed === 'festive' ? 'bedFestive' : 'bedCalm')}`,
      })),
    ];
  }
}
