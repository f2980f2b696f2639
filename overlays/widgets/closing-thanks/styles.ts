import { css } from 'lit';

/** The goodbye: a full panel, in columns on the horizontal canvas. */
export const styles = css`
  .closing {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: space-evenly;
    gap: 12px;
    padding: 36px calc(var(--pad) + 18px) 32px;
    text-align: center;
  }

  .closing > :not(.plate) {
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
    max-width: 240px;
    height: calc(80px * var(--low));
    object-fit: contain;
  }

  .brand-name {
    overflow: hidden;
    font-family: var(--font-title);
    font-weight: var(--weight-title);
    font-size: calc(44px * var(--low));
    line-height: 1.25;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .goodbye {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: calc(14px * var(--low));
  }

  .tag {
    width: auto;
    margin-top: 0;
    padding: calc(12px * var(--low)) calc(36px * var(--low)) calc(15px * var(--low));
    font-size: calc(38px * var(--low));
  }

  .headline {
    font-family: var(--font-label);
    font-weight: var(--weight-label);
    font-size: calc(88px * var(--low));
    line-height: 1.15;
    white-space: nowrap;
  }

  .headline[data-fit='snug'] {
    font-size: calc(74px * var(--low));
  }

  .headline[data-fit='tight'] {
    font-size: calc(62px * var(--low));
  }

  .orders {
    display: flex;
    align-items: baseline;
    justify-content: center;
    gap: 20px;
  }

  .total {
    padding: 0.06em var(--lean, 0px) 0.1em 0;
    font-family: var(--font-clock);
    font-weight: var(--weight-clock);
    font-size: calc(112px * var(--low));
    line-height: 1;
  }

  .sold .caption {
    font-size: 40px;
  }

  .sold .source {
    font-size: 32px;
  }

  .source b {
    font-family: var(--font-clock);
    font-weight: var(--weight-clock);
    color: var(--ink);
  }

  .unlocked {
    align-self: stretch;
    text-align: start;
  }

  .heading {
    display: block;
    margin-bottom: calc(12px * var(--low));
    color: var(--accent);
    font-family: var(--font-label);
    font-weight: var(--weight-label);
    font-size: 36px;
    letter-spacing: var(--track-label);
  }

  ol {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    padding: 0;
    list-style: none;
  }

  li {
    position: relative;
    display: flex;
    align-items: center;
    gap: 24px;
    height: calc(66px * var(--low));
    padding: 0 var(--pad-small);
  }

  li > :not(.plate) {
    position: relative;
  }

  .reached {
    flex: none;
    color: var(--accent);
    font-size: 36px;
  }

  .reward {
    min-width: 0;
    font-size: 38px;
    font-weight: 700;
    line-height: 1.3;
    white-space: nowrap;
  }

  .rest {
    margin-top: 10px;
    color: var(--quiet);
    font-size: 32px;
  }

  .next {
    align-self: stretch;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
    padding: calc(16px * var(--low)) var(--pad-small) calc(20px * var(--low));
  }

  .next > :not(.plate) {
    position: relative;
  }

  .on {
    display: flex;
    align-items: baseline;
    justify-content: center;
    gap: 24px;
  }

  .when {
    font-family: var(--font-clock);
    font-weight: var(--weight-clock);
    font-size: calc(58px * var(--low));
    line-height: 1.15;
    white-space: nowrap;
  }

  .next > .title {
    display: block;
    margin-top: 4px;
  }

  .next > .title[data-fit='tight'] {
    display: -webkit-box;
  }

  :host-context([data-canvas='horizontal']) .closing {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    align-content: center;
    align-items: center;
    gap: 34px 60px;
  }

  :host-context([data-canvas='horizontal']) .brand,
  :host-context([data-canvas='horizontal']) .goodbye,
  :host-context([data-canvas='horizontal']) .sold {
    grid-column: 1;
    justify-self: center;
  }

  :host-context([data-canvas='horizontal']) .unlocked,
  :host-context([data-canvas='horizontal']) .next {
    grid-column: 2;
    justify-self: stretch;
  }

  :host-context([data-canvas='horizontal']) .unlocked {
    grid-row: 1 / span 2;
  }
`;
