import { css } from 'lit';
import { keepsMarks } from '../pieces.ts';

/** A ticket: the deal on the large part, the clock on the stub. `data-price` says how large the price may be. */
export const styles = css`
  .sale {
    position: relative;
    height: 100%;
  }

  .main {
    position: absolute;
    inset: 0 300px 0 0;
    display: grid;
    grid-template: 62px 118px 44px / minmax(0, auto) minmax(0, 1fr);
    grid-template-areas: 'title title' 'figure prior' 'after after';
    padding: 22px 44px 0 46px;
  }

  .main > :not(.plate),
  .stub > :not(.plate) {
    position: relative;
  }

  .title {
    grid-area: title;
    align-self: center;
  }

  .figure {
    grid-area: figure;
    align-self: center;
    justify-self: start;
  }

  .sale[data-price='medium'] .figure {
    font-size: 100px;
  }

  .sale[data-price='long'] .main,
  .sale[data-price='huge'] .main {
    grid-template: 62px 80px 46px 40px / minmax(0, 1fr);
    grid-template-areas: 'title' 'figure' 'prior' 'after';
  }

  .sale[data-price='long'] .figure,
  .sale[data-price='huge'] .figure {
    font-family: var(--font-clock);
    font-weight: var(--weight-clock);
    font-size: 90px;
    line-height: 0.8;
  }

  .sale[data-price='huge'] .figure {
    font-size: 62px;
  }

  .prior {
    grid-area: prior;
    align-self: center;
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 10px;
    margin-left: 18px;
    white-space: nowrap;
  }

  .sale[data-price='long'] .prior,
  .sale[data-price='huge'] .prior {
    flex-direction: row-reverse;
    align-items: center;
    justify-self: start;
    margin-left: 0;
  }

  .after {
    ${keepsMarks}
    grid-area: after;
    align-self: center;
    overflow: hidden;
    font-size: 32px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .after[data-fit='snug'] {
    font-size: 28px;
  }

  .after b {
    color: var(--accent);
    font-weight: 700;
  }

  .stub {
    position: absolute;
    inset: 0 0 0 auto;
    width: 300px;
    display: flex;
    flex-direction: column;
    align-items: center;
    text-align: center;
  }

  /* The perforation between ticket and stub. */
  .seam {
    position: absolute;
    z-index: 1;
    top: 28px;
    bottom: 28px;
    right: 296px;
    width: 8px;
    background: var(--seam);
  }

  .caption {
    margin-top: var(--stub-gap);
  }

  /* Its digits keep off the frame of every theme. */
  .clock {
    margin-top: 9px;
    font-size: 106px;
  }

  .clock:last-child {
    margin-top: 20px;
  }

  .clock[data-size='hours'] {
    margin-top: 16px;
    font-size: 76px;
    line-height: 1;
  }

  .clock[data-size='long-hours'] {
    margin-top: 22px;
    font-size: 65px;
    line-height: 1;
  }

  .verdict {
    margin-block: auto;
  }

  .limit {
    ${keepsMarks}
    max-width: 260px;
    margin-top: calc(8px - 0.32em);
    overflow: hidden;
    color: var(--quiet);
    font-size: 28px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .caption[data-fit='snug'] {
    ${keepsMarks}
    max-width: 260px;
    margin-top: calc(var(--stub-gap) - 0.32em);
    overflow: hidden;
    font-size: 28px;
    text-overflow: ellipsis;
  }
`;
