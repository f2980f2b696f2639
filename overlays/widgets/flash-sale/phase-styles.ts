import { css } from 'lit';

/** What each phase of a deal changes. `data-phase` is armed, live, heat, sold-out or ended. */
export const phaseStyles = css`
  /* Armed: the box is still closed. Dark outside, the red waits in the stub. */
  .sale[data-phase='armed'] .main {
    --face: var(--lacquer-dark);
    --side: var(--lacquer-dark-side);
    --shade: #120205;
  }

  .sale[data-phase='armed'] .stub {
    --face: var(--lacquer);
  }

  .sale[data-phase='armed'] .clock {
    text-shadow: 0 4px 0 #5d040e;
  }

  .sale[data-phase='armed'] .caption {
    color: var(--ink);
  }

  /* The last ten seconds: the stub turns to gold. */
  .sale[data-phase='heat'] .main {
    --face: var(--lacquer-hot);
  }

  .sale[data-phase='heat'] .stub {
    --face: var(--foil-band);
    --side: #7a4d12;
  }

  .sale[data-phase='heat'] .stub .pattern,
  .sale[data-phase='heat'] .stub .frame {
    opacity: 0;
  }

  .sale[data-phase='heat'] .tag {
    background: #b40d1b;
    color: var(--ink);
  }

  .sale[data-phase='heat'] .caption {
    color: var(--deep);
  }

  .sale[data-phase='heat'] .clock {
    color: #8c0411;
    font-size: 140px;
    margin-top: 16px;
    text-shadow: none;
  }

  .sale[data-phase='heat'] .colon {
    color: #8c0411;
    transform: none;
  }

  .sale[data-phase='sold-out'] .main,
  .sale[data-phase='ended'] .main {
    --face: var(--lacquer-spent);
    --side: var(--lacquer-spent-side);
    --shade: #1b0f10;
  }

  .sale[data-phase='ended'] .stub,
  .sale[data-phase='sold-out'] .stub {
    --side: var(--lacquer-spent-side);
  }

  .sale[data-phase='ended'] .pattern,
  .sale[data-phase='sold-out'] .pattern {
    opacity: 0.05;
  }

  .sale[data-phase='ended'] .figure,
  .sale[data-phase='sold-out'] .figure {
    color: #e9d9c6;
  }

  .sale[data-phase='sold-out'] .figure::after {
    content: '';
    position: absolute;
    left: -10px;
    right: -10px;
    top: 52%;
    height: 10px;
    background: #d32532;
    transform: rotate(-5deg);
  }
`;
