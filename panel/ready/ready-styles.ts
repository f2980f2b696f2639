import { css } from 'lit';

/** The check's verdict and rows: a sign and a colour for each state, never colour alone. */
export const readyStyles = css`
  .verdict {
    display: grid;
    gap: 4px;
    padding: 16px;
    border-radius: 12px;
    background: var(--raised);
    font-size: 15px;
  }
  .verdict strong {
    font-size: 26px;
    line-height: 1.2;
  }
  .verdict.green {
    background: #0f4d2c;
  }
  .verdict.amber {
    background: #ffc247;
    color: #1c1400;
  }
  .verdict.red {
    background: #b3261e;
    color: #fff;
  }
  .rows > li {
    display: grid;
    grid-template-columns: 32px minmax(0, 1fr);
    gap: 6px 10px;
    padding: 14px 0;
    border-top: 1px solid var(--line);
  }
  .rows .stack {
    grid-column: 2;
  }
  .sign {
    display: grid;
    place-items: center;
    width: 28px;
    height: 28px;
    border-radius: 50%;
    background: var(--line);
    color: #fff;
    font-weight: 800;
    line-height: 1;
  }
  .green > .sign {
    background: #0f4d2c;
    color: #7ff0b2;
  }
  .amber > .sign {
    background: var(--amber);
    color: #1c1400;
  }
  .red > .sign {
    background: #b3261e;
  }
  h3 {
    align-self: center;
  }
  .finding {
    display: grid;
    justify-items: start;
    gap: 4px;
    font-size: 15px;
  }
  .finding.green,
  .finding.unknown {
    color: var(--soft);
  }
  .finding button {
    margin-top: 4px;
  }
  /* A phone has its row of sections below. */
  @media (max-width: 899px) {
    .back {
      display: none;
    }
  }
`;
