import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import type { TextKey } from '../texts.ts';
import { checkNames, places, states, worst, type CheckName, type Finding, type State } from './finding.ts';
import { readyStyles } from './ready-styles.ts';

const stateWords: Record<State, TextKey> = {
  red: 'stateRed',
  amber: 'stateAmber',
  unknown: 'stateUnknown',
  green: 'stateGreen',
};
const signs: Record<State, string> = { red: '✕', amber: '!', unknown: '…', green: '✓' };

/** Each check with what it found, the worst first once all have answered: until then nothing moves under a thumb. Fires `go`. */
@customElement('ready-rows')
export class ReadyRows extends PanelElement {
  static override styles = [look, readyStyles];

  @property({ attribute: false }) accessor found: readonly Finding[] = [];
  @property({ type: Boolean }) accessor settled = false;

  protected override render() {
    const rows = checkNames
      .map((check) => ({ check, found: this.found.filter((each) => each.check === check) }))
      .filter(({ found }) => found.length > 0);
    const rank = ({ found }: (typeof rows)[number]) => states.indexOf(worst(found));
    const sorted = this.settled ? [...rows].sort((one, other) => rank(one) - rank(other)) : rows;
    return html`<ul class="rows">
      ${sorted.map(({ check, found }) => this.#row(check, found))}
    </ul>`;
  }

  #row(check: CheckName, found: readonly Finding[]) {
    const state = worst(found);
    const shown = [...found].sort((one, other) => states.indexOf(one.state) - states.indexOf(other.state));
    return html`<li data-check=${check} class=${state}>
      <span class="sign" aria-hidden="true">${signs[state]}</span>
      <h3>${this.say(`check-${check}`)} <span class="unseen">: ${this.say(stateWords[state])}</span></h3>
      <div class="stack">
        ${shown.map((each, index) => this.#finding(each, !shown.slice(index + 1).some(({ go }) => go === each.go)))}
      </div>
    </li>`;
  }

  /** `leads`: it is the last one that is put right in its place, so the way there stands below it. */
  #finding({ state, why, fix, go }: Finding, leads: boolean) {
    const isBad = state !== 'green';
    return html`<div class="finding ${state}">
      <p>${why}</p>
      ${isBad && fix ? html`<p class="help">${fix}</p>` : nothing}
      ${
        isBad && go && leads
          ? html`<button type="button" @click=${() => this.dispatchEvent(new CustomEvent('go', { detail: go }))}>
              ${this.say('readyGo', { section: this.say(places[go].name) })}
            </button>`
          : nothing
      }
    </div>`;
  }
}
