import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { latestAt } from '../../shared/show/airing.ts';
import { GoalMetric, standOf, type Goal } from '../../shared/show/goal.ts';
import type { Show } from '../../shared/show/show.ts';
import { FormElement } from '../frame/form-element.ts';
import { look } from '../frame/look.ts';
import { newId } from '../ids.ts';
import { leftText } from '../times.ts';
import { blankGoal, goalMinutes, metricWord, readGoal, type GoalField } from './goal-fields.ts';

/** The one thing that everybody works towards: so many likes, viewers or orders. */
@customElement('goal-desk')
export class GoalDesk extends FormElement<GoalField> {
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
    `,
  ];

  protected override start() {
    return blankGoal;
  }

  protected override render() {
    const { show } = this.view;
    if (!show || !this.fields) return nothing;
    const goal = latestAt(show.goal, this.soon);
    return html`<section class="card" aria-labelledby="head">
      <h2 id="head">${this.say('goal')}</h2>
      ${goal ? this.#goal(goal, show) : html`<p class="help">${this.say('goalHelp')}</p>`}
      <details>
        <summary>${this.say(goal ? 'goalAgain' : 'goalNew')}</summary>
        <div class="stack">${this.#form(show)}</div>
      </details>
    </section>`;
  }

  #goal(goal: Goal, show: Show) {
    const stand = standOf(show, goal.metric)?.value ?? 0;
    const share = goal.reached ? 1 : Math.min(1, stand / goal.target);
    return html`<div class="row apart">
        <span class="chip ${goal.reached ? 'good' : ''}">
          ${this.say(goal.reached ? 'goalReached' : 'goalRuns')}${goal.until === null ? '' : ` · ${leftText(goal.until - this.view.now)}`}
        </span>
        <span
          ><b class="figure">${this.count(stand)}</b> / ${this.count(goal.target)}
          ${this.say(metricWord(goal.metric))}</span
        >
      </div>
      ${goal.label ? html`<p>${goal.label}</p>` : nothing}
      <div class="track" aria-hidden="true">
        <div class=${goal.reached ? 'full' : ''} style=${styleMap({ width: `${share * 100}%` })}></div>
      </div>
      ${this.sendButton(this.say('goalClear'), () => void this.actions.send([{ type: 'goal/clear' }]))}`;
  }

  #form(show: Show) {
    const metrics = GoalMetric.options.map((value) => ({ value, label: this.say(metricWord(value)) }));
    const stand = standOf(show, GoalMetric.parse(this.fields!.metric))?.value ?? 0;
    return html`<div class="pair">
        ${this.input('metric', this.say('metric'), { options: metrics })}
        ${this.input('target', this.say('goalTarget'), { keyboard: 'numeric', most: 9, help: this.say('goalNow', { n: this.count(stand) }) })}
      </div>
      ${this.input('label', this.say('goalLabel'), { most: 40, empty: this.say('optional') })}
      ${this.input('minutes', this.say('ladderLasts'), { options: goalMinutes.map((n) => ({ value: n, label: n === '' ? this.say('goalOpenEnd') : this.say('minutes', { n }) })) })}
      ${this.sendButton(this.say('goalSend'), () => void this.#send(show), { class: 'main' })}`;
  }

  async #send(show: Show) {
    const read = readGoal(this.fields!, show, newId('goal'), this.view.language);
    if ('faults' in read) return this.blame(read.faults);
    if (!(await this.actions.send([read.command]))) return;
    this.reset();
    this.renderRoot.querySelector('details')?.removeAttribute('open');
  }
}
