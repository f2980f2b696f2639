import { html, nothing, type TemplateResult } from 'lit';
import type { Language, Words } from '../../shared/language.ts';
import { moneyParts, type Money } from '../../shared/money.ts';

const free = { 'zh-CN': '免费', en: 'Free' } as const satisfies Words;

/** A price as a large figure of the theme's metal: sign, whole, cents; nothing to pay is a word. Styled by `pieces.ts`, its size is the widget's. */
export function moneyFigure(amount: Money, language: Language): TemplateResult {
  if (amount.minor === 0) return html`<div class="figure"><b class="free lettered">${free[language]}</b></div>`;
  const { symbol, whole, fraction, symbolAfter } = moneyParts(amount, language);
  const sign = html`<i class="sign lettered">${symbol}</i>`;
  return html`<div class="figure">
    ${symbolAfter ? nothing : sign}<b class="whole lettered">${whole}</b
    >${fraction ? html`<i class="cents lettered">${fraction}</i>` : nothing}${symbolAfter ? sign : nothing}
  </div>`;
}
