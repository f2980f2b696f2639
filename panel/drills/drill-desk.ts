import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Command, Show } from '../../shared/show/show.ts';
import { namesOf } from '../cues/offer-words.ts';
import { field } from '../frame/field.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import type { TextKey } from '../texts.ts';
import {
  backOnAir,
  clearStage,
  effectsAgain,
  hideNames,
  hush,
  isHushed,
  isStopped,
  sellingNow,
  soldOutEarly,
  technicalStop,
  whereBefore,
} from './drills.ts';
import './slip-desk.ts';

/**
 * What to do in a bad minute, each by one gesture from wherever the panel is. The same buttons work in the rehearsal.
 * @fires correct - the crew wants the form for a correction
 * @fires toggle - it was opened or closed
 */
@customElement('drill-desk')
export class DrillDesk extends PanelElement {
  static override styles = [
    look,
    css`
      :host {
        background: var(--ground);
      }
      .open {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 10px;
        padding: 12px 14px 16px;
        border-bottom: 3px solid #d5281e;
      }
      .bar {
        display: flex;
        justify-content: flex-end;
        padding: 4px 14px;
      }
      .bar button {
        border-color: #d5281e;
        color: #ff8a80;
        font-weight: 800;
      }
    `,
  ];

  @property({ type: Boolean, reflect: true }) accessor open = false;
  /** Null: where the last slate sent viewers. */
  @state() accessor where: string | null = null;

  protected override updated(changed: PropertyValues<this>) {
    if (changed.get('open') !== undefined) this.dispatchEvent(new Event('toggle'));
  }

  protected override render() {
    const { show } = this.view;
    if (!show) return nothing;
    return html`<div class="bar">
        <button type="button" aria-expanded=${this.open} @click=${() => (this.open = !this.open)}>
          ${this.say(this.open ? 'drillsClose' : 'drills')}
        </button>
      </div>
      ${this.open ? html`<div class="open" role="region" aria-label=${this.say('drills')} @keydown=${this.#leave}>${this.#drills(show)}</div>` : nothing}`;
  }

  #drills(show: Show) {
    const selling = sellingNow(show, this.view.now);
    return html`<slip-desk .view=${this.view} .actions=${this.actions} @correct=${this.#slip}></slip-desk>
      ${isStopped(show, this.soon) ? this.#now('drillBack', backOnAir()) : this.#stop(this.where ?? whereBefore(show))}
      ${
        show.stage.cleared.on
          ? this.#now('drillFill', clearStage(false))
          : this.#held('drillClear', clearStage(true), this.say('drillClearWill'))
      }
      ${show.stage.nameless.on ? this.#backAgain('drillNames', hideNames(false)) : this.#now('drillNameless', hideNames(true))}
      ${
        isHushed(show)
          ? html`<p class="help">${this.say('drillHushed')}</p>
              ${this.#backAgain('drillSound', effectsAgain())}`
          : this.#now('drillHush', hush())
      }
      ${
        selling
          ? this.#held(
              'drillSoldOut',
              soldOutEarly(selling),
              this.say('drillSoldOutWill', { title: namesOf(selling, show, this.view.language).title }),
            )
          : nothing
      }`;
  }

  #stop(where: string) {
    return html`${field({
      id: 'where',
      label: this.say('slateWhere'),
      value: where,
      input: (text) => (this.where = text),
      most: 80,
      empty: this.say('optional'),
    })}
    ${this.#held('drillStop', technicalStop(where), this.say('drillStopWill'))}`;
  }

  #now(label: TextKey, commands: readonly Command[]) {
    return this.sendButton(this.say(label), () => void this.actions.send(commands, this.say(label)), { class: 'main' });
  }

  /** Held, since it stands where the tap before it was: a second tap in a fright must not take the first one back. */
  #backAgain(label: TextKey, commands: readonly Command[]) {
    const fire = () => void this.actions.send(commands, this.say(label));
    return this.holdButton({ tone: 'go', label: this.say(label), fire });
  }

  #held(label: TextKey, commands: readonly Command[], will: string) {
    const fire = () => void this.actions.send(commands, this.say(label));
    return this.holdButton(
      { tone: 'stop', label: this.say(label), about: JSON.stringify(commands), fire },
      html`<span class="note">${will}</span>`,
    );
  }

  /** Escape leaves, unless a control inside had a use for it. */
  #leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    this.open = false;
    this.renderRoot.querySelector<HTMLElement>('.bar button')?.focus();
  };

  #slip = () => {
    this.open = false;
    this.dispatchEvent(new Event('correct'));
  };
}
