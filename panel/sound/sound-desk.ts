import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { BedName, openBed } from '../../shared/show/sound.ts';
import type { Command } from '../../shared/show/show.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import type { TextKey } from '../texts.ts';

const bedWords: Record<BedName, TextKey> = { festive: 'bedFestive', calm: 'bedCalm' };

/** What viewers hear, who plays it, and how to end it. */
@customElement('sound-desk')
export class SoundDesk extends PanelElement {
  static override styles = [
    look,
    css`
      .hush {
        background: #b3261e;
        color: #fff;
        font-weight: 700;
      }
    `,
  ];

  protected override render() {
    const { show } = this.view;
    if (!show) return nothing;
    const { sound } = show;
    const bed = openBed(sound);
    const isQuiet = !bed && !sound.effects.on;
    return html`<section class="card" aria-labelledby="head">
      <h2 id="head">${this.say('sound')}</h2>
      ${this.#whoPlays()}
      <fieldset>
        <legend>${this.say('bed')}</legend>
        <div class="pair">
          ${BedName.options.map((each) =>
            this.#button(bedWords[each], { type: 'sound/start', bed: each }, { pressed: each === bed?.bed }),
          )}
          ${this.#button('bedEnd', { type: 'sound/fade-out' }, { disabled: !bed })}
          ${this.#button(
            sound.duck.on ? 'duckOn' : 'duck',
            { type: 'sound/duck', on: !sound.duck.on },
            { pressed: sound.duck.on },
          )}
        </div>
      </fieldset>
      <div class="pair">
        ${this.#button(
          sound.effects.on ? 'effectsOn' : 'effectsOff',
          { type: 'sound/switch', on: !sound.effects.on },
          { pressed: sound.effects.on },
        )}
        ${this.#button('hush', { type: 'sound/stop' }, { class: 'hush', disabled: isQuiet })}
      </div>
      <p class="help">${this.say('hushHelp')}</p>
    </section>`;
  }

  #whoPlays() {
    const { sounding } = this.view;
    if (!sounding) return nothing;
    const { pages, plays } = sounding;
    if (pages === 0) return html`<p class="note">${this.say('soundNobody')}</p>`;
    if (!plays) return html`<p class="note warn">${this.say('soundWaits')}</p>`;
    return html`<p class="note good">
      ${pages === 1 ? this.say('soundPlays') : this.say('soundPlaysOf', { n: pages - 1 })}
    </p>`;
  }

  #button(key: TextKey, command: Command, options: { class?: string; pressed?: boolean; disabled?: boolean }) {
    return this.sendButton(this.say(key), () => void this.actions.send([command]), options);
  }
}
