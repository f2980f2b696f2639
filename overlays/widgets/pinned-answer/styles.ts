import { css } from 'lit';
import { keepsLastMarks, keepsMarks } from '../pieces.ts';

/** A viewer's question as a comment, and under it, larger, what the host answers. */
export const styles = css`
  .pinned {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    gap: 10px;
  }

  .question,
  .answer {
    position: relative;
    flex: none;
  }

  .question {
    align-self: flex-start;
    max-width: 100%;
    padding: 13px 30px 14px 26px;
  }

  .answer {
    align-self: flex-start;
    max-width: 100%;
    padding: 11px 28px 15px 24px;
  }

  .asked,
  .said {
    position: relative;
    overflow: hidden;
    overflow-wrap: anywhere;
    word-break: keep-all;
    text-wrap: pretty;
  }

  .asked {
    ${keepsMarks}
    font-size: 34px;
    line-height: 41px;
    white-space: nowrap;
    text-overflow: ellipsis;
  }

  /* Longer than a line: smaller, two lines, then an ellipsis. */
  .asked[data-fit='snug'] {
    font-size: 32px;
  }

  .asked[data-fit='tight'] {
    ${keepsLastMarks}
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    font-size: 28px;
    line-height: 32px;
    white-space: normal;
  }

  .who {
    margin-right: 14px;
    color: var(--accent);
    font-weight: 700;
  }

  .said {
    ${keepsLastMarks}
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    font-size: 42px;
    font-weight: 700;
    line-height: 50px;
  }

  .said[data-fit='snug'] {
    font-size: 36px;
    line-height: 43px;
  }

  .said[data-fit='tight'] {
    -webkit-line-clamp: 4;
    font-size: 29px;
    font-weight: 600;
    line-height: 32px;
  }

  .said[data-deep] {
    font-size: 34px;
    line-height: 52px;
  }

  .host {
    display: inline-block;
    margin-right: 14px;
    padding: 0.06em 0.4em 0.12em;
    border-radius: var(--chip-radius);
    background: var(--fill);
    color: var(--on-fill);
    font-family: var(--font-label);
    font-weight: var(--weight-label);
    font-size: max(28px, calc(0.82em * var(--scale-label)));
    line-height: 1;
    vertical-align: 0.06em;
  }
`;
