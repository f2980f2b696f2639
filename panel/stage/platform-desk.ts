import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { platforms, type Platform } from '../../shared/zones.ts';
import { FieldReader } from '../frame/field-reader.ts';
import { FormElement } from '../frame/form-element.ts';
import type { TextKey } from '../texts.ts';

const platformWords: Record<Platform, TextKey> = {
  none: 'platformNone',
  douyin: 'platformDouyin',
  tiktok: 'platformTiktok',
  'taobao-live': 'platformTaobao',
  'wechat-channels': 'platformWechat',
  instagram: 'platformInstagram',
  youtube: 'platformYoutube',
};
const sides = { top: 'insetTop', bottom: 'insetBottom', left: 'insetLeft', right: 'insetRight' } as const;
const sideNames = ['top', 'bottom', 'left', 'right'] as const;
type Side = (typeof sideNames)[number];
const MOST_INSET = 900;

/** On whose app the show runs, so that the stage keeps out of its buttons; and the crew's own distances, if it measured them. */
@customElement('platform-desk')
export class PlatformDesk extends FormElement<'platform' | Side> {
  protected override start() {
    const { platform, insets } = this.view.show!.stage;
    const typed = (side: Side) => String(insets[side] ?? '');
    return { platform, top: typed('top'), bottom: typed('bottom'), left: typed('left'), right: typed('right') };
  }

  async #save() {
    if (!this.fields) return;
    const read = new FieldReader(this.fields, this.view.language);
    const insets = Object.fromEntries(
      sideNames.flatMap((side) => {
        const inset = read.whole(side, 0, MOST_INSET);
        return inset === undefined ? [] : [[side, inset]];
      }),
    );
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
          <div class="pair">
            ${sideNames.map((side) => this.input(side, this.say(sides[side]), { keyboard: 'numeric', most: 3, empty: this.say('insetOwn') }))}
          </div>
        </div>
      </details>
      ${this.sendButton(this.say('platformSave'), () => void this.#save(), { class: 'main' })}
    </section>`;
  }
}
