import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import { countText, shortCount } from '../../figures.ts';
import { fitOf } from '../../fit.ts';
import { HEAT_MS } from '../../countdown.ts';
import { clockOn } from '../../grid.ts';
import { WidgetElement } from '../../widget-element.ts';
import { material } from '../material.ts';
import { pieces } from '../pieces.ts';
import { plate } from '../plate.ts';
import { motion } from './motion.ts';
import { progressAt, type Progress } from './progress.ts';
import { widthAt } from '../text-width.ts';
import { styles } from './styles.ts';
import { texts } from './texts.ts';

/** The room for the figure, px, the size of a short one, and the width of its letters, in ems. */
const ROOM = 252;
const LARGEST = 80;
const LARGEST_OF_SIX_ROWS = 60;
const LETTER = 0.6;

/** Beside a clock the target stands in the first line where it fits: the room for both, px, their size, and what Latin is narrower than guessed. */
const FIRST = { room: 276, size: 28, latin: 0.87 };

function fitsFirst(text: string): boolean {
  const width = widthAt(text, FIRST.size) * (/[\u2e80-\uffef]/.test(text) ? 1 : FIRST.latin);
  return width <= FIRST.room;
}

const sizeOf = (text: string, largest: number): number =>
  Math.min(largest, Math.floor(ROOM / (Array.from(text).length * LETTER)));

@customElement('viewer-goal')
export class ViewerGoal extends WidgetElement {
  static override styles = [material, pieces, styles];
  override readonly name = 'viewer-goal';
  override readonly motion = motion;

  protected override view(): TemplateResult | typeof nothing {
    const progress = progressAt(this.show, this.now);
    if (!progress) return nothing;
    const { goal, figure, share, isReached } = progress;
    const words = texts[this.language];
    // What is not nothing shows at least a sliver.
    const filled = share === 0 ? 0 : Math.max(0.02, share);
    const { until } = goal;
    const isTimed = !isReached && until !== null && this.now < until;
    const isHeat = isTimed && until - this.now <= HEAT_MS;
    const target = this.#target(progress);
    const metric = words.metric[goal.metric];
    const isFirst = isTimed && fitsFirst(`${metric} ${target}`);
    return html`<section
      class="goal"
      data-on=${isReached || isHeat ? 'hot' : 'second'}
      ?data-timed=${isTimed}
      ?data-six=${isTimed && !isFirst}
      ?data-heat=${isHeat}
    >
      ${plate}
      <p class="metric" data-fit=${fitOf(metric, 9, 9.5)}>
        ${metric}${isFirst ? html`<span class="target">${target}</span>` : nothing}
      </p>
      ${isReached ? html`<b class="done"><span class="lettered">${words.reached}</span></b>` : this.#figure(progress, isTimed && !isFirst ? LARGEST_OF_SIX_ROWS : LARGEST)}
      <div class="track">
        <i class="fill-box"><i class="fill" style=${styleMap({ transform: `scaleX(${filled})` })}></i></i
        ><i class="notches"></i>
      </div>
      ${isFirst ? nothing : html`<p class="target">${target}</p>`}
      ${goal.label === undefined ? nothing : html`<bdi class="label" data-fit=${fitOf(goal.label, 7.5, 8.6)}>${goal.label}</bdi>`}
      ${isTimed ? this.#clock(until, isHeat) : nothing}
      ${isReached || !figure ? nothing : html`<p class="from"><span>${words.source[figure.source]}</span></p>`}
    </section>`;
  }

  #figure({ goal, figure }: Progress, largest: number) {
    const text = figure ? countText(figure.value) : shortCount(goal.target, this.language);
    const size = styleMap({ 'font-size': `${sizeOf(text, largest)}px` });
    return html`<b class="current" style=${size}><span class=${figure ? 'lettered' : ''}>${text}</span></b>`;
  }

  #target({ goal, figure, isReached }: Progress) {
    const words = texts[this.language];
    const count = shortCount(goal.target, this.language);
    if (isReached) return words.met(count);
    return figure ? words.target(count) : words.needed;
  }

  /** A long clock, and a large one, leaves room for what comes after it alone. */
  #clock(until: number, isHeat: boolean) {
    const { left, late } = texts[this.language];
    const clock = clockOn(this.show, until, this.now);
    return html`<p class="late">
      ${(clock.length > 5 || isHeat) && late !== '' ? nothing : left}<b class="time">${clock}</b>${late}
    </p>`;
  }
}
