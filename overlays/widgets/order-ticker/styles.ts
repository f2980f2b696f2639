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
    --face: var(--lacquer-dark);
    --side: var(--lacquer-dark-side);
    --cut: 12px;
    --rim: 3px;
    --drop: 6px;
    position: relative;
    flex: none;
    display: flex;
    align-items: center;
    gap: 14px;
    max-width: 100%;
    height: 70px;
    padding: 0 26px 0 22px;
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
    fill: var(--gold);
  }

  .buyer {
    flex: none;
    max-width: 220px;
    padding-block: 6px;
    font-weight: 700;
  }

  .verb {
    flex: none;
    color: var(--ink-quiet);
    font-size: 30px;
  }

  .title {
    min-width: 0;
    padding-block: 6px;
    color: var(--gold);
    font-weight: 700;
  }

  .units {
    flex: none;
    font-family: var(--font-clock);
    font-weight: 700;
    font-size: 38px;
    line-height: 1;
  }

  .row[data-kind='many'] {
    --face: var(--foil-band);
    --side: #7a4d12;
    height: 84px;
    color: var(--deep);
  }

  .row[data-kind='many'] .count {
    color: #8c0411;
    font-family: var(--font-clock);
    font-weight: 700;
    font-size: 72px;
    line-height: 1;
  }

  .row[data-kind='many'] .verb {
    color: var(--deep);
    font-size: 34px;
    font-weight: 700;
  }

  .row[data-kind='late'] {
    --face: var(--lacquer-spent);
    --side: var(--lacquer-spent-side);
  }

  .row[data-kind='late'] .rim {
    background: #8b6f55;
  }

  .row[data-kind='late'] .mark {
    fill: #d9c3ab;
  }

  .row[data-kind='late'] .title {
    color: var(--ink);
  }
`;
