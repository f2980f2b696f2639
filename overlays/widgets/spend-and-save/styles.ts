import { css } from 'lit';
import { keepsMarks, plainLetters } from '../pieces.ts';

/** A strap: until when, and a tile for each step. */
export const styles = css`
  .spending {
    position: relative;
    height: 100%;
    display: flex;
    align-items: center;
    gap: 22px;
    padding: 0 var(--pad-small);
    white-space: nowrap;
  }

  .spending > :not(.plate) {
    position: relative;
  }

  .block {
    flex: none;
    display: flex;
    flex-direction: column;
    gap: 8px;
    max-width: 360px;
  }

  .label {
    ${keepsMarks}
    overflow: hidden;
    contain: paint;
    font-family: var(--font-label);
    font-weight: var(--weight-label);
    font-size: max(28px, 34px * var(--scale-label));
    line-height: 1.1;
    text-overflow: ellipsis;
  }

  .when {
    color: var(--accent);
    font-size: 28px;
    font-weight: 700;
    line-height: 1;
  }

  .time {
    display: inline-block;
    color: var(--ink);
    font-family: var(--font-clock);
    font-weight: var(--weight-clock);
    font-size: 34px;
    line-height: 1;
  }

  .after {
    ${keepsMarks}
    flex: 1;
    min-width: 0;
    overflow: hidden;
    color: var(--quiet);
    font-size: 34px;
    line-height: 1.2;
    text-align: right;
    text-overflow: ellipsis;
  }

  .tiles {
    flex: 1;
    min-width: 0;
    display: flex;
    gap: 12px;
    padding: 0;
    list-style: none;
  }

  .tile {
    flex: 1 1 0;
    min-width: 0;
    height: 82px;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 4px;
    overflow: hidden;
    border-radius: var(--chip-radius);
    background: var(--face);
    box-shadow: inset 0 0 0 3px var(--side);
  }

  .spend {
    color: var(--quiet);
    font-family: var(--font-clock);
    font-size: 28px;
    font-weight: var(--weight-clock);
    line-height: 1;
  }

  .save {
    display: flex;
    align-items: baseline;
    font-size: 28px;
    line-height: 0.86;
    white-space: pre;
  }

  .amount {
    ${plainLetters}
    font-family: var(--font-clock);
    font-weight: var(--weight-clock);
    font-size: 34px;
    line-height: 0.9;
  }

  .tiles[data-size='large'] .amount {
    font-size: 46px;
  }

  .tiles[data-size='medium'] .amount {
    font-size: 40px;
  }

  .tiles[data-size='large'] .spend,
  .tiles[data-size='medium'] .spend {
    font-size: 30px;
  }

  .tiles[data-size='wide'] .tile {
    flex-direction: row;
    align-items: baseline;
    gap: 32px;
    padding-top: 10px;
  }

  .tiles[data-size='wide'] .spend,
  .tiles[data-size='wide'] .save {
    font-size: 40px;
  }

  .tiles[data-size='wide'] .amount {
    font-size: 58px;
  }

  .tiles[data-size='brief'] .save,
  .tiles[data-size='brief'] .amount {
    color: var(--letter-small);
    font-family: var(--font-clock);
    font-weight: var(--weight-clock);
    font-size: 42px;
  }

  .tiles[data-size='bare'] {
    gap: 8px;
  }

  .tiles[data-size='bare'] .amount,
  .tiles[data-size='bare'] .spend,
  .tiles[data-size='rows'] .amount,
  .tiles[data-size='rows'] .spend {
    font-family: var(--font-text);
    font-size: 28px;
    line-height: 1;
  }

  .tiles[data-size='rows'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-auto-rows: 39px;
    gap: 5px 8px;
  }

  .tiles[data-size='rows'][data-columns='2'] {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }

  .tiles[data-size='rows'] .tile {
    flex-direction: row;
    align-items: center;
    gap: 10px;
    height: auto;
  }

  .tiles[data-size='rows'] .save {
    align-items: center;
    line-height: 1;
  }

  .more {
    flex: none;
    font-size: 28px;
  }
`;
