import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { platforms } from '../../shared/zones.ts';
import { FieldReader } from '../frame/field-reader.ts';
import { FormElement } from '../frame/form-element.ts';
import { platformWords } from './platform-words.ts';

const sides = { top: 'insetTop', bottom: 'insetBottom', left: 'insetLeft', right: 'insetRight' } as const;
const sideNames = ['top', 'bottom', 'left', 'right'] as const;
type Side = (typeof sideNames)[number];
const canvases = ['vertical', 'horizontal'] as const;
type Canvas = (typeof canvases)[number];
type Inset = `${Canvas}-${Side}`;
const MOST_INSET = 900;

/** On whose app the show runs, so that the stage keeps out of its buttons; and the crew's own distances, if it measured them. */
@customElement('platform-desk')
export class PlatformDesk extends FormElement<'platform' | Inset> {
  protected override start() {
    const { platform, insets } = this.view.show!.stage;
    const typed = (inset: number | undefined) => String(inset ?? '');
    return {
      platform,
      'vertical-top': typed(insets.top),
      'vertical-bottom': typed(insets.bottom),
      'vertical-left': typed(insets.left),
      'vertical-right': typed(insets.right),
      'horizontal-top': typed(insets.horizontal?.top),
      'horizontal-bottom': typed(insets.horizontal?.bottom),
      'horizontal-left': typed(insets.horizontal?.left),
      'horizontal-right': typed(insets.horizontal?.right),
    };
  }

  async #save() {
    if (!this.fields) return;
    const read = new FieldReader(this.fields, this.view.language);
    const typed = (canvas: Canvas) =>
      Object.fromEntries(
        sideNames.flatMap((side) => {
          const inset = read.whole(`${canvas}-${side}`, 0, MOST_INSET);
          return inset === undefined ? [] : [[side, inset]];
        }),
      );
    const horizontal = typed('horizontal');
    const insets = { ...typed('vertical'), ...(Object.keys(horizontal).length > 0 ? { horizontal } : {}) };
    if (!read.isSound) return this.blame(read.faults);
    const platform = platforms.find((each) => each === this.fields?.platform) ?? 'none';
    const label = this.say(platformWords[platform]);
    if (await this.actions.send([{ type: 'stage/set-platform', platform, insets }], label)) this.reset();
  }

  protected override render() {
    if (!this.fields) return nothing;
    return html`<section class="card" aria-labelledby="head">
      <h2 id="head">${this.say('platform')}</h2>
      <p class="help">${this.say('platformHelp')}</p>
      ${this.input('platform', this.say('platformWhich'), { options: platforms.map((value) => ({ value, label: this.say(platformWords[value]) })) })}
      <details>
        <summary>${this.say('insets')}</summary>
        <div class="stack">
          <p class="help">${this.say('insetsHelp')}</p>
          ${canvases.map((canvas) => this.#insets(canvas))}
        </div>
      </details>
      ${this.sendButton(this.say('platformSave'), () => void this.#save(), { class: 'main' })}
    </section>`;
  }

  #insets(canvas: Canvas) {
    return html`<fieldset>
      <legend>${this.say(canvas === 'vertical' ? 'insetsVertical' : 'insetsHorizontal')}</legend>
      <div class="pair">
        ${sideNames.map((side) => this.input(`${canvas}-${side}`, this.say(sides[side]), { keyboard: 'numeric', most: 3, empty: this.say('insetOwn') }))}
      </div>
    </fieldset>`;
  }
}
