import { css } from 'lit';

/** The button that is held: a ring fills while it is. */
export const holdStyles = css`
  button {
    display: flex;
    width: 100%;
    min-height: 68px;
    align-items: center;
    gap: 14px;
    border: 0;
    color: #fff;
    text-align: left;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
    -webkit-tap-highlight-color: transparent;
  }
  .go {
    background: #13753f;
  }
  .stop {
    background: #b3261e;
  }
  button.off {
    border: 2px dashed var(--amber);
    background: var(--plate);
  }
  .off circle {
    stroke: var(--amber);
  }
  svg {
    flex: none;
    width: 44px;
    height: 44px;
    transform: rotate(-90deg);
  }
  circle {
    fill: none;
    stroke: rgb(255 255 255 / 35%);
    stroke-width: 5;
  }
  .filling {
    stroke: #fff;
    stroke-dasharray: 113.1;
    stroke-dashoffset: 113.1;
  }
  .holding .filling {
    stroke-dashoffset: 0;
    transition: stroke-dashoffset var(--hold) linear;
  }
  strong {
    display: block;
    font-size: 19px;
    line-height: 1.2;
  }
  button strong small,
  button.off strong small {
    display: inline;
    color: inherit;
    font-size: 14px;
  }
`;
