import { css } from 'lit';

/** A ticket: the deal on the large part, the clock on the stub. `data-phase` is armed, live, heat, sold-out or ended. */
export const styles = css`
  .sale {
    position: relative;
    height: 100%;
  }

  .main {
    position: absolute;
    inset: 0 300px 0 0;
    display: grid;
    grid-template: 62px 118px 44px / minmax(0, auto) minmax(0, 1fr);
    grid-template-areas: 'title title' 'figure prior' 'after after';
    padding: 22px 44px 0 46px;
  }

  .main > :not(.plate),
  .stub > :not(.plate) {
    position: relative;
  }

  .title {
    grid-area: title;
    align-self: center;
    font-family: var(--font-title);
    font-weight: 900;
    font-size: 40px;
    line-height: 1.25;
    letter-spacing: 0.02em;
    white-space: nowrap;
  }

  .title[data-fit='snug'] {
    font-family: var(--font-title-narrow);
    font-size: 37px;
    letter-spacing: 0;
  }

  .title[data-fit='tight'] {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    margin-top: 6px;
    font-family: var(--font-title-narrow);
    font-size: 29px;
    line-height: 1.12;
    letter-spacing: 0;
    white-space: normal;
  }

  .figure {
    grid-area: figure;
    align-self: center;
    justify-self: start;
    display: flex;
    align-items: baseline;
    font-family: var(--font-figure);
    font-weight: 800;
    font-size: 132px;
    line-height: 0.86;
    letter-spacing: -0.025em;
    filter: drop-shadow(0 4px 0 var(--shade, #5d040e));
    white-space: nowrap;
  }

  /* Foil is clipped to the letter's box, and a comma hangs below the line. */
  .figure > * {
    padding-bottom: 0.16em;
    margin-bottom: -0.16em;
  }

  .sign {
    margin-right: 6px;
    font-size: 0.5em;
  }

  .cents {
    font-size: 0.56em;
  }

  .sale[data-price='medium'] .figure {
    font-size: 100px;
  }

  .sale[data-price='long'] .main {
    grid-template: 62px 80px 46px 40px / minmax(0, 1fr);
    grid-template-areas: 'title' 'figure' 'prior' 'after';
  }

  .sale[data-price='long'] .figure {
    font-family: var(--font-clock);
    font-weight: 700;
    font-size: 90px;
    line-height: 0.8;
    letter-spacing: -0.022em;
  }

  .prior {
    grid-area: prior;
    align-self: center;
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 10px;
    margin-left: 18px;
    white-space: nowrap;
  }

  .sale[data-price='long'] .prior {
    flex-direction: row-reverse;
    align-items: center;
    justify-self: start;
    margin-left: 0;
  }

  .off {
    padding: 4px 12px 5px;
    background: var(--foil-band);
    color: var(--deep);
    font-family: var(--font-clock);
    font-weight: 700;
    font-size: 36px;
    line-height: 1;
  }

  .was {
    color: var(--ink);
    font-family: var(--font-clock);
    font-weight: 600;
    font-size: 36px;
    line-height: 1;
    text-decoration: line-through 4px var(--gold);
  }

  .after {
    grid-area: after;
    align-self: center;
    font-size: 32px;
    font-weight: 600;
    white-space: nowrap;
  }

  .after[data-fit='snug'],
  .after[data-fit='tight'] {
    font-size: 28px;
  }

  .after b {
    color: var(--gold);
    font-weight: 700;
  }

  .stub {
    --face: var(--lacquer-night);
    position: absolute;
    inset: 0 0 0 auto;
    width: 300px;
    display: flex;
    flex-direction: column;
    align-items: center;
    text-align: center;
  }

  /* The perforation between ticket and stub. */
  .seam {
    position: absolute;
    z-index: 1;
    top: 28px;
    bottom: 28px;
    right: 296px;
    width: 8px;
    background: radial-gradient(circle, #1a0306 3.4px, transparent 4px) 0 0 / 8px 18px;
  }

  .tag {
    width: 236px;
    margin-top: 4px;
    padding: 11px 0 13px;
    background: var(--foil-band);
    color: var(--deep);
    font-family: var(--font-label);
    font-weight: 900;
    font-size: 34px;
    line-height: 1;
    letter-spacing: 0.1em;
    text-indent: 0.1em;
    white-space: nowrap;
    clip-path: polygon(0 0, 100% 0, calc(100% - 14px) 100%, 14px 100%);
  }

  .caption {
    margin-top: 12px;
    color: var(--gold);
    font-size: 32px;
    white-space: nowrap;
  }

  .clock {
    display: flex;
    margin-top: 8px;
    font-family: var(--font-clock);
    font-weight: 700;
    font-size: 110px;
    line-height: 0.86;
    text-shadow: 0 4px 0 #000;
  }

  .clock:last-child {
    margin-top: 18px;
    font-size: 124px;
  }

  .clock[data-size='hours'] {
    margin-top: 16px;
    font-size: 76px;
    line-height: 1;
  }

  .clock[data-size='long-hours'] {
    margin-top: 22px;
    font-size: 65px;
    line-height: 1;
  }

  .digit {
    display: block;
  }

  .colon {
    padding: 0 3px;
    color: var(--gold);
    transform: translateY(-0.06em);
  }

  /* What became of the deal, stamped on the stub. */
  .verdict {
    margin: 44px 0 0;
    padding: 16px 14px 18px;
    border: 5px solid var(--gold);
    outline: 3px solid #a8742a;
    outline-offset: 5px;
    color: var(--gold);
    font-family: var(--font-label);
    font-weight: 900;
    font-size: var(--stamp);
    line-height: 1;
    letter-spacing: 0.04em;
    text-indent: 0.04em;
    white-space: nowrap;
    transform: rotate(-7deg);
  }

  .limit {
    margin-top: 8px;
    color: var(--ink-quiet);
    font-size: 28px;
    white-space: nowrap;
  }
`;
