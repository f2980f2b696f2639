import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { atWords } from '../../at-words.ts';
import { fitOf, isDeep, lineFitOf } from '../../fit.ts';
import { seenAt } from '../../notice-time.ts';
import { isTurned } from '../../../shared/show/stage.ts';
import { rehearsalMark, WidgetElement } from '../../widget-element.ts';
import { material } from '../material.ts';
import { strip } from '../plate.ts';
import { motion } from './motion.ts';
import { styles } from './styles.ts';
import { texts } from './texts.ts';

@customElement('pinned-answer')
export class PinnedAnswer extends WidgetElement {
  static override styles = [material, styles];
  override readonly name = 'pinned-answer';
  override readonly motion = motion;
  protected override readonly marksItself = true;

  protected override view(): TemplateResult | typeof nothing {
    const pinned = seenAt(this.show.notices.answer, this.now);
    if (!pinned) return nothing;
    const { question, answer } = pinned;
    const words = texts[this.language];
    const asker = isTurned(this.show.stage.nameless, this.now) ? undefined : pinned.asker;
    return html`<article class="pinned">
      <div class="question" data-on="second">
        ${strip}${this.show.stage.mode === 'rehearsal' ? rehearsalMark : nothing}
        <p class="asked" data-fit=${lineFitOf((asker ?? words.viewer) + question, 14.5, 16)}>
          <b class="who"><bdi>${asker ?? words.viewer}</bdi></b
          ><bdi>${atWords(question)}</bdi>
        </p>
      </div>
      <div class="answer" data-on="paper">
        ${strip}
        <p class="said" data-fit=${fitOf(answer, 22, 38)} ?data-deep=${isDeep(answer)}>
          <b class="host">${words.host}</b><bdi>${atWords(answer)}</bdi>
        </p>
      </div>
    </article>`;
  }
}
