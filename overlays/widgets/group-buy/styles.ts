import { css } from 'lit';
import { keepsMarks, plainLetters } from '../pieces.ts';

/** A ticket: price, orders and consequence on the large part, the clock on the stub. */
export const styles = css`
  .group {
    position: relative;
    height: 100%;
  }

  .main {
    position: absolute;
    inset: 0 300px 0 0;
    display: grid;
    grid-template: 60px 82px 56px 36px / minmax(0, auto) minmax(0, 1fr);
    grid-template-areas: 'title title' 'figure beside' 'standing standing' 'after after';
    padding: 18px 44px 0 46px;
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
    font-size: 106px;
    line-height: 0.8;
  }

  .group[data-price='medium'] .figure {
    font-size: 88px;
  }

  .group[data-price='long'] .main {
    grid-template: 62px 58px 34px 46px 36px / minmax(0, 1fr);
    grid-template-areas: 'title' 'figure' 'beside' 'standing' 'after';
  }

  .group[data-price='long'] .figure {
    font-family: var(--font-clock);
    font-weight: var(--weight-clock);
    font-size: 68px;
  }

  .group[data-price='long'] .figure > .cents {
    ${plainLetters}
  }

  /* Nobody pays anything: the words stand where the price was. */
  .refunded {
    grid-area: figure / figure / beside / beside;
    align-self: center;
    font-family: var(--font-label);
    font-weight: var(--weight-label);
    font-size: 76px;
    line-height: 1;
    letter-spacing: 0.02em;
    white-space: nowrap;
  }

  .frozen {
    grid-area: figure / figure / beside / beside;
    align-self: center;
    font-size: calc(72px * var(--scale-label));
  }

  .frozen:lang(en) {
    font-size: calc(42px * var(--scale-label));
  }

  .beside {
    grid-area: beside;
    align-self: center;
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 8px;
    margin-left: 20px;
    line-height: 1;
    white-space: nowrap;
  }

  .group[data-price='long'] .beside {
    flex-direction: row;
    align-items: baseline;
    gap: 18px;
    margin-left: 0;
  }

  .below {
    font-family: var(--font-clock);
    font-size: 30px;
    font-weight: var(--weight-clock);
  }

  .standing {
    grid-area: standing;
    align-self: end;
    display: flex;
    align-items: center;
    gap: 16px;
    white-space: nowrap;
  }

  .orders {
    flex: none;
    font-family: var(--font-clock);
    font-weight: var(--weight-clock);
    font-size: 36px;
    line-height: 1;
  }

  .joined {
    font-size: 54px;
    line-height: 0.9;
  }

  .orders > .source {
    margin-left: 8px;
    font-family: var(--font-text);
    font-size: 28px;
  }

  .goal {
    font-size: 40px;
  }

  .track {
    flex: 1;
    min-width: 60px;
  }

  /* The group is full: the words stand where the bar was. */
  .full {
    flex: none;
    padding: 3px 14px 5px;
    border-radius: var(--chip-radius);
    background: var(--fill);
    color: var(--on-fill);
    font-family: var(--font-label);
    font-weight: var(--weight-label);
    font-size: 34px;
    line-height: 1;
    clip-path: var(--chip-clip);
  }

  .after {
    ${keepsMarks}
    grid-area: after;
    align-self: center;
    overflow: hidden;
    font-size: 29px;
    line-height: 1.15;
    text-overflow: ellipsis;
    white-space: nowrap;
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

  .stub > .caption {
    margin-top: var(--stub-gap);
  }

  /* Its digits keep off the frame of every theme. */
  .clock {
    margin-top: 9px;
    font-size: 106px;
  }

  .clock:last-child {
    margin-top: 22px;
  }

  .group[data-phase='heat'] .clock {
    margin-top: 18px;
    font-size: 132px;
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

  .note {
    padding-block: 0.32em;
    max-width: 252px;
    overflow: hidden;
    margin-block: calc(8px - 0.32em) -0.32em;
    color: var(--quiet);
    font-size: 28px;
    line-height: 1.1;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .note.near {
    margin-block: calc(6px - 0.32em) -0.32em;
    color: var(--accent);
    font-size: 34px;
    line-height: 1;
  }
`;
