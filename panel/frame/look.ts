import { css, type CSSResultGroup } from 'lit';
import { libraryLook } from './library-look.ts';

const own = css`
  :host {
    --ground: #0c0e12;
    --plate: #171a21;
    --raised: #242934;
    --line: #39404e;
    --ink: #f4f6fa;
    --soft: #b4bccb;
    --red: #ff5a4f;
    --amber: #ffc247;
    --green: #4cd58a;
    --blue: #6fb1ff;
    display: block;
    box-sizing: border-box;
    color: var(--ink);
    font:
      16px/1.4 system-ui,
      -apple-system,
      'PingFang SC',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      sans-serif;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
    color-scheme: dark;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul {
    list-style: none;
  }
  h2 {
    font-size: 20px;
    line-height: 1.3;
  }
  h3 {
    font-size: 17px;
  }
  small,
  .help {
    color: var(--soft);
    font-size: 14px;
  }
  .note {
    font-size: 14px;
    font-weight: 400;
    line-height: 1.3;
  }
  legend {
    padding: 0 0 6px;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding: 16px;
    border-radius: 14px;
    background: var(--plate);
  }
  .inner {
    background: var(--raised);
  }
  .inner .chip {
    background: var(--ground);
  }
  .inner button {
    background: var(--plate);
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }
  .apart {
    justify-content: space-between;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    align-items: start;
    gap: 12px;
  }
  .thirds {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 8px;
  }
  .thirds button {
    padding: 8px 4px;
  }
  .figure {
    font-size: 26px;
    font-weight: 700;
    line-height: 1.15;
  }
  .good {
    color: var(--green);
  }
  .warn {
    color: var(--amber);
  }
  .bad {
    color: var(--red);
  }
  .chip {
    padding: 3px 10px;
    border-radius: 99px;
    background: var(--raised);
    font-size: 14px;
    font-weight: 600;
  }
  .notice {
    padding: 12px;
    border-left: 4px solid var(--amber);
    border-radius: 8px;
    background: #2b2415;
  }
  button,
  input,
  select,
  summary {
    min-height: 48px;
    font: inherit;
    color: inherit;
    touch-action: manipulation;
  }
  button {
    padding: 8px 16px;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--raised);
    font-weight: 600;
    cursor: pointer;
  }
  button:active {
    background: #323949;
  }
  button.main {
    border-color: transparent;
    background: #2f6fd0;
    color: #fff;
  }
  button[aria-pressed='true'] {
    border-color: var(--blue);
    background: #1d3557;
  }
  button:disabled,
  button[aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }
  button.off {
    border: 1px dashed var(--amber);
    background: var(--plate);
    color: var(--soft);
  }
  button.off small {
    display: block;
    color: var(--amber);
    font-weight: 600;
  }
  input,
  select {
    width: 100%;
    padding: 8px 12px;
    border: 1px solid #566074;
    border-radius: 10px;
    background: var(--ground);
    color-scheme: dark;
  }
  label {
    display: block;
    padding-bottom: 4px;
  }
  summary {
    display: flex;
    align-items: center;
    font-weight: 600;
    cursor: pointer;
  }
  summary::before {
    content: '▸';
    width: 22px;
    color: var(--soft);
  }
  details[open] > summary::before {
    content: '▾';
  }
  :focus-visible {
    outline: 3px solid var(--blue);
    outline-offset: 2px;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** What every crew page shares: dark, system font, targets of at least 48 px, inputs of at least 16 px (a smaller one zooms). */
export const look: CSSResultGroup = [own, libraryLook];
