import { css } from 'lit';

/** At most three rows, the newest at the bottom. A row is `one`, `many` (gathered) or `late` (an earlier order). */
export const styles = css`
  .ticker {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    align-items: var(--rows-from, flex-start);
    gap: 14px;
  }

  .row {
    position: relative;
    flex: none;
    display: flex;
    align-items: center;
    gap: 14px;
    max-width: 100%;
    height: 70px;
    padding: 0 28px 0 24px;
    font-size: 34px;
    white-space: nowrap;
  }

  .row > :not(.plate):not(.rehearsal) {
    position: relative;
  }

  .mark {
    flex: none;
    width: 36px;
    height: 36px;
    fill: var(--accent);
  }

  .buyer {
    flex: none;
    max-width: 220px;
    font-weight: 700;
  }

  .verb {
    flex: none;
    color: var(--quiet);
    font-size: 30px;
  }

  .row .title {
    min-width: 0;
    color: var(--accent);
    font-family: inherit;
    font-size: inherit;
    font-weight: 700;
    line-height: inherit;
    letter-spacing: 0;
  }

  .units {
    flex: none;
    font-family: var(--font-clock);
    font-weight: var(--weight-clock);
    font-size: 38px;
    line-height: 1;
  }

  .row[data-kind='many'] {
    height: 84px;
  }

  .row[data-kind='many'] .count {
    color: var(--accent);
    font-family: var(--font-clock);
    font-weight: var(--weight-clock);
    font-size: 72px;
    line-height: 1;
  }

  .row[data-kind='many'] .verb {
    color: var(--ink);
    font-size: 34px;
    font-weight: 700;
  }

  .row[data-kind='late'] .mark {
    fill: var(--quiet);
  }

  .row[data-kind='late'] .title {
    color: var(--ink);
  }
`;
