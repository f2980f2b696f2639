import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { findProduct, titleOf } from '../../shared/show/catalog.ts';
import { presentedAt, type Presented } from '../../shared/show/rundown.ts';
import { findItem } from '../../shared/show/rundown-plan.ts';
import type { Show } from '../../shared/show/show.ts';
import { timetable } from '../../shared/show/timetable.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { stepWords } from '../products/step-words.ts';
import { leftText, minuteText } from '../times.ts';
import { hostStyles } from './host-styles.ts';

/** The host's turn: which product, which step and how long it lasts, the line to say, the points to make, and what comes next. */
@customElement('host-turn')
export class HostTurn extends PanelElement {
  static override styles = [
    look,
    hostStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 2vmin;
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        gap: 0 3vmin;
        align-items: baseline;
      }
      .step {
        color: var(--blue);
      }
      .left {
        font-size: 7vmin;
        font-weight: 800;
      }
      .line {
        padding-left: 2.5vmin;
        border-left: 1.2vmin solid var(--blue);
        font-size: 6.8vmin;
        font-weight: 700;
        line-height: 1.2;
      }
      .points {
        display: flex;
        flex-wrap: wrap;
        gap: 1.5vmin 3vmin;
        font-size: 5vmin;
      }
      .points li::before {
        color: var(--amber);
        content: '· ';
      }
      .next {
        color: var(--soft);
      }
    `,
  ];

  protected override render() {
    const { show } = this.view;
    if (!show) return nothing;
    const presented = presentedAt(show.rundown, this.soon);
    return html`${presented ? this.#now(presented, show) : nothing} ${this.#next(show)}`;
  }

  #now({ sku, step, stepAt, itemId }: Presented, show: Show) {
    const product = findProduct(show.catalog, sku);
    const planned = itemId === undefined ? undefined : findItem(show.rundown.plan, itemId)?.steps[step];
    const left = planned ? stepAt + planned.lastsMs - this.view.now : null;
    return html`<p class="title">${product?.title ?? sku}</p>
      <div class="head">
        <span class="title step">${this.say(stepWords[step])}</span>
        ${
          left === null
            ? nothing
            : html`<span class="left ${left < 0 ? 'bad' : left <= 30_000 ? 'warn' : ''}" role="timer"
                >${left < 0 ? `+${leftText(-left)}` : leftText(left)}</span
              >`
        }
      </div>
      ${planned?.line ? html`<p class="line">${planned.line}</p>` : nothing}
      ${
        product?.points?.length
          ? html`<ul class="points">
              ${product.points.map((point) => html`<li>${point}</li>`)}
            </ul>`
          : nothing
      }`;
  }

  #next(show: Show) {
    const next = timetable(show.rundown, this.view.now).find(({ turn, isCut }) => turn === null && !isCut);
    if (!next) return nothing;
    const title = titleOf(show.catalog, next.item.sku);
    const at = next.expected ? minuteText(next.expected.from) : '';
    return html`<p class="small next">${this.say('runNext')} ${at} ${title}</p>`;
  }
}
