import { html } from 'lit';
import { Language } from '../../shared/language.ts';
import { languageNames } from '../stage/stage-desk.ts';
import { say } from '../texts.ts';
import type { Actions, View } from '../view.ts';

/** In which language this page speaks to whoever holds it; viewers' language is the stage's. */
export const languageChoice = ({ language }: View, actions: Actions) =>
  html`<section class="card">
    <fieldset>
      <legend>${say(language, 'language')}</legend>
      <div class="pair">
        ${Language.options.map(
          (each) =>
            html`<button
              type="button"
              lang=${each}
              aria-pressed=${each === language}
              @click=${() => actions.setLanguage(each)}
            >
              ${languageNames[each]}
            </button>`,
        )}
      </div>
    </fieldset>
  </section>`;
