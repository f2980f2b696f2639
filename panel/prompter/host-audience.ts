import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { isClimbing, isUnlocked } from '../../shared/show/rewards.ts';
import type { Show } from '../../shared/show/show.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { hostStyles } from './host-styles.ts';

const MOST_QUESTIONS = 2;
const MOST_TIERS = 2;

/** What the audience opened, and what it asks most. */
@customElement('host-audience')
export class HostAudience extends PanelElement {
  static override styles = [
    look,
    hostStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 1.5vmin;
      }
    `,
  ];

  protected override render() {
    const { show, questions } = this.view;
    if (!show) return nothing;
    const asked = questions.slice(0, MOST_QUESTIONS);
    return html`${this.#tiers(show)}
    ${
      asked.length === 0
        ? nothing
        : html`<div>
            <p class="label">${this.say('prompterAsked')}</p>
            ${asked.map(({ text, count }) => html`<p class="small">${text} <span class="warn">×${this.count(count)}</span></p>`)}
          </div>`
    }`;
  }

  #tiers({ rewards }: Show) {
    if (rewards === null || rewards.startedAt === null) return nothing;
    const open = rewards.tiers.filter(({ tierId }) => isUnlocked(rewards, tierId)).reverse();
    if (open.length === 0 && !isClimbing(rewards, this.view.now)) return nothing;
    return html`<div>
      <p class="label">${this.say('prompterTiers')}</p>
      ${
        open.length === 0
          ? html`<p class="small">${this.say('prompterTiersNone')}</p>`
          : open
              .slice(0, MOST_TIERS)
              .map(
                ({ reward, code }) =>
                  html`<p class="small good">✓ ${reward}${code === undefined ? nothing : ` · ${code}`}</p>`,
              )
      }
    </div>`;
  }
}
