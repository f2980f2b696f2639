import { css } from 'lit';
import { breaking, keepsLastMarks, plainLetters } from '../pieces.ts';

/** The red envelope that opens at a step of the ladder. */
export const envelopeStyles = css`
  /* The envelope: its back, the card that rises out of it, and the pocket in front. */
  .reveal {
    text-align: center;
  }

  .back {
    position: absolute;
    inset: 40px 0 0;
  }

  .back .plate {
    --face: linear-gradient(var(--side), var(--side));
  }

  .card {
    position: absolute;
    left: 24px;
    right: 24px;
    top: 0;
    height: 400px;
    padding: 18px 0 0;
    background: var(--face);
    box-shadow: 0 0 0 3px var(--side);
  }

  .opened {
    font-family: var(--font-label);
    font-weight: var(--weight-label);
    font-size: 30px;
    line-height: 1.2;
    white-space: nowrap;
  }

  .opened[data-fit='tight'] {
    font-family: var(--font-text);
    font-size: 28px;
  }

  .qr {
    width: 220px;
    height: 220px;
    margin: 10px auto 0;
  }

  .gift {
    display: block;
    width: 200px;
    height: 200px;
    margin: 22px auto 0;
    fill: var(--accent);
  }

  .code {
    margin-top: 10px;
    font-family: var(--font-clock);
    font-weight: var(--weight-clock);
    font-size: 42px;
    line-height: 1;
    letter-spacing: 0.04em;
    white-space: nowrap;
  }

  .code[data-fit='snug'] {
    font-size: 33px;
    letter-spacing: 0;
  }

  .code[data-fit='tight'] {
    padding: 0 8px;
    font-size: 28px;
    line-height: 1.05;
    letter-spacing: 0;
    overflow-wrap: anywhere;
    white-space: normal;
  }

  .code {
    display: block;
  }

  .pocket {
    position: absolute;
    inset: 338px 0 0;
    padding: 46px 24px 0;
  }

  .pocket .plate {
    inset: -20px 0 0;
    /* The same hollow once more, a little smaller: what asks what lies where goes by clips and not by masks. */
    clip-path: path('M-40 0H1A153 45 0 0 0 307 0H348V999H-40Z');
    -webkit-mask: radial-gradient(ellipse 154px 46px at 50% 0, transparent 99%, #000 100%);
  }

  .pocket > :not(.plate) {
    position: relative;
  }

  .won {
    ${plainLetters}
    ${keepsLastMarks}
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    font-family: var(--font-title);
    font-weight: var(--weight-title);
    font-size: 46px;
    line-height: 1.15;
  }

  .won[data-fit='snug'] {
    font-size: 37px;
  }

  .won[data-fit='tight'],
  .won[data-fit='tighter'] {
    ${breaking}
    font-family: var(--font-title-narrow);
    font-size: 33px;
  }

  .won[data-fit='tighter'] {
    font-size: 30px;
  }

  .won[data-deep] {
    font-size: 37px;
    line-height: 1.45;
  }

  .won + .terms {
    margin-top: 10px;
  }

  .terms {
    color: var(--ink);
    margin-inline: -12px;
    font-size: 28px;
    line-height: 1.2;
    white-space: nowrap;
  }

  /* Two lines of terms leave two to the reward. */
  .pocket[data-terms='2'] .won {
    -webkit-line-clamp: 2;
    font-size: 37px;
  }

  .pocket[data-terms='2'] .won[data-fit='tight'] {
    font-size: 33px;
  }

  .pocket[data-terms='2'] .won[data-fit='tighter'] {
    font-size: 30px;
  }
`;
