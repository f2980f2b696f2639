import { css } from 'lit';

/** The pad lies over the lower edge of the screen, where a system keyboard would; its keys fit a thumb. */
export const padStyles = css`
  :host {
    display: contents;
  }
  .pad {
    position: fixed;
    z-index: 5;
    right: 0;
    bottom: 0;
    left: 0;
    display: grid;
    max-width: 520px;
    gap: 8px;
    margin: 0 auto;
    padding: 10px 10px calc(10px + env(safe-area-inset-bottom));
    border-top: 1px solid var(--line);
    border-radius: 14px 14px 0 0;
    background: var(--plate);
    box-shadow: 0 -8px 24px rgb(0 0 0 / 50%);
    user-select: none;
    -webkit-user-select: none;
  }
  .amount {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    align-items: center;
    gap: 12px;
    padding-left: 6px;
  }
  .label {
    display: -webkit-box;
    overflow: hidden;
    color: var(--soft);
    font-size: 15px;
    line-height: 1.25;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  output {
    padding: 2px 6px;
    border-radius: 6px;
    font-size: 26px;
    font-weight: 700;
    white-space: nowrap;
  }
  output.selected {
    background: #1d3557;
  }
  .keys {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 8px;
  }
  .keys button {
    min-height: 60px;
    padding: 4px;
  }
  .clear {
    min-height: 56px;
  }
  .digit {
    font-size: 26px;
  }
  .other {
    background: var(--ground);
    font-size: 20px;
  }
`;
