import { html, nothing, type TemplateResult } from 'lit';
import { Theme } from '../../shared/show/stage.ts';
import { themeNames } from '../../shared/themes.ts';
import { isWidgetName, widgets } from '../../shared/widgets.ts';
import { zoneSources } from '../../shared/zone-sources.ts';
import { canvasNames, platforms, zones } from '../../shared/zones.ts';
import type { Report } from './checker.ts';
import type { Choice } from './choice.ts';
import { SMALLEST_TEXT } from './findings.ts';
import type { Demos } from './groups.ts';
import { backgrounds, writeLook } from './look.ts';
import { stateName } from './state-names.ts';
import { backgroundNames, findingNames, platformNames, texts } from './texts.ts';

/* The gallery's controls, as markup. */

type Choose = (changes: Partial<Choice>) => void;

const optionsOf = <T extends string>(all: readonly T[], picked: T, name: (option: T) => string) =>
  all.map((each) => html`<option value=${each} ?selected=${each === picked}>${name(each)}</option>`);

function select<T extends string>(
  label: string,
  all: readonly T[],
  picked: T,
  name: (option: T) => string,
  pick: (option: T) => void,
) {
  const changed = ({ target }: Event) => {
    const found = target instanceof HTMLSelectElement ? all[target.selectedIndex] : undefined;
    if (found !== undefined) pick(found);
  };
  return html`<label
    ><span>${label}</span
    ><select @change=${changed}>
      ${optionsOf(all, picked, name)}
    </select></label
  >`;
}

const button = (text: string, isPressed: boolean, press: () => void) =>
  html`<button type="button" aria-pressed=${isPressed} @click=${press}>${text}</button>`;

/** What the page is, in which language it speaks, and under it canvas, theme, background, platform and switches. */
export function headOf(choice: Choice, platform: (typeof platforms)[number], choose: Choose): TemplateResult {
  const { language, theme, background, canvas, group, isCalm, isLite, areZonesShown, isChecked } = choice;
  const say = (key: keyof typeof texts) => texts[key][language];
  const { checked, source } = zones[platform];
  const sheet = `?${new URLSearchParams({ sheet: group, ...writeLook(choice) }).toString()}`;
  return html`<div class="top">
      <h1>Cuecart · ${say('title')}</h1>
      ${button(say('otherLanguage'), false, () => choose({ language: language === 'en' ? 'zh-CN' : 'en' }))}
    </div>
    <div class="controls">
      <div class="choices">
        ${canvasNames.map((each) => button(say(each), canvas === each, () => choose({ canvas: each })))}
        <a href=${sheet}>${say('sheet')}</a>
      </div>
      <div class="choices">
        ${select(
          say('theme'),
          Theme.options,
          theme,
          (each) => themeNames[each][language],
          (each) => choose({ theme: each }),
        )}
        ${select(
          say('background'),
          backgrounds,
          background,
          (each) => backgroundNames[each][language],
          (each) => choose({ background: each }),
        )}
        ${select(
          say('platform'),
          platforms,
          platform,
          (each) => platformNames[each][language],
          (each) => choose({ platform: each }),
        )}
      </div>
      <div class="choices">
        ${button(say('zones'), areZonesShown, () => choose({ areZonesShown: !areZonesShown }))}
        ${button(say('check'), isChecked, () => choose({ isChecked: !isChecked }))}
        ${button(say('calm'), isCalm, () => choose({ isCalm: !isCalm }))}
        ${button(say('lite'), isLite, () => choose({ isLite: !isLite }))}
      </div>
      ${areZonesShown ? html`<p class="source">${checked} · ${zoneSources[source][language]}</p>` : nothing}
    </div>`;
}

/** Every state of every widget. */
export function statesOf(groups: Readonly<Record<string, Demos>>, choice: Choice, choose: Choose): TemplateResult {
  const { language, group, state } = choice;
  return html`<nav class="states" aria-label=${texts.state[language]}>
    ${Object.entries(groups).map(
      ([name, list]) =>
        html`<details ?open=${name === group}>
          <summary>${isWidgetName(name) ? widgets[name][language] : texts.whole[language]}</summary>
          <div class="choices">
            ${Object.keys(list).map((each) =>
              button(stateName(each)[language], group === name && state === each, () =>
                choose({ group: name, state: each }),
              ),
            )}
          </div>
        </details>`,
    )}
  </nav>`;
}

const WEAKEST = 4;

/** What the checker found, worst first. */
export function reportOf(report: Report, { language }: Choice): TemplateResult {
  const { findings, contrasts, smallest, isMoving } = report;
  const say = (key: keyof typeof texts) => texts[key][language];
  const weak = contrasts.filter(({ value, least }) => value < least);
  const troubles = [
    ...findings.map(({ kind, text, detail }) => ({ kind, text, detail })),
    ...weak.map(({ run, value, least }) => ({
      kind: 'contrast' as const,
      text: run.text,
      detail: `.${run.part}: ${value.toFixed(1)}, ${say('needs')} ${least}`,
    })),
  ];
  if (smallest === null) return html`<section class="report">${say(isMoving ? 'moving' : 'noText')}</section>`;
  return html`<section class="report" role="status">
    <p class="verdict" data-fine=${troubles.length === 0}>${troubles.length === 0 ? say('fine') : troubles.length}</p>
    <ul>
      ${troubles.map(({ kind, text, detail }) => html`<li><b>${findingNames[kind][language]}</b> “${text}” ${detail}</li>`)}
    </ul>
    <dl>
      <dt>${say('smallest')}</dt>
      <dd>${smallest.toFixed(1)} px (${say('needs')} ${SMALLEST_TEXT})</dd>
      <dt>${say('weakest')}</dt>
      ${contrasts.slice(0, WEAKEST).map(({ run, value, least }) => html`<dd>${value.toFixed(1)} (${least}) “${run.text}”</dd>`)}
    </dl>
    ${isMoving ? html`<p>${say('moving')}</p>` : nothing}
  </section>`;
}
