import { css } from 'lit';

/** How many are left, as a figure and as a bar. */
export const styles = css`
  .stock {
    position: relative;
    height: 100%;
    display: flex;
    align-items: center;
    padding: 0 36px 0 34px;
  }

  .stock > :not(.plate) {
    position: relative;
  }

  .say {
    flex: none;
    display: flex;
    align-items: baseline;
    gap: 12px;
    min-width: 290px;
    margin-right: 30px;
    font-family: var(--font-label);
    font-weight: var(--weight-label);
    font-size: calc(38px * var(--scale-label));
    line-height: 1;
    white-space: nowrap;
  }

  .left {
    font-family: var(--font-clock);
    font-weight: var(--weight-clock);
    font-size: 84px;
    line-height: 0.9;
  }

  .gauge {
    flex: 1;
    min-width: 0;
  }

  .source {
    margin-top: 9px;
  }

  .stock[data-look='sold-out'] .say {
    color: var(--accent);
    font-size: 46px;
  }
`;
