import { css } from 'lit';
import { keepsMarks, plainLetters } from '../pieces.ts';

/** A card: the picture, beside it what it is, what speaks for it, what it costs and what the host is doing. */
export const styles = css`
  .card {
    position: relative;
    height: 100%;
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    padding: 22px 46px 22px 266px;
  }

  .card > :not(.plate) {
    position: relative;
  }

  .card > .picture {
    position: absolute;
    left: 34px;
    top: 34px;
    width: 206px;
    height: 206px;
    overflow: hidden;
    border-radius: var(--radius-small);
    background: var(--face);
  }

  .picture::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
    box-shadow: inset 0 0 0 3px var(--side);
  }

  .photo,
  .logo {
    display: block;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }

  .logo {
    position: relative;
    padding: 40px;
    object-fit: contain;
  }

  .picture > .pattern {
    opacity: calc(var(--pattern-strength) * 2.4);
    -webkit-mask: none;
  }

  .bag {
    position: absolute;
    inset: 42px;
    fill: var(--accent);
  }

  .handle {
    fill: none;
    stroke: var(--ink);
    stroke-width: 9;
    stroke-linecap: round;
  }

  /* Nothing stands between name and price: both are larger and closer. */
  .card[data-points='none'] {
    justify-content: space-evenly;
  }

  .card[data-points='none'] .foot[data-price='short'] .figure {
    font-size: 104px;
  }

  .card[data-points='none'] .title {
    font-size: calc(44px * var(--scale-title));
  }

  .card[data-points='none'] .title[data-fit='tight'] {
    -webkit-line-clamp: 3;
  }

  .card[data-points='none'] .title[data-fit='tight'],
  .card[data-points='line'] .title[data-fit='tight'] {
    font-size: 35px;
  }

  .points {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 26px;
    padding: 0;
    font-size: 30px;
    line-height: 1.1;
    list-style: none;
  }

  .points > li {
    display: flex;
    align-items: center;
    min-width: 0;
    white-space: nowrap;
  }

  .points > li::before {
    content: '';
    flex: none;
    width: 14px;
    height: 14px;
    margin-right: 10px;
    border-radius: var(--dot-radius);
    background: var(--fill);
  }

  .points bdi {
    overflow: hidden;
    ${keepsMarks}
    text-overflow: ellipsis;
  }

  .card[data-points='grid'] .points {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    font-size: 28px;
  }

  .foot {
    display: flex;
    align-items: flex-end;
    justify-content: space-between;
    gap: 12px;
  }

  .figure {
    font-size: 92px;
    line-height: 0.8;
  }

  /* Under two lines: its cap stands above its box, below there is room. */
  .card[data-points='lines'] .figure {
    margin: 8px 0 -6px;
  }

  .foot[data-price='medium'] .figure {
    font-size: 78px;
  }

  .foot[data-price='wide'] .figure {
    font-size: 90px;
  }

  .foot[data-price='long'] .figure {
    font-family: var(--font-clock);
    font-weight: var(--weight-clock);
    font-size: 64px;
  }

  .foot[data-price='medium'] .figure > .cents,
  .foot[data-price='long'] .figure > .cents {
    ${plainLetters}
  }

  .frozen {
    align-self: center;
    font-size: calc(44px * var(--scale-label));
  }

  .frozen:lang(en) {
    max-width: 262px;
    font-size: calc(38px * var(--scale-label));
  }

  .steps {
    flex: none;
    display: flex;
    align-items: flex-end;
    gap: 6px;
    margin: 0 8px 8px 0;
    padding: 0;
    list-style: none;
  }

  .step {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 7px;
    min-width: 80px;
  }

  .name {
    padding: 4px 10px 5px;
    color: var(--quiet);
    font-size: 28px;
    font-weight: 600;
    line-height: 1.1;
    white-space: nowrap;
  }

  .step[data-is='now'] > .name {
    border-radius: var(--chip-radius);
    background: var(--brand, var(--fill));
    color: var(--on-brand, var(--on-fill));
    font-weight: 700;
  }

  .bar {
    display: block;
    align-self: stretch;
    height: 10px;
    border-radius: var(--bar-radius);
    background: var(--fill);
  }

  .step[data-is='next'] > .bar {
    background: var(--groove);
  }

  /* Beside a wide price there is room for the step of now alone. */
  .foot[data-price='wide'] .step:not([data-is='now']),
  .foot[data-price='long'] .step:not([data-is='now']),
  .foot[data-price='wide'] .bar,
  .foot[data-price='long'] .bar {
    display: none;
  }
`;
