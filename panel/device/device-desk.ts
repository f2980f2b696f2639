import { MdSwitch } from '@material/web/switch/switch.js';
import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import type { TextKey } from '../texts.ts';
import type { Device, Screen } from './device.ts';

const homeWords: Record<Device['kind'], TextKey> = {
  ios: 'deviceIos',
  android: 'deviceAndroid',
  other: 'deviceOther',
};
const screenWords: Record<Screen, TextKey> = { on: 'deviceAwake', asked: 'deviceAsked', cannot: 'deviceDims' };

/** What the crew decides for the device in hand: whether it remembers the room, its home screen, and whether its screen stays on. */
@customElement('device-desk')
export class DeviceDesk extends PanelElement {
  static override styles = [
    look,
    css`
      label {
        display: flex;
        min-height: 48px;
        align-items: center;
        justify-content: space-between;
        gap: 12px;
        padding: 0;
        font-weight: 600;
      }
    `,
  ];

  protected override render() {
    const { device } = this.view;
    return html`<section class="card" aria-labelledby="head">
      <h2 id="head">${this.say('device')}</h2>
      <p class=${device.screen === 'cannot' ? 'warn' : ''}>${this.say(screenWords[device.screen])}</p>
      ${device.isSecure ? nothing : html`<p class="notice">${this.say('deviceInsecure')}</p>`} ${this.#keep(device)}
      <h3>${this.say('deviceHome')}</h3>
      ${this.#home(device)}
      <hold-button
        .label=${this.say('deviceForget')}
        tone="stop"
        .language=${this.view.language}
        @fire=${() => this.actions.device.forget()}
        ><span class="note">${this.say('deviceForgetHelp')}</span></hold-button
      >
    </section>`;
  }

  #keep({ isKept }: Device) {
    const turn = ({ currentTarget }: Event) =>
      currentTarget instanceof MdSwitch && this.actions.device.keep(currentTarget.selected);
    const name = this.say('deviceKeep');
    return html`<div>
      <label
        >${name}
        <md-switch aria-label=${name} .selected=${live(isKept === true)} @change=${turn}></md-switch>
      </label>
      <small>${this.say(isKept === null ? 'deviceKeepsNothing' : 'deviceKeepHelp')}</small>
    </div>`;
  }

  #home({ kind, isInstalled, canInstall, isSecure, isKept }: Device) {
    if (isInstalled) return html`<p class="good">${this.say('deviceInstalled')}</p>`;
    if (kind === 'ios') return html`<p>${this.say('deviceIos')}</p>`;
    if (!isSecure) return nothing;
    if (!isKept) return html`<p>${this.say('deviceKeepFirst')}</p>`;
    if (!canInstall) return html`<p>${this.say(homeWords[kind])}</p>`;
    return html`<button type="button" class="main" @click=${() => this.actions.device.install()}>
      ${this.say('deviceInstall')}
    </button>`;
  }
}
