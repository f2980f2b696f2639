import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../shared/language.ts';
import { moneyParts, type Money } from '../../shared/money.ts';

/** A price as a large figure of the theme's metal: sign, whole, cents. Styled by `pieces.ts`, its size is the widget's. */
export function moneyFigure(amount: Money, language: Language): TemplateResult {
  const { symbol, whole, fraction, symbolAfter } = moneyParts(amount, language);
  const sign = html`<i class="sign lettered">${symbol}</i>`;
  return html`<div class="figure">
    ${symbolAfter ? nothing : sign}<b class="whole lettered">${whole}</b
    >${fraction ? html`<i class="cents lettered">${fraction}</i>` : nothing}${symbolAfter ? sign : nothing}
  </div>`;
}
