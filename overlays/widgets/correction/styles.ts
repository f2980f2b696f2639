import { css } from 'lit';
import { keepsMarks } from '../pieces.ts';

/** A board that cannot be overlooked: what is corrected, the wrong price struck out, the right one large, and the amends. */
export const styles = css`
  .correction {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    justify-content: center;
    gap: 16px;
    padding: 20px 46px 26px;
  }

  .correction > :not(.plate) {
    position: relative;
    flex: none;
  }

  .head {
    display: flex;
    align-items: center;
    gap: 22px;
    height: 58px;
  }

  .head > .tag {
    flex: none;
    margin: 0;
  }

  .head > .tag:lang(en) {
    font-size: calc(32px * var(--scale-label));
    letter-spacing: 0.02em;
  }

  .head > .title {
    min-width: 0;
  }

  .prices {
    display: flex;
    align-items: center;
    gap: 32px;
    height: 134px;
  }

  .prices[data-stacked] {
    flex-direction: column;
    align-items: flex-start;
    justify-content: space-between;
    gap: 0;
    height: 138px;
    padding-bottom: 6px;
  }

  /* Too small for the theme's metal. */
  .prices[data-stacked] .sign {
    background: none;
    -webkit-text-fill-color: var(--accent);
  }

  .was-said {
    flex: none;
    display: flex;
    align-items: baseline;
    gap: 8px;
  }

  /* Which price is which, also before the line goes through the wrong one. */
  .label {
    flex: none;
    color: var(--quiet);
    font-family: var(--font-text);
    font-size: 32px;
    font-weight: 700;
    letter-spacing: 0;
    line-height: 1;
  }

  .figure > .label {
    padding: 0;
    margin: 0 12px 0 0;
    color: var(--ink);
    font-style: normal;
  }

  .wrong {
    position: relative;
    flex: none;
    padding: 0 9px;
    color: var(--quiet);
    font-family: var(--font-clock);
    font-weight: var(--weight-clock);
    line-height: 1;
    white-space: nowrap;
  }

  .strike {
    position: absolute;
    left: 0;
    right: 0;
    top: calc(50% - 0.05em);
    height: max(8px, 0.14em);
    background: var(--accent);
  }

  /* Words stay legible under it. */
  .wrong[data-unknown] > .strike {
    height: 5px;
  }

  .apology {
    color: var(--ink);
    font-size: 32px;
    line-height: 1.1;
    white-space: nowrap;
  }

  .make-good {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 22px;
    height: 74px;
    padding: 0 26px 4px;
    font-size: 40px;
    line-height: 1.15;
    white-space: nowrap;
  }

  .make-good > :not(.plate) {
    position: relative;
  }

  .more {
    ${keepsMarks}
    min-width: 0;
    overflow: hidden;
    contain: paint;
    font-weight: 700;
    text-overflow: ellipsis;
  }

  .more b {
    color: var(--accent);
    font-weight: 800;
  }

  .with {
    flex: none;
    color: var(--quiet);
    font-size: 32px;
  }

  .code {
    color: var(--ink);
    font-family: var(--font-clock);
    font-weight: var(--weight-clock);
    letter-spacing: 0.02em;
  }

  .make-good[data-fit='snug'] {
    font-size: 34px;
  }

  .make-good[data-fit='snug'] .with {
    font-size: 30px;
  }

  .make-good[data-fit='tight'] {
    flex-direction: column;
    align-items: flex-start;
    justify-content: center;
    gap: 0;
    height: 88px;
    font-size: 30px;
  }

  .make-good[data-fit='tight'] .more b {
    color: inherit;
  }

  .make-good[data-fit='tight'] .more {
    max-width: 100%;
  }

  .make-good[data-fit='tight'] .with {
    font-size: 28px;
  }
`;
