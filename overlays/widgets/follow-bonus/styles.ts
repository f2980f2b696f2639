import { css } from 'lit';
import { plainLetters } from '../pieces.ts';

/** A note: what a follow brings, under it from when on it counts and until when. */
export const styles = css`
  .bonus {
    position: relative;
    height: 100%;
    display: flex;
    flex-direction: column;
    justify-content: center;
    gap: 7px;
    padding: 6px var(--pad-small) 0;
  }

  .bonus > :not(.plate) {
    position: relative;
  }

  .offer,
  .terms {
    display: flex;
    align-items: baseline;
    gap: 12px;
    min-width: 0;
    white-space: nowrap;
  }

  .label {
    flex: none;
    font-family: var(--font-label);
    font-weight: var(--weight-label);
    font-size: max(28px, 34px * var(--scale-label));
    line-height: 1;
  }

  .figure {
    font-size: 54px;
    line-height: 0.8;
  }

  .figure > .sign,
  .figure > .cents {
    font-size: max(0.5em, 28px);
  }

  .figure > .cents,
  .offer[data-fit='snug'] .figure > .whole,
  .offer[data-fit='tight'] .figure > .whole {
    ${plainLetters}
  }

  .offer[data-fit='snug'] .figure {
    font-size: 46px;
  }

  .offer[data-fit='tight'] .figure {
    font-family: var(--font-clock);
    font-weight: var(--weight-clock);
    font-size: 36px;
    line-height: 1;
  }

  .offer[data-fit='tight'] .label {
    font-size: max(28px, 30px * var(--scale-label));
  }

  .chip {
    align-self: center;
    margin-left: auto;
    padding: 3px 8px 4px;
    font-size: 28px;
  }

  .terms {
    justify-content: space-between;
    font-size: 28px;
    line-height: 1.15;
  }

  .rest {
    min-width: 0;
    overflow: hidden;
    color: var(--quiet);
    text-overflow: ellipsis;
  }

  .when,
  .over {
    flex: none;
    color: var(--accent);
    font-weight: 700;
  }

  .time {
    display: inline-block;
    color: var(--ink);
    font-family: var(--font-clock);
    font-weight: var(--weight-clock);
    font-size: 32px;
    line-height: 1;
  }
`;
