import { css, type CSSResult } from 'lit';

/** Letters under 50 px take one colour, since metal is too faint for them. */
export const plainLetters: CSSResult = css`
  color: var(--letter-small);
  background: none;
  -webkit-background-clip: border-box;
  -webkit-text-fill-color: currentColor;
`;

/** Lines that break at the `<wbr>` of `atWords`, and only a word that is longer than a line within. */
export const breaking: CSSResult = css`
  overflow-wrap: anywhere;
  word-break: keep-all;
  text-wrap: balance;
`;

/** What cuts a line that is too long keeps the marks above and below its letters, as Arabic has them; it takes no room for that. */
export const keepsMarks: CSSResult = css`
  padding-block: 0.32em;
  margin-block: -0.32em;
`;

/** The same for a text of several lines: below it only so much that the first line that is left out does not show. */
export const keepsLastMarks: CSSResult = css`
  padding-block: 0.3em 0.05em;
  margin-block: -0.3em -0.05em;
`;

/**
 * The pieces that widgets share: how a title, a price, a tag, a clock, a bar, a code and a verdict look in a theme. Sizes and
 * places are each widget's own; a piece has the size that most take.
 */
export const pieces: CSSResult = css`
  /* Large figures take the theme's metal. The box must hold the letter: what hangs out of it is not painted. */
  .lettered {
    color: var(--accent);
    background: var(--letter);
    -webkit-background-clip: text;
    -webkit-text-fill-color: transparent;
  }

  .title,
  .buyer,
  .reward {
    ${keepsMarks}
    overflow: hidden;
    contain: paint;
    text-overflow: ellipsis;
  }

  .title {
    font-family: var(--font-title);
    font-weight: var(--weight-title);
    font-size: calc(40px * var(--scale-title));
    line-height: 1.25;
    letter-spacing: var(--track-title);
    white-space: nowrap;
  }

  .title[data-fit='snug'] {
    font-family: var(--font-title-narrow);
    font-size: 37px;
    letter-spacing: 0;
  }

  .title[data-fit='tight'] {
    ${keepsLastMarks}
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    font-family: var(--font-title-narrow);
    font-size: 29px;
    line-height: 1.12;
    letter-spacing: 0;
    white-space: normal;
    ${breaking}
  }

  .figure {
    display: flex;
    align-items: baseline;
    font-family: var(--font-figure);
    font-weight: var(--weight-figure);
    font-style: var(--style-figure);
    font-size: 132px;
    line-height: 0.86;
    letter-spacing: var(--track-figure);
    filter: drop-shadow(var(--shade-x) var(--shade-y) 0 var(--shade));
    white-space: nowrap;
  }

  /* Metal is clipped to the letter's box; a comma hangs below the line and a slanted letter leans out. */
  .figure > * {
    font-style: inherit;
    padding: 0 var(--lean) 0.16em 0;
    margin: 0 calc(0px - var(--lean)) -0.16em 0;
  }

  .figure > .sign {
    ${plainLetters}
    padding-right: calc(var(--lean) + 6px);
    font-size: 0.5em;
  }

  .figure > .free {
    font-family: var(--font-title);
    font-weight: var(--weight-title);
    font-size: 0.8em;
    letter-spacing: 0;
  }

  .figure > .cents {
    font-size: 0.56em;
  }

  /* What kind of offer this is. */
  .tag {
    width: var(--tag-width);
    margin-top: var(--tag-top);
    padding: 11px 0 13px;
    border-radius: var(--tag-radius);
    background: var(--brand, var(--fill));
    color: var(--on-brand, var(--on-fill));
    font-family: var(--font-label);
    font-weight: var(--weight-label);
    font-size: calc(34px * var(--scale-label));
    line-height: 1;
    letter-spacing: var(--track-label);
    text-indent: var(--track-label);
    text-align: center;
    white-space: nowrap;
    clip-path: var(--tag-clip);
  }

  /* A short fact in a filled box: a discount, a step, a count. */
  .chip {
    padding: 4px 12px 5px;
    border-radius: var(--chip-radius);
    background: var(--brand, var(--fill));
    color: var(--on-brand, var(--on-fill));
    font-family: var(--font-clock);
    font-weight: var(--weight-clock);
    font-size: 36px;
    line-height: 1;
    white-space: nowrap;
    clip-path: var(--chip-clip);
  }

  /* An earlier price, struck out. */
  .was {
    color: var(--ink);
    font-family: var(--font-clock);
    font-weight: 600;
    font-size: 36px;
    line-height: 1;
    white-space: nowrap;
    text-decoration: line-through 3px var(--accent);
  }

  .caption {
    color: var(--accent);
    font-size: 32px;
    white-space: nowrap;
  }

  .clock {
    display: flex;
    color: var(--ink);
    font-family: var(--font-clock);
    font-weight: var(--weight-clock);
    font-size: 110px;
    line-height: 0.86;
    text-shadow: var(--shade-x) var(--shade-y) 0 var(--shade);
  }

  .digit {
    display: block;
  }

  .colon {
    padding: 0 3px;
    color: var(--accent);
    transform: translateY(-0.06em);
  }

  /* A bar: an empty groove and what fills it, cut through by the theme's rhythm. */
  .track {
    position: relative;
    height: 30px;
    overflow: hidden;
    border-radius: var(--bar-radius);
    background: var(--groove);
    -webkit-mask: var(--notches);
  }

  .fill-box,
  .fill {
    position: absolute;
    inset: 0;
    display: block;
  }

  .fill {
    transform-origin: 0 50%;
    background: var(--fill);
  }

  /* Where a figure comes from and how old it is. */
  .source {
    ${keepsMarks}
    color: var(--quiet);
    font-size: 28px;
    line-height: 1.25;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  /* Marks are drawn for white paper; a dark one would be lost on a dark theme. */
  .brand > .logo {
    padding: 8px;
    border-radius: 12px;
    background: #fff;
  }

  /* Dark on white in every theme, since cameras must read it. */
  .qr {
    display: block;
    background: #fff;
    fill: #120a10;
    shape-rendering: crispEdges;
  }

  /* What became of it, stamped. Motion turns the stamp itself, so the theme's tilt is on the words in it. */
  .verdict {
    display: block;
    color: var(--accent);
    font-family: var(--font-label);
    font-weight: var(--weight-label);
    font-size: var(--stamp);
    line-height: 1;
    letter-spacing: 0.04em;
    text-align: center;
    white-space: nowrap;
  }

  .verdict[data-short] {
    font-size: max(56px, var(--stamp));
  }

  .verdict > span {
    display: inline-block;
    padding: 16px 12px 18px 16px;
    border: var(--stamp-border);
    border-color: currentColor;
    border-radius: var(--stamp-radius);
    outline: var(--stamp-outline);
    outline-offset: 5px;
    background: var(--stamp-fill);
    transform: rotate(var(--tilt));
  }
`;
