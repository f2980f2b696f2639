import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { initial, type Show } from '../shared/show/show.ts';
import type { Language } from '../shared/language.ts';
import type { Cue } from './motion/cue.ts';
import { Score } from './motion/score.ts';

/**
 * What every widget is: the show and the room's time in, pixels out. It owns no state and schedules nothing; the stage hands it
 * both whenever its motion says that it looks different.
 */
export abstract class WidgetElement extends LitElement {
  @property({ attribute: false }) accessor show: Show = initial;
  /** Room time, ms. */
  @property({ attribute: false }) accessor now = 0;
  /** Without canvas effects; the information is the same. */
  @property({ attribute: false }) accessor isLite = false;

  private readonly score = new Score();

  protected get language(): Language {
    return this.show.stage.language;
  }

  /** What moves, and when; see the widget's motion.ts. */
  protected abstract cues(): readonly Cue[];

  /** A widget that fails shows nothing and says so to the page; the rest of the stage goes on. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
      this.style.removeProperty('display');
    } catch (error) {
      this.style.display = 'none';
      this.dispatchEvent(new CustomEvent('widget-trouble', { detail: error instanceof Error ? error.message : String(error) }));
    }
  }

  protected override updated(): void {
    this.score.seek(this.renderRoot, this.cues(), this.now);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.score.clear();
  }
}

/** What the stage needs to know of a widget besides its element. */
export interface WidgetModule {
  /** Room time at which the widget will next look different: `now` to be painted at each frame, Infinity for never. */
  nextChange(show: Show, now: number): number;
}
