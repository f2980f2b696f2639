import { html, nothing, type PropertyValues } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { SourceName } from '../../shared/sources.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { clockText } from '../times.ts';
import type { View } from '../view.ts';
import { connectedSources, isInvited } from './feed-findings.ts';
import type { Place } from './finding.ts';
import { findingsOf, isUnderWay, type Gathered } from './findings.ts';
import './ready-rows.ts';
import { readyStyles } from './ready-styles.ts';
import { verdictOf } from './verdict.ts';

/**
 * Everything that is looked at before going live: one verdict, then each check with why and what to do. It asks as soon as it is open and
 * connected, and anew after a link that was lost. Fires `go` with the section where something is put right.
 */
@customElement('ready-desk')
export class ReadyDesk extends PanelElement {
  static override styles = [look, readyStyles];

  @state() accessor gathered: Gathered | null = null;
  /** Overlays that came after the check and were asked since: each once. */
  #asked = new Set<string>();

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('view')) return;
    if (this.isOffline) this.gathered = null;
    else if (this.gathered === null) this.#begin(this.view);
    else this.#askNewcomers(this.view);
  }

  protected override render() {
    const { view, gathered } = this;
    const found = findingsOf(view, gathered ?? { since: view.now, connected: null, tried: new Map() });
    const underWay = gathered !== null && isUnderWay(view, gathered);
    const { tone, text, also } = verdictOf(found, { isOffline: this.isOffline, isUnderWay: underWay }, view.language);
    return html`<section class="card" aria-labelledby="head">
      <div class="row apart">
        <h2 id="head">${this.say('ready')}</h2>
        <button type="button" class="back" @click=${() => this.#go('air')}>${this.say('readyClose')}</button>
      </div>
      <div class="verdict ${tone}" role="status" aria-live="polite">
        <strong>${text}</strong>
        ${also ? html`<span>${also}</span>` : nothing}
        ${gathered && !underWay ? html`<span>${this.say('readyAt', { time: clockText(gathered.since) })}</span>` : nothing}
      </div>
      <button
        type="button"
        class="main ${this.isOffline ? 'off' : ''}"
        ?disabled=${underWay}
        @click=${() => this.isOffline || this.#begin(this.view)}
      >
        ${this.say('readyAgain')}${this.isOffline ? html`<small>${this.say('notSent')}</small>` : nothing}
      </button>
      <ready-rows
        .view=${view}
        .found=${found}
        ?settled=${!underWay}
        @go=${(event: CustomEvent<Place>) => this.#go(event.detail)}
      ></ready-rows>
    </section>`;
  }

  #go(place: Place) {
    this.dispatchEvent(new CustomEvent('go', { detail: place }));
  }

  #begin({ now }: View) {
    this.gathered = { since: now, connected: null, tried: new Map() };
    this.#asked = new Set();
    this.actions.checkOverlays();
    void this.#trySources(now);
    void this.actions.people.list().then((keys) => this.#gather(now, () => ({ keys })));
  }

  #askNewcomers({ checked }: View) {
    const fresh = (checked ?? []).filter(({ seat, asked }) => asked === null && !this.#asked.has(seat));
    for (const { seat } of fresh) this.#asked.add(seat);
    if (fresh.length > 0) this.actions.checkOverlays();
  }

  /** Keeps an answer. One to an earlier check is left out. */
  #gather(since: number, more: (before: Gathered) => Partial<Gathered>) {
    if (this.gathered?.since === since) this.gathered = { ...this.gathered, ...more(this.gathered) };
  }

  /** Sends each connected source's own signed example. */
  async #trySources(since: number) {
    const { sources } = this.actions;
    // Who was invited may test what has delivered, and does not see what else is connected.
    const cards = !isInvited(this.view) ? await sources.list() : [];
    if (!cards) return;
    const connected = connectedSources(this.view.feeds, cards);
    this.#gather(since, () => ({ connected }));
    const tryOne = async (source: SourceName) => {
      const tried = await sources.tryOut(source, this.view.language);
      this.#gather(since, (before) => ({ tried: new Map([...before.tried, [source, tried]]) }));
    };
    await Promise.all(connected.map(tryOne));
  }
}
