import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { titleOf } from '../../shared/show/catalog.ts';
import { presentedAt, type Presented } from '../../shared/show/rundown.ts';
import { findItem, itemsOf, type Item, type StepCue } from '../../shared/show/rundown-plan.ts';
import type { Show } from '../../shared/show/show.ts';
import { cutsFor, lateness, timetable, type Slot } from '../../shared/show/timetable.ts';
import '../cues/offer-cues.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import '../products/step-buttons.ts';
import { leftText } from '../times.ts';
import './interest-hint.ts';
import { latenessText } from './run-words.ts';

/** The product of now with its step, its line and its cues, and what comes next. For a show that has a rundown. */
@customElement('run-desk')
export class RunDesk extends PanelElement {
  static override styles = [
    look,
    css`
      .line {
        padding: 10px 12px;
        border-left: 4px solid var(--blue);
        border-radius: 8px;
        background: var(--raised);
        font-size: 18px;
      }
    `,
  ];

  protected override render() {
    const { show, now } = this.view;
    if (!show || itemsOf(show.rundown.plan).length === 0) return nothing;
    const slots = timetable(show.rundown, now);
    const late = lateness(slots);
    const presented = presentedAt(show.rundown, this.soon);
    return html`<section class="card" aria-labelledby="head">
      <div class="row apart">
        <h2 id="head">${this.say('run')}</h2>
        <span class=${late !== null && late >= 60_000 ? 'warn' : 'good'}
          >${latenessText(late, this.view.language)}</span
        >
      </div>
      ${presented ? this.#now(presented, show) : html`<p class="help">${this.say('runNothing')}</p>`}
      ${this.#cuts(slots, show)}
      <interest-hint .view=${this.view} .actions=${this.actions}></interest-hint>
      ${this.#next(slots, show, presented)}
    </section>`;
  }

  #now(presented: Presented, show: Show) {
    const { sku, step, stepAt, itemId } = presented;
    const item = itemId === undefined ? undefined : findItem(show.rundown.plan, itemId);
    const planned = item?.steps[step];
    const left = planned ? stepAt + planned.lastsMs - this.view.now : null;
    return html`<h3><span class="good">● ${this.say('runNow')}</span> ${titleOf(show.catalog, sku)}</h3>
      <step-buttons .view=${this.view} .actions=${this.actions} .presented=${presented}></step-buttons>
      ${
        left === null
          ? nothing
          : html`<p class=${left < 0 ? 'warn' : ''} role="timer">
              ${left < 0 ? this.say('runStepOver', { over: leftText(-left) }) : this.say('runStepLeft', { left: leftText(left) })}
            </p>`
      }
      ${planned?.line ? html`<p class="line">${planned.line}</p>` : nothing}
      ${planned && planned.cues.length > 0 ? this.#cues(planned.cues, show) : nothing}`;
  }

  #cues(cues: readonly StepCue[], show: Show) {
    return html`<div class="stack" role="group" aria-label=${this.say('runCues')}>
      <small>${this.say('runCues')}</small>
      ${cues.map((cue) => this.#cue(cue, show))}
    </div>`;
  }

  #cue(cue: StepCue, show: Show) {
    switch (cue.kind) {
      case 'offer': {
        const offer = show.offers.find(({ offerId }) => offerId === cue.offerId);
        return offer
          ? html`<offer-cues .view=${this.view} .actions=${this.actions} .offer=${offer}></offer-cues>`
          : nothing;
      }
      case 'rewards': {
        const isPlanned = show.rewards !== null && show.rewards.startedAt === null;
        const label = this.say('runRewards');
        return isPlanned
          ? this.holdButton({ tone: 'go', label, fire: () => void this.actions.send([{ type: 'rewards/start' }]) })
          : nothing;
      }
      case 'bed':
        return this.sendButton(
          `♪ ${this.say(cue.bed === 'festive' ? 'bedFestive' : 'bedCalm')}`,
          () => void this.actions.send([{ type: 'sound/start', bed: cue.bed }]),
        );
    }
  }

  #cuts(slots: readonly Slot[], show: Show) {
    const cuts = cutsFor(slots);
    if (cuts.length === 0 || (lateness(slots) ?? 0) < 60_000) return nothing;
    const titles = cuts.map(({ item }) => titleOf(show.catalog, item.sku)).join(' · ');
    const saved = leftText(cuts.reduce((sum, { planned }) => sum + (planned ? planned.until - planned.from : 0), 0));
    const commands = cuts.map(({ item }) => ({ type: 'rundown/cut' as const, itemId: item.itemId, isCut: true }));
    return html`<div class="notice stack">
      <p>${this.say('runCutHelp', { titles, saved })}</p>
      ${this.sendButton(this.say('runCutAll'), () => void this.actions.send(commands, this.say('runCutAll')))}
    </div>`;
  }

  #next(slots: readonly Slot[], show: Show, presented: Presented | undefined) {
    const next = slots.find(({ turn, isCut }) => turn === null && !isCut)?.item;
    if (!next) return html`<p class="help">${this.say('runOver')}</p>`;
    const title = titleOf(show.catalog, next.sku);
    const label = this.say('runPresent', { title });
    return html`<small>${this.say('runNext')}</small>
      ${this.sendButton(label, () => void this.#present(next, label), { class: presented ? '' : 'main' })}
      ${presented ? this.sendButton(this.say('presentAway'), () => void this.actions.send([{ type: 'rundown/put-away' }])) : nothing}`;
  }

  #present({ sku, itemId }: Item, label: string) {
    return this.actions.send([{ type: 'rundown/present', sku, itemId }], label);
  }
}
