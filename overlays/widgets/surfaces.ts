import { css, unsafeCSS, type CSSResult } from 'lit';

/** What a surface gives to the letters and lines that stand on it. A theme names each as `--<surface>-<thing>`. */
const things = [
  'face',
  'side',
  'rim-fill',
  'ink',
  'quiet',
  'accent',
  'letter',
  'fill',
  'on-fill',
  'groove',
  'shade',
] as const;

/** Each surface, and the one it looks like where the theme says nothing about it. */
const likes = {
  main: 'main',
  warm: 'main',
  second: 'second',
  hot: 'hot',
  spent: 'spent',
  paper: 'paper',
  prize: 'hot',
  alert: 'hot',
} as const;

/** The surfaces of a theme: `main` the deal, `warm` the deal in its last seconds, `second` what stands beside it, `hot` what is about to end, `spent` what is over, `paper` cards and codes, `prize` what was won, `alert` corrections. */
export type Surface = keyof typeof likes;

/** Where a brand's colour may stand for the theme's. */
const branded: ReadonlySet<string> = new Set<Surface>(['main', 'warm', 'second', 'paper']);

const ruleOf = ([surface, like]: readonly [string, string]) => {
  const names = things.map((thing) =>
    surface === like
      ? `--${thing}: var(--${surface}-${thing});`
      : `--${thing}: var(--${surface}-${thing}, var(--${like}-${thing}));`,
  );
  // Letters too small for metal take one colour.
  const small = surface === 'hot' || surface === 'spent' ? '--ink' : '--accent';
  names.push(`--letter-small: var(--${surface}-letter-small, var(${small}));`);
  // What is urgent or over keeps the theme's own colour.
  if (!branded.has(surface)) names.push('--brand: initial; --on-brand: initial;');
  return `${surface === 'main' ? ':host, ' : ''}[data-on='${surface}'] { ${names.join(' ')} color: var(--ink); }`;
};

/**
 * `data-on="<surface>"` on a box makes everything in it read that surface's `--face`, `--ink`, `--accent`… so that a widget names
 * what something is and the theme says how it looks.
 */
export const surfaces: CSSResult = css`
  ${unsafeCSS(Object.entries(likes).map(ruleOf).join('\n'))}
`;
