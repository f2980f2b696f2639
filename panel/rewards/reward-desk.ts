import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { totalOf } from '../../shared/show/audience.ts';
import { isClimbing, isUnlocked, type State as Rewards, type Tier } from '../../shared/show/rewards.ts';
import type { Show } from '../../shared/show/show.ts';
import { field } from '../frame/field.ts';
import '../frame/hold-button.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { clockText } from '../times.ts';
import './tier-form.ts';

const MINUTE_MS = 60_000;
const lengths = ['', '5', '10', '30', '60'] as const;
type Ladder = NonNullable<Rewards>;

/** The reward ladder: planned, started, climbed, stopped. */
@customElement('reward-desk')
export class RewardDesk extends PanelElement {
  static override styles = [
    look,
    css`
      .track {
        height: 10px;
        overflow: hidden;
        border-radius: 5px;
        background: var(--ground);
      }
      .track div {
        height: 100%;
        background: var(--amber);
      }
      .track .full {
        background: var(--green);
      }
      li {
        display: grid;
        gap: 6px;
        padding: 10px 0;
        border-top: 1px solid var(--line);
      }
      .tier {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 12px;
      }
      .note {
        font-size: 13px;
        font-weight: 400;
      }
    `,
  ];

  @state() accessor isEditing = false;
  @state() accessor minutes = '';

  protected override render() {
    const { show, now } = this.view;
    if (!show) return nothing;
    const { rewards } = show;
    const isRunning: boolean = isClimbing(rewards, now);
    const canEdit = !isRunning;
    return html`<section class="card" aria-labelledby="head">
      <h2 id="head">${this.say('rewards')}</h2>
      ${
        this.isEditing && canEdit
          ? html`<tier-form
              .view=${this.view}
              .actions=${this.actions}
              @close=${() => (this.isEditing = false)}
            ></tier-form>`
          : rewards
            ? this.#ladder(rewards, show)
            : html`<p class="help">${this.say('ladderNone')}</p>`
      }
      ${
        canEdit && !this.isEditing
          ? html`<button type="button" class=${rewards ? '' : 'main'} @click=${() => (this.isEditing = true)}>
              ${this.say(rewards?.startedAt === null ? 'planEdit' : 'planNew')}
            </button>`
          : nothing
      }
    </section>`;
  }

  #ladder(ladder: Ladder, show: Show) {
    const reached = totalOf(show.audience, ladder.metric)?.value ?? 0;
    return html`<div class="row apart">
        <span class="chip">${this.#phase(ladder)}</span>
        <span><b class="figure">${this.count(reached)}</b> ${this.say(ladder.metric)}</span>
      </div>
      <ul>
        ${ladder.tiers.map((tier) => this.#tier(tier, ladder, reached))}
      </ul>
      ${this.#cue(ladder)}`;
  }

  #phase(ladder: Ladder) {
    const { startedAt, endsAt } = ladder;
    if (startedAt === null) return this.say('ladderPlanned');
    if (!isClimbing(ladder, this.view.now)) return this.say('ladderStopped');
    return `${this.say('ladderRunning')}${endsAt === null ? '' : ` · ${this.say('ladderUntil', { time: clockText(endsAt) })}`}`;
  }

  #tier(tier: Tier, ladder: Ladder, reached: number) {
    const isOpen = isUnlocked(ladder, tier.tierId);
    const share = isOpen ? 1 : Math.min(1, reached / tier.threshold);
    const details = [tier.code, tier.quantity === undefined ? undefined : `× ${this.count(tier.quantity)}`]
      .filter(Boolean)
      .join(' · ');
    return html`<li>
      <div class="tier">
        <b>${this.count(tier.threshold)} → ${tier.reward}</b>
        <span class=${isOpen ? 'good' : ''}>
          ${isOpen ? `✓ ${this.say('tierOpen')}` : this.say('tierToGo', { n: this.count(Math.max(0, tier.threshold - reached)) })}
        </span>
      </div>
      ${details ? html`<small>${details}</small>` : nothing}
      <div class="track" aria-hidden="true">
        <div class=${isOpen ? 'full' : ''} style=${styleMap({ width: `${share * 100}%` })}></div>
      </div>
    </li>`;
  }

  #cue(ladder: Ladder) {
    const isRunning: boolean = isClimbing(ladder, this.view.now);
    if (!isRunning && ladder.startedAt !== null) return nothing;
    const lastsMs = this.minutes === '' ? {} : { lastsMs: Number(this.minutes) * MINUTE_MS };
    return html`${
        isRunning
          ? nothing
          : field({
              id: 'lasts',
              label: this.say('ladderLasts'),
              value: this.minutes,
              input: (minutes) => (this.minutes = minutes),
              options: lengths.map((n) => ({
                value: n,
                label: n === '' ? this.say('ladderOpenEnd') : this.say('minutes', { n }),
              })),
            })
      }
      <hold-button
        .label=${this.say(isRunning ? 'ladderStop' : 'ladderStart')}
        .tone=${isRunning ? 'stop' : 'go'}
        .language=${this.view.language}
        ?offline=${this.isOffline}
        ?disabled=${this.view.outcome?.state === 'sending'}
        @fire=${() => void this.actions.send([isRunning ? { type: 'rewards/stop' } : { type: 'rewards/start', ...lastsMs }])}
        ><span class="note">${this.say(isRunning ? 'willStopLadder' : 'willStartLadder')}</span></hold-button
      >`;
  }
}
