/* Widgets without their letters and the lines that strike them out: what is left is what is behind them. */

const rules =
  '* { color: transparent !important; -webkit-text-fill-color: transparent !important; text-shadow: none !important; ' +
  'text-decoration-color: transparent !important } [data-letters], .strike { background: none !important }';

/** Marks the elements of a shadow tree whose letters are cut out of their background. */
function mark(shadow: ShadowRoot): void {
  for (const element of shadow.querySelectorAll('*')) {
    const isCut = getComputedStyle(element).webkitBackgroundClip === 'text';
    if (isCut !== element.hasAttribute('data-letters')) element.toggleAttribute('data-letters', isCut);
  }
}

/** Styles that take the letters of a marked shadow tree away. */
export function lettersHidden(shadow: ShadowRoot): string {
  mark(shadow);
  return rules;
}

/** Takes the letters of a widget away for good. */
export function hideLetters(shadow: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(lettersHidden(shadow));
  shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
}
