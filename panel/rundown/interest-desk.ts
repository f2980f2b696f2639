import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { titleOf } from '../../shared/show/catalog.ts';
import { interestIn, type Interest } from '../../shared/show/interest-numbers.ts';
import { presentedAt } from '../../shared/show/rundown.ts';
import type { Show } from '../../shared/show/show.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { newId } from '../ids.ts';
import './interest-hint.ts';
import { askedText, shownText, toldText } from './interest-words.ts';
import { comesNext } from './next-turn.ts';

/** The interest in each product: what was asked for, and what viewers did while it was presented. For the crew alone. */
@customElement('interest-desk')
export class InterestDesk extends PanelElement {
  static override styles = [
    look,
    css`
      li {
        display: grid;
        gap: 6px;
        padding: 10px 0;
        border-top: 1px solid var(--line);
      }
    `,
  ];

  protected override render() {
    const { show, now } = this.view;
    if (!show || show.catalog.products.length === 0) return nothing;
    const known = interestIn(show, now).filter(({ asked, shownMs }) => asked !== null || shownMs > 0);
    const isWatched = show.comments.watches.some(({ sku }) => sku !== undefined);
    return html`<section class="card" aria-labelledby="head">
      <h2 id="head">${this.say('interest')}</h2>
      <p class="help">${this.say('interestHelp')}</p>
      <interest-hint .view=${this.view} .actions=${this.actions}></interest-hint>
      ${known.length === 0 ? html`<p>${this.say('interestNone')}</p>` : nothing}
      <ul>
        ${known.map((each) => this.#product(each, show))}
      </ul>
      ${isWatched ? nothing : html`<p class="help">${this.say('interestWatch')}</p>`}
    </section>`;
  }

  #product(interest: Interest, show: Show) {
    const { sku, asked } = interest;
    const { language } = this.view;
    const title = titleOf(show.catalog, sku);
    const isOn = presentedAt(show.rundown, this.soon)?.sku === sku;
    return html`<li>
      <b>${isOn ? html`<span class="good">● ${this.say('runNow')}</span> ` : nothing}${title}</b>
      ${asked ? html`<span>${askedText(asked, language)}</span>` : nothing}
      ${interest.shownMs > 0 ? html`<span class="note">${shownText(interest, language)}</span>` : nothing}
      <small>${toldText(interest, language)}</small>
      ${isOn ? nothing : this.#next(sku, title, show)}
    </li>`;
  }

  #next(sku: string, title: string, show: Show) {
    const { command, isNow } = comesNext(show, sku, newId('turn'));
    const label = this.say(isNow ? 'turnPresent' : 'putNext');
    return this.sendButton(label, () => void this.actions.send([command], `${label} · ${title}`));
  }
}
