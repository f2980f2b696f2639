import { css } from 'lit';

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
    --face: var(--lacquer-dark);
    --side: var(--lacquer-dark-side);
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
    font-weight: 900;
    font-size: 34px;
    line-height: 1;
    white-space: nowrap;
  }

  .icon {
    width: 38px;
    height: 38px;
    fill: #ff5a4d;
  }

  .current {
    margin-top: 14px;
    font-family: var(--font-clock);
    font-weight: 700;
    font-size: 86px;
    line-height: 1;
    text-align: center;
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
    color: var(--gold);
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
    border-radius: 4px;
    background: var(--foil-band);
    box-shadow: 0 0 0 3px var(--lacquer-dark-side);
    color: var(--deep);
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
    background: #0e0204;
    box-shadow: 0 0 0 3px #8a5a25;
  }

  .climb {
    position: absolute;
    inset: 0;
    transform-origin: 50% 100%;
    background: linear-gradient(90deg, #e6b453, #fff3c9 45%, #e0a744);
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
    border: 4px solid #c4923f;
    border-radius: 50%;
    background: #24040a;
  }

  .coin::after {
    content: '';
    position: absolute;
    inset: 10px;
    background: #c4923f;
  }

  .words {
    min-width: 0;
    display: flex;
    flex-direction: column;
    gap: 2px;
  }

  .threshold {
    color: var(--ink-quiet);
    font-size: 28px;
    white-space: nowrap;
  }

  .rung .reward {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    color: var(--ink);
    font-size: 32px;
    font-weight: 700;
    line-height: 1.06;
  }

  .rungs[data-lines='1'] .reward {
    display: block;
    padding-block: 2px;
    line-height: 1.1;
    white-space: nowrap;
  }

  .rungs[data-dense] .words {
    gap: 0;
    line-height: 0.95;
  }

  .rungs[data-dense] .reward {
    padding-block: 0;
    font-size: 28px;
    line-height: 1;
  }

  .rung[data-open] .coin {
    border-color: #fff0bf;
    background: var(--foil-band);
  }

  .rung[data-open] .coin::after {
    background: #7a0712;
  }

  .rung[data-open] .reward {
    color: var(--gold);
  }

  .rung[data-next] .coin {
    border-color: #fff0bf;
    background: #b40d1b;
  }

  .rung[data-next] .coin::after {
    background: #fff0bf;
  }

  .rung[data-next] .threshold {
    color: var(--ink);
    font-weight: 700;
  }
`;
