import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { endOf, isDeal, phaseOf, type Offer, type Phase } from '../../shared/show/offer.ts';
import type { Show } from '../../shared/show/show.ts';
import { nextCue } from '../cues/next-cue.ts';
import '../cues/offer-cues.ts';
import { kindWords, namesOf, phaseWords, worthText } from '../cues/offer-words.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { clockText, leftText } from '../times.ts';
import './check-list.ts';
import { checkRows, verdictOf } from './check-rows.ts';
import './coupon-count.ts';
import './new-offer.ts';
import './template-form.ts';

const isOver = (phase: Phase) => phase === 'ended' || phase === 'restored';

/** Every offer of this show: drafts to choose from, the one on air, those that are over. */
@customElement('offer-list')
export class OfferList extends PanelElement {
  static override styles = [
    look,
    css`
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      .acts > * {
        flex: 1 1 auto;
      }
    `,
  ];

  /** What the form is open for: a new offer, one to run once more, a draft to change, or nothing. */
  @state() accessor form: 'closed' | 'new' | { readonly again: Offer } | { readonly edited: Offer } = 'closed';
  /** The offer whose terms are being saved as a template. */
  @state() accessor keeping: string | null = null;
  @state() accessor discarding: string | null = null;

  protected override render() {
    const { show, now } = this.view;
    if (!show) return nothing;
    if (this.form !== 'closed') {
      return html`<new-offer
        .view=${this.view}
        .actions=${this.actions}
        .again=${typeof this.form === 'object' && 'again' in this.form ? this.form.again : null}
        .edited=${typeof this.form === 'object' && 'edited' in this.form ? this.form.edited : null}
        @close=${() => (this.form = 'closed')}
      ></new-offer>`;
    }
    const past = show.offers.filter((offer) => isOver(phaseOf(offer, now))).reverse();
    const open = show.offers.filter((offer) => !isOver(phaseOf(offer, now)));
    const asksForRestore = past.filter((offer) => isDeal(offer) && phaseOf(offer, now) === 'ended');
    return html`<section class="card" aria-labelledby="head">
      <h2 id="head">${this.say('offers')}</h2>
      ${show.offers.length === 0 ? html`<p class="help">${this.say('offersNone')}</p>` : nothing}
      <ul class="stack">
        ${[...open, ...asksForRestore].map((offer) => this.#offer(offer, show))}
      </ul>
      <button type="button" class="main" @click=${() => (this.form = 'new')}>+ ${this.say('newOffer')}</button>
      ${
        past.length === 0
          ? nothing
          : html`<details>
              <summary>${this.say('past', { n: past.length })}</summary>
              <ul class="stack">
                ${past.map((offer) => this.#offer(offer, show))}
              </ul>
            </details>`
      }
      ${this.#market(show)}
    </section>`;
  }

  #offer(offer: Offer, show: Show) {
    const { now } = this.view;
    const phase = phaseOf(offer, now);
    const { title, regular } = namesOf(offer, show, this.view.language);
    const end = endOf(offer);
    const details = [
      isOver(phase) ? this.say('endedBy', { time: clockText(end ?? now) }) : leftText(offer.lastsMs),
      ...this.#terms(offer),
      ...(offer.kind === 'coupon-drop' && offer.isMakeGood ? [this.say('makeGood')] : []),
      ...(offer.coupon === undefined ? [] : [offer.coupon]),
      ...(offer.reason === undefined ? [] : [offer.reason]),
    ];
    return html`<li class="card inner">
      <div class="row apart">
        <h3>${title}</h3>
        <span class="chip"
          >${isDeal(offer) ? `${this.say(kindWords[offer.kind])} · ` : ''}${this.say(phaseWords[phase])}</span
        >
      </div>
      <p>
        <b>${worthText(offer, this.view.language)}</b>
        ${regular ? html`<small>${this.say('regular')} ${this.money(regular)}</small>` : nothing}<br />
        <small>${details.join(' · ')}</small>
      </p>
      ${isDeal(offer) || isOver(phase) ? nothing : html`<offer-cues .view=${this.view} .actions=${this.actions} .offer=${offer}></offer-cues>`}
      ${offer.kind === 'coupon-drop' && phase === 'live' ? html`<coupon-count .view=${this.view} .actions=${this.actions} .offer=${offer}></coupon-count>` : nothing}
      ${phase === 'draft' || phase === 'armed' ? this.#check(offer, show) : nothing}
      ${this.keeping === offer.offerId ? this.#template(offer) : html`<div class="acts">${this.#buttons(offer, title)}</div>`}
    </li>`;
  }

  /** What viewers will see of it, folded under its verdict. */
  #check(offer: Offer, show: Show) {
    const { now, language } = this.view;
    const rows = checkRows(offer, show, now, language);
    const { tone, text } = verdictOf(rows, language);
    return html`<details>
      <summary class=${tone === 'stop' ? 'bad' : tone}>${text}</summary>
      <check-list .rows=${rows}></check-list>
    </details>`;
  }

  #template(offer: Offer) {
    return html`<template-form
      .view=${this.view}
      .actions=${this.actions}
      .offer=${offer}
      @close=${() => (this.keeping = null)}
    ></template-form>`;
  }

  #terms(offer: Offer): string[] {
    const each = isDeal(offer) && offer.limitPerBuyer;
    const limit = each ? [this.say('limitShort', { n: this.count(each) })] : [];
    if (offer.kind === 'group-buy') return [this.say('neededShort', { n: this.count(offer.needed) }), ...limit];
    const quantity = 'quantity' in offer ? offer.quantity : undefined;
    return [...(quantity === undefined ? [] : [this.say('quantityShort', { n: this.count(quantity) })]), ...limit];
  }

  #buttons(offer: Offer, title: string) {
    const { show, now, chosen } = this.view;
    const phase = phaseOf(offer, now);
    const keep = html`<button type="button" @click=${() => (this.keeping = offer.offerId)}>
      ${this.say('templateSave')}
    </button>`;
    if (phase === 'armed' || phase === 'live') return keep;
    if (isOver(phase)) {
      return html`<button type="button" @click=${() => (this.form = { again: offer })}>${this.say('sameAgain')}</button>
        ${keep}
        ${isDeal(offer) && phase === 'ended' ? this.sendButton(this.say('cueRestore'), () => this.#send('offers/restore', offer, this.say('cueRestore'), title)) : nothing}`;
    }
    const edit = html`<button type="button" @click=${() => (this.form = { edited: offer })}>
      ${this.say('editShort')}
    </button>`;
    if (!isDeal(offer)) return html`${edit} ${keep} ${this.#discard(offer, title)}`;
    const isNext = show !== null && nextCue(show.offers, now, chosen)?.offer.offerId === offer.offerId;
    return html`<button type="button" aria-pressed=${isNext} @click=${() => this.actions.choose(offer.offerId)}>
        ${isNext ? `✓ ${this.say('chosen')}` : this.say('choose')}
      </button>
      ${edit} ${keep} ${this.#discard(offer, title)}`;
  }

  #discard(offer: Offer, title: string) {
    if (this.discarding !== offer.offerId) {
      return html`<button type="button" @click=${() => (this.discarding = offer.offerId)}>
        ${this.say('discard')}
      </button>`;
    }
    return html`${this.sendButton(this.say('discardSure'), () => this.#send('offers/discard', offer, this.say('discard'), title))}
      <button type="button" @click=${() => (this.discarding = null)}>${this.say('cancel')}</button>`;
  }

  #send(type: 'offers/restore' | 'offers/discard', { offerId }: Offer, label: string, title: string) {
    this.discarding = null;
    void this.actions.send([{ type, offerId }], `${label} · ${title}`);
  }

  #market({ catalog }: Show) {
    const choose = (market: 'cn' | 'other') => () => void this.actions.send([{ type: 'catalog/set-market', market }]);
    return html`<fieldset class="stack">
      <legend>${this.say('market')}</legend>
      <div class="pair">
        ${this.sendButton(this.say('marketCn'), choose('cn'), { pressed: catalog.market === 'cn' })}
        ${this.sendButton(this.say('marketOther'), choose('other'), { pressed: catalog.market === 'other' })}
      </div>
    </fieldset>`;
  }
}
