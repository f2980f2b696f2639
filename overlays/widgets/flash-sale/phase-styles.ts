import { css } from 'lit';

/** What a phase changes beyond its surfaces. */
export const phaseStyles = css`
  .sale[data-phase='heat'] .clock {
    margin-top: 16px;
    font-size: 140px;
  }

  .sale[data-phase='heat'] .colon {
    transform: none;
  }

  .main[data-on='spent'] .pattern,
  .stub[data-on='spent'] .pattern {
    opacity: 0.05;
  }

  .frozen {
    grid-area: figure / figure / prior / prior;
    align-self: center;
    font-size: calc(78px * var(--scale-label));
  }

  .frozen:lang(en) {
    max-width: 350px;
    font-size: calc(56px * var(--scale-label));
  }

  /* The price is no longer to be had. */
  .strike {
    grid-area: figure;
    align-self: center;
    height: 10px;
    margin: 0 -10px;
    background: var(--mark);
    transform: rotate(-5deg);
  }
`;
