import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { Language } from '../../shared/language.ts';
import { isOn, Theme } from '../../shared/show/stage.ts';
import { themeNames } from '../../shared/themes.ts';
import { widgetNames, widgets, type WidgetName } from '../../shared/widgets.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';

export const languageNames: Record<Language, string> = { 'zh-CN': '中文', en: 'English' };

/** Which widgets viewers see, in which language and theme. */
@customElement('stage-desk')
export class StageDesk extends PanelElement {
  static override styles = [
    look,
    css`
      .themes {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: 8px;
      }
      .themes button {
        padding: 8px 4px;
      }
      .switch {
        display: flex;
        width: 100%;
        align-items: center;
        justify-content: space-between;
        text-align: left;
      }
      .switch small {
        flex: none;
      }
      .switch[aria-checked='true'] b {
        color: var(--green);
      }
      .switch[aria-checked='false'] b {
        color: var(--amber);
      }
      .switch span:first-child {
        margin-right: 12px;
      }
    `,
  ];

  protected override render() {
    const { show } = this.view;
    if (!show) return nothing;
    const { language, theme } = show.stage;
    return html`<section class="card" aria-labelledby="head">
      <h2 id="head">${this.say('stage')}</h2>
      ${widgetNames.map((widget) => this.#switch(widget))}
      <fieldset>
        <legend>${this.say('stageLanguage')}</legend>
        <div class="pair">
          ${Language.options.map((each) =>
            this.sendButton(
              this.say('stageIn', { language: languageNames[each] }),
              () => void this.actions.send([{ type: 'stage/set-language', language: each }]),
              { pressed: each === language },
            ),
          )}
        </div>
      </fieldset>
      <fieldset>
        <legend>${this.say('stageTheme')}</legend>
        <div class="themes">
          ${Theme.options.map((each) =>
            this.sendButton(
              themeNames[each][this.view.language],
              () => void this.actions.send([{ type: 'stage/set-theme', theme: each }]),
              { pressed: each === theme },
            ),
          )}
        </div>
      </fieldset>
    </section>`;
  }

  #switch(widget: WidgetName) {
    const { show, language, outcome } = this.view;
    const on = isOn(show!.stage, widget, this.soon);
    const name = widgets[widget][language];
    const word = this.say(on ? 'widgetHidden' : 'widgetShown');
    return html`<button
      type="button"
      role="switch"
      class="switch ${this.isOffline ? 'off' : ''}"
      aria-checked=${on}
      ?disabled=${outcome?.state === 'sending'}
      @click=${() => void this.actions.send([{ type: 'stage/switch', widget, on: !on }], `${name} · ${word}`)}
    >
      <span>${name}</span>
      <span
        ><b>${on ? '●' : '○'} ${this.say(on ? 'widgetShown' : 'widgetHidden')}</b
        >${this.isOffline ? html`<small>${this.say('notSent')}</small>` : nothing}</span
      >
    </button>`;
  }
}
