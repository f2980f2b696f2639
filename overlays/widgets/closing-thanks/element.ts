import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { countText, shortCount } from '../../figures.ts';
import { fitOf, lineFitOf } from '../../fit.ts';
import { seenAt } from '../../notice-time.ts';
import { WidgetElement } from '../../widget-element.ts';
import { wallTime } from '../../wall-time.ts';
import type { Closing } from '../../../shared/show/notices.ts';
import { openedIn } from '../../../shared/show/rewards.ts';
import { brandLine } from '../brand-line.ts';
import { lowness } from '../lowness.ts';
import { material } from '../material.ts';
import { pieces } from '../pieces.ts';
import { plate, strip } from '../plate.ts';
import { motion } from './motion.ts';
import { styles } from './styles.ts';
import { texts } from './texts.ts';

/** Rewards that are named one by one, the newest, which are the largest. */
const MOST_NAMED = 3;

@customElement('closing-thanks')
export class ClosingThanks extends WidgetElement {
  static override styles = [material, pieces, lowness, styles];
  override readonly name = 'closing-thanks';
  override readonly motion = motion;

  protected override view(): TemplateResult | typeof nothing {
    const closing = seenAt(this.show.notices.closing, this.now);
    if (!closing) return nothing;
    const words = texts[this.language];
    return html`<section class="closing" data-on="main">
      ${plate} ${brandLine(this.show.stage.brand)}
      <div class="goodbye">
        <b class="tag">${words.thanks}</b>
        <b class="headline" data-fit=${fitOf(words.goodbye, 5, 11)}>${words.goodbye}</b>
      </div>
      ${this.#sold(closing)} ${this.#unlocked()} ${this.#next(closing)}
    </section>`;
  }

  /** What was sold, as the shops told it, and since when where it is known in whose time; nothing where no shop has told anything. */
  #sold({ next }: Closing) {
    const { count, units, since } = this.show.orders;
    if (since === null || count === 0) return nothing;
    const words = texts[this.language];
    const window = next && words.since(wallTime(since, next.utcOffset, this.language));
    return html`<div class="sold">
      <p class="orders">
        <b class="total lettered">${countText(count)}</b
        ><span class="caption">${window === undefined ? words.ordersInShow : words.orders}</span>
      </p>
      ${window === undefined ? nothing : html`<p class="source">${window}</p>`}
      <p class="source"><b>${countText(units)}</b> ${words.units} · ${words.source}</p>
    </div>`;
  }

  #unlocked() {
    const opened = openedIn(this.show.rewards).reverse();
    if (opened.length === 0) return nothing;
    const words = texts[this.language];
    const rest = opened.length - MOST_NAMED;
    return html`<div class="unlocked">
      <span class="heading">${words.unlocked}</span>
      <ol>
        ${opened
          .slice(0, MOST_NAMED)
          .map(
            ({ metric, threshold, reward }) =>
              html`<li data-on="second">
                ${strip}<span class="reached">${words.reached[metric](shortCount(threshold, this.language))}</span
                ><bdi class="reward">${reward}</bdi>
              </li>`,
          )}
      </ol>
      ${rest > 0 ? html`<p class="rest">${words.more(rest)}</p>` : nothing}
    </div>`;
  }

  #next({ next }: Closing) {
    if (!next || next.at <= this.now) return nothing;
    const title = next.title;
    return html`<div class="next" data-on="second">
      ${strip}
      <p class="on">
        <span class="caption">${texts[this.language].next}</span
        ><b class="when">${wallTime(next.at, next.utcOffset, this.language)}</b>
      </p>
      ${title === undefined ? nothing : html`<bdi class="title" data-fit=${lineFitOf(title, 18, 21)}>${title}</bdi>`}
    </div>`;
  }
}
