import { css } from 'lit';

/** How many are left, as a figure and as a row of gold bars. `data-look` is plenty, low, last or sold-out. */
export const styles = css`
  .stock {
    --face: var(--lacquer-dark);
    --side: var(--lacquer-dark-side);
    --cut: 14px;
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
    font-weight: 900;
    font-size: 38px;
    line-height: 1;
    white-space: nowrap;
  }

  .left {
    font-family: var(--font-clock);
    font-weight: 700;
    font-size: 84px;
    line-height: 0.9;
  }

  .gauge {
    flex: 1;
    min-width: 0;
  }

  .track {
    position: relative;
    height: 30px;
    overflow: hidden;
    background: #0e0204;
    box-shadow: 0 0 0 3px #8a5a25;
  }

  .fill-box {
    position: absolute;
    inset: 0;
  }

  .fill {
    position: absolute;
    inset: 0;
    transform-origin: 0 50%;
    background: var(--foil-band);
  }

  /* Twenty bars: gaps in the colour of the empty track, above the fill. */
  .notches {
    position: absolute;
    inset: 0;
    background: repeating-linear-gradient(90deg, transparent 0 calc(5% - 5px), #0e0204 calc(5% - 4.5px) 5%);
  }

  .source {
    margin-top: 9px;
    color: var(--ink-quiet);
    font-size: 28px;
    line-height: 1.25;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .stock[data-look='low'] {
    --face: var(--lacquer);
    --side: var(--lacquer-side);
  }

  .stock[data-look='low'] .source,
  .stock[data-look='last'] .source {
    color: var(--ink);
  }

  .stock[data-look='last'] {
    --face: var(--foil-band);
    --side: #7a4d12;
  }

  .stock[data-look='last'] .say,
  .stock[data-look='last'] .source {
    color: var(--deep);
  }

  .stock[data-look='last'] .left {
    color: #930513;
  }

  .stock[data-look='last'] .left.foil {
    background: none;
    -webkit-text-fill-color: #930513;
  }

  .stock[data-look='last'] .fill {
    background: linear-gradient(178deg, #ff5a3c, #d3131d 60%, #b00a1a);
  }

  .stock[data-look='sold-out'] {
    --face: var(--lacquer-spent);
    --side: var(--lacquer-spent-side);
  }

  .stock[data-look='sold-out'] .say {
    font-size: 46px;
  }
`;
