import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Language } from '../shared/language.ts';
import { initial, type Show } from '../shared/show/fold.ts';
import type { WidgetName } from '../shared/widgets.ts';
import type { Airtime } from './airtime.ts';
import { playable } from './motion/calm.ts';
import { Timelines } from './timeline.ts';
import { awayOf, isPresent, nextChange, scenesOf, type WidgetMotion } from './widget-motion.ts';

/** What a widget that threw says to its page: the event `widget-trouble`, with the error's text. */
export type WidgetTrouble = CustomEvent<string>;

/** Burnt into every widget of a rehearsal, in both languages. */
export const rehearsalMark: TemplateResult = html`<b class="rehearsal" lang="zh-CN">彩排 REHEARSAL</b>`;

/** Show and room time in, pixels out. A widget owns no state and no timer; its picture follows from what it is given alone. */
export abstract class WidgetElement extends LitElement {
  @property({ attribute: false }) accessor show: Show = initial;
  /** Room time, ms. */
  @property({ attribute: false }) accessor now = 0;
  @property({ attribute: false }) accessor language: Language = 'zh-CN';
  /** When others have its place. */
  @property({ attribute: false }) accessor displaced: readonly Airtime[] = [];
  /** Nothing moves: what comes and goes does so at once. */
  @property({ attribute: false }) accessor isCalm = false;

  abstract readonly name: WidgetName;
  abstract readonly motion: WidgetMotion;
  #timelines: Timelines | undefined;

  /** Whether the widget puts the rehearsal's mark into its own markup, since its box is mostly empty. */
  protected readonly marksItself: boolean = false;

  /** The markup of this instant, or nothing. */
  protected abstract view(): TemplateResult | typeof nothing;

  isShown(show: Show, now: number): boolean {
    return isPresent(this.#away(show), now, this.isCalm) && this.motion.isShown(show, now);
  }

  nextChange(show: Show, now: number): number {
    return nextChange(this.motion, show, this.#away(show), now, this.isCalm);
  }

  #away(show: Show): Airtime[] {
    return awayOf(show, this.name, this.displaced);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.isShown(this.show, this.now)) return nothing;
    const view = this.view();
    if (this.show.stage.mode !== 'rehearsal' || view === nothing) return view;
    return html`${view}${this.marksItself ? nothing : rehearsalMark}`;
  }

  /** Whatever a widget throws stays in the widget: the page blanks it and the rest goes on. */
  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
      this.#timelines ??= new Timelines(this.shadowRoot!);
      const scenes = scenesOf(this.motion, this.show, this.#away(this.show), this.now);
      this.#timelines.draw(playable(scenes, this.isCalm), this.now);
    } catch (error) {
      const detail = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
      this.dispatchEvent(new CustomEvent('widget-trouble', { detail, bubbles: true }));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap extends Record<WidgetName, WidgetElement> {}
}
