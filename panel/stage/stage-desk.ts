import { MdSwitch } from '@material/web/switch/switch.js';
import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
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
      .switch {
        display: flex;
        min-height: 48px;
        align-items: center;
        justify-content: space-between;
        gap: 12px;
        padding: 0;
        font-weight: 600;
        cursor: pointer;
      }
      .switch small {
        display: block;
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
        <div class="thirds">
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
    const { show, language } = this.view;
    const on = isOn(show!.stage, widget, this.soon);
    const name = widgets[widget][language];
    return html`<label class="switch">
      <span
        >${name}
        <small class=${on ? 'good' : 'warn'}>${this.say(on ? 'widgetShown' : 'widgetHidden')}</small>
        ${this.isOffline ? html`<small class="warn">${this.say('notSent')}</small>` : nothing}
      </span>
      <md-switch
        aria-label=${name}
        .selected=${live(on)}
        @change=${(event: Event) => this.#turn(event, widget, !on)}
      ></md-switch>
    </label>`;
  }

  /** The switch stays as the show is until the room has taken it. */
  #turn({ currentTarget }: Event, widget: WidgetName, on: boolean) {
    if (currentTarget instanceof MdSwitch) currentTarget.selected = !on;
    const word = this.say(on ? 'widgetShown' : 'widgetHidden');
    void this.actions.send([{ type: 'stage/switch', widget, on }], `${widgets[widget][this.view.language]} · ${word}`);
  }
}
