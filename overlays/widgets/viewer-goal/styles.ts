import { css } from 'lit';

/** A small board: what is counted, how far it is, what happens then. On `hot` it is reached, or its last seconds run. */
export const styles = css`
  .goal {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    justify-content: center;
    gap: 7px;
    padding: 22px 26px 40px;
    text-align: center;
  }

  .goal > :not(.plate) {
    position: relative;
    flex: none;
  }

  .metric {
    font-family: var(--font-label);
    font-weight: var(--weight-label);
    font-size: calc(32px * var(--scale-label));
    line-height: 1;
    white-space: nowrap;
  }

  .metric[data-fit='tight'] {
    font-family: var(--font-text);
    font-size: 28px;
  }

  .goal[data-timed] .metric {
    display: flex;
    align-items: baseline;
    justify-content: center;
    gap: 12px;
    margin: 0 -10px;
    font-family: var(--font-text);
    font-size: 28px;
    font-weight: 700;
  }

  .metric > .target {
    font-size: 28px;
  }

  /* Of one height whatever the size of the figure, so that nothing below it moves. */
  .current,
  .done {
    display: flex;
    align-items: center;
    justify-content: center;
    height: 74px;
  }

  .current {
    font-family: var(--font-clock);
    font-weight: var(--weight-clock);
    line-height: 1;
    white-space: nowrap;
  }

  .goal[data-six] .current {
    height: 56px;
  }

  .done {
    font-family: var(--font-label);
    font-weight: var(--weight-label);
    font-size: calc(60px * var(--scale-label));
    line-height: 1;
    letter-spacing: 0.02em;
    white-space: nowrap;
  }

  .goal:lang(en) .done {
    font-size: max(50px, 54px * var(--scale-label));
  }

  .target {
    color: var(--quiet);
    font-size: 30px;
    line-height: 1;
    white-space: nowrap;
  }

  .track {
    height: 20px;
  }

  .label {
    overflow: hidden;
    contain: paint;
    padding-block: 1px;
    color: var(--accent);
    font-size: 34px;
    font-weight: 700;
    line-height: 1.1;
    white-space: nowrap;
    text-overflow: ellipsis;
  }

  .label[data-fit='snug'] {
    font-size: 30px;
  }

  .label[data-fit='tight'] {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    font-size: 28px;
    line-height: 1.08;
    white-space: normal;
  }

  /* A clock takes the second line. */
  .goal[data-timed] .label[data-fit='tight'] {
    display: block;
    white-space: nowrap;
  }

  .late {
    color: var(--quiet);
    font-size: 28px;
    line-height: 1;
    white-space: nowrap;
  }

  .time {
    margin: 0 0.25em;
    color: var(--ink);
    font-family: var(--font-clock);
    font-weight: var(--weight-clock);
    font-size: 32px;
  }

  .goal[data-heat] .late {
    color: var(--ink);
  }

  .goal[data-heat] .time {
    font-size: 44px;
  }

  /* Who says the figure, on a label over the lower edge of the frame. */
  .goal > .from {
    position: absolute;
    left: 0;
    right: 0;
    bottom: -4px;
  }

  .from span {
    display: inline-block;
    padding: 2px 16px 4px;
    border-radius: var(--chip-radius);
    background: var(--fill);
    color: var(--on-fill);
    font-size: 28px;
    font-weight: 700;
    line-height: 1;
    white-space: nowrap;
  }
`;
