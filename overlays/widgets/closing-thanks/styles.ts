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
    height: 80px;
    object-fit: contain;
  }

  .brand-name {
    overflow: hidden;
    font-family: var(--font-title);
    font-weight: var(--weight-title);
    font-size: 44px;
    line-height: 1.25;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .goodbye {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 14px;
  }

  .tag {
    width: auto;
    margin-top: 0;
    padding: 12px 36px 15px;
    font-size: 38px;
  }

  .headline {
    font-family: var(--font-label);
    font-weight: var(--weight-label);
    font-size: 88px;
    line-height: 1.15;
    white-space: nowrap;
  }

  .headline[data-fit='snug'] {
    font-size: 74px;
  }

  .headline[data-fit='tight'] {
    font-size: 62px;
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
    font-size: 112px;
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
    margin-bottom: 12px;
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
    height: 66px;
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
    padding: 16px var(--pad-small) 20px;
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
    font-size: 58px;
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
