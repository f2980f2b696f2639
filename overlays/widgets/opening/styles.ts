import { css } from 'lit';

/** The countdown to the show: a full panel, the clock as large as it goes, what is coming below it or beside it. */
export const styles = css`
  .opening {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: space-evenly;
    gap: 14px;
    padding: calc(52px * var(--low)) calc(var(--pad) + 18px) calc(46px * var(--low));
    text-align: center;
  }

  .opening > :not(.plate) {
    position: relative;
  }

  .brand {
    display: flex;
    align-items: center;
    gap: 20px;
    max-width: 100%;
  }

  .logo {
    flex: none;
    max-width: 260px;
    height: calc(88px * var(--low));
    object-fit: contain;
  }

  .brand-name {
    overflow: hidden;
    font-family: var(--font-title);
    font-weight: var(--weight-title);
    font-size: calc(48px * var(--low));
    line-height: 1.25;
    letter-spacing: var(--track-title);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .tag {
    width: auto;
    margin-top: 0;
    padding: calc(14px * var(--low)) calc(44px * var(--low)) calc(17px * var(--low));
    font-size: calc(44px * var(--low));
  }

  .until {
    display: flex;
    flex-direction: column;
    align-items: center;
  }

  .caption {
    font-size: 40px;
  }

  .clock {
    margin-top: 22px;
    font-size: calc(250px * var(--low));
  }

  .clock[data-length='hours'] {
    font-size: calc(190px * var(--low));
  }

  .begun {
    padding: 0.1em 0.06em 0.16em;
    font-family: var(--font-label);
    font-weight: var(--weight-label);
    font-size: 190px;
    line-height: 1.05;
    white-space: nowrap;
  }

  .begun[data-fit='snug'] {
    font-size: 140px;
  }

  .begun[data-fit='tight'] {
    font-size: 110px;
  }

  .coming {
    align-self: stretch;
    text-align: start;
  }

  .heading {
    display: block;
    margin-bottom: calc(16px * var(--low));
    color: var(--accent);
    font-family: var(--font-label);
    font-weight: var(--weight-label);
    font-size: 40px;
    letter-spacing: var(--track-label);
  }

  ol {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(16px * var(--low));
    padding: 0;
    list-style: none;
  }

  li {
    position: relative;
    display: flex;
    align-items: center;
    gap: 22px;
    height: calc(88px * var(--low));
    padding: 0 var(--pad-small);
  }

  li > :not(.plate) {
    position: relative;
  }

  .number {
    flex: none;
    color: var(--accent);
    font-family: var(--font-clock);
    font-weight: var(--weight-clock);
    font-size: 52px;
    line-height: 1;
  }

  :host-context([data-canvas='horizontal']) .opening {
    display: grid;
    grid-template: auto auto 1fr / minmax(0, 1fr) minmax(0, 1fr);
    grid-auto-flow: column;
    align-items: center;
    justify-items: center;
    column-gap: 60px;
  }

  :host-context([data-canvas='horizontal']) .coming {
    grid-column: 2;
    grid-row: 1 / -1;
    align-self: center;
    justify-self: stretch;
  }

  :host-context([data-canvas='horizontal']) .opening > .tag {
    grid-column: 1;
    grid-row: 2;
  }

  :host-context([data-canvas='horizontal']) .opening > .until {
    grid-column: 1;
    grid-row: 3;
  }

  :host-context([data-canvas='horizontal']) .opening > .brand {
    grid-column: 1;
    grid-row: 1;
  }

  /* Nothing stands beside the clock. */
  :host-context([data-canvas='horizontal']) .opening[data-alone] {
    grid-template-columns: minmax(0, 1fr);
  }

  [data-alone] .clock {
    font-size: calc(300px * var(--low));
  }
`;
