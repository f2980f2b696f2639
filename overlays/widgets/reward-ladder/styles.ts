import { css } from 'lit';
import { keepsLastMarks, keepsMarks } from '../pieces.ts';

/** A column that the audience climbs, and the red envelope that opens at a step. */
export const styles = css`
  :host {
    height: 100%;
  }

  .ladder,
  .reveal {
    position: absolute;
    inset: 0;
  }

  .ladder {
    display: flex;
    flex-direction: column;
    padding: 34px 30px 32px;
  }

  .ladder > :not(.plate) {
    position: relative;
  }

  .metric {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 10px;
    font-family: var(--font-label);
    font-weight: var(--weight-label);
    font-size: calc(34px * var(--scale-label));
    line-height: 1;
    white-space: nowrap;
  }

  .metric[data-fit='snug'],
  .metric[data-fit='tight'] {
    gap: 6px;
    font-family: var(--font-text);
    font-size: 28px;
  }

  .metric[data-fit='tight'] .icon {
    display: none;
  }

  .icon {
    flex: none;
    width: 38px;
    height: 38px;
    fill: var(--mark);
  }

  .current {
    margin-top: 14px;
    font-family: var(--font-clock);
    font-weight: var(--weight-clock);
    font-size: 86px;
    line-height: 1;
    text-align: center;
  }

  .current[data-fit='close'] {
    font-size: 70px;
  }

  .current[data-fit='snug'] {
    font-size: 58px;
  }

  .current[data-fit='tight'] {
    font-size: 51px;
  }

  .next {
    margin: 6px -10px 0;
    color: var(--ink);
    font-size: 29px;
    line-height: 1.2;
    text-align: center;
  }

  .prize {
    display: block;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
    contain: paint;
  }

  .next b {
    color: var(--accent);
    font-weight: 700;
  }

  /* Where the figure comes from, on a label riveted over the lower edge of the frame. */
  .ladder[data-by-hand] {
    padding-top: 27px;
    padding-bottom: 43px;
  }

  .ladder[data-by-hand] .rungs {
    margin-top: 12px;
  }

  .ladder > .by-hand {
    position: absolute;
    left: 0;
    right: 0;
    bottom: -4px;
    text-align: center;
  }

  .by-hand span {
    display: inline-block;
    padding: 2px 18px 4px;
    border-radius: var(--chip-radius);
    background: var(--brand, var(--fill));
    box-shadow: 0 0 0 3px var(--side);
    color: var(--on-brand, var(--on-fill));
    font-size: 28px;
    font-weight: 700;
    line-height: 1;
    white-space: nowrap;
  }

  .rungs {
    flex: 1;
    min-height: 0;
    display: flex;
    flex-direction: column-reverse;
    justify-content: space-between;
    margin: 20px 0 0;
    padding: 0;
    list-style: none;
  }

  .pole {
    position: absolute;
    left: 13px;
    top: calc(50% / var(--rungs));
    bottom: calc(50% / var(--rungs));
    width: 14px;
    background: var(--groove);
  }

  .climb {
    position: absolute;
    inset: 0;
    transform-origin: 50% 100%;
    background: var(--fill);
  }

  /* All of one height, so that the pole runs from the middle of the first to that of the last. */
  .rung {
    position: relative;
    flex: 1;
    min-height: 0;
    display: grid;
    grid-template-columns: 40px 1fr;
    align-items: center;
    gap: 0 14px;
  }

  .coin {
    position: relative;
    width: 40px;
    height: 40px;
    border: 4px solid var(--quiet);
    border-radius: var(--dot-radius);
    background: var(--groove);
  }

  .coin::after {
    content: '';
    position: absolute;
    inset: 10px;
    border-radius: inherit;
    background: var(--quiet);
  }

  .words {
    min-width: 0;
    display: flex;
    flex-direction: column;
    gap: 2px;
  }

  .threshold {
    color: var(--quiet);
    font-size: 28px;
    white-space: nowrap;
  }

  .rung .reward {
    ${keepsLastMarks}
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    color: var(--ink);
    font-size: 32px;
    font-weight: 700;
    line-height: 1.06;
  }

  .rung .reward[data-deep],
  .rungs[data-lines='1'] .reward {
    ${keepsMarks}
    display: block;
    line-height: 1.1;
    white-space: nowrap;
  }

  .rungs[data-dense] .words {
    gap: 0;
    line-height: 0.95;
  }

  .rungs[data-dense] .reward {
    font-size: 28px;
    line-height: 1;
  }

  .rung[data-open] .coin {
    border-color: var(--accent);
    background: var(--fill);
  }

  .rung[data-open] .coin::after {
    background: var(--on-fill);
  }

  .rung[data-open] .reward {
    color: var(--accent);
  }

  /* Hollow: not open yet, but the one that is aimed at. */
  .rung[data-next] .coin {
    border: 6px solid var(--mark);
    background: var(--groove);
  }

  .rung[data-next] .coin::after {
    inset: 7px;
    background: none;
  }

  .rung[data-next] .threshold {
    color: var(--ink);
    font-weight: 700;
  }
`;
