import { css, html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { isInside } from './moment.ts';
import { reelsOf, type Reel, type Roll } from './motion/reels.ts';

/*
 * Digits that roll. While a figure rolls each of its digits is a reel: the digit itself, unseen, keeps place and text, so that the
 * page always reads the true figure, and a column of all that pass turns behind a window over it. At rest there is plain text.
 */

/** How far from rest a column begins, in hundredths of its own height: its first letter is then behind the window. */
const awayOf = ({ letters, turns }: Reel) => ((turns === 'up' ? 100 : -100) * (letters.length - 1)) / letters.length;

const column = (reel: Reel, classes: string) =>
  html`<span class="window"
    ><span class="way" data-turns=${reel.turns} style=${styleMap({ '--away': `${awayOf(reel)}%` })}
      ><span class="column"
        >${reel.letters.map((letter) => html`<i class="line ${classes}" data-letter=${letter}></i>`)}</span
      ></span
    ></span
  >`;

/**
 * The figure `text`, rolling while the moment of its roll lasts. Its motion is the scene `counting` for the element around it.
 * `classes` go to each letter that passes: a metal of letters does not reach into what moves.
 */
export function rollingDigits(text: string, roll: Roll | undefined, now: number, classes = '') {
  if (!roll || roll.after !== text || !isInside(roll, now)) return text;
  return reelsOf(roll).map((reel) =>
    reel.turns === 'not'
      ? reel.letter
      : html`<span class="reel"><i class="keeper">${reel.letter}</i>${column(reel, classes)}</span>`,
  );
}

/** Goes into the styles of an element that shows rolling digits. */
export const rollingStyles = css`
  .reel {
    position: relative;
    display: inline-block;
  }

  .keeper {
    opacity: 0;
  }

  .window {
    position: absolute;
    inset: 0;
    overflow: hidden;
  }

  .way {
    position: absolute;
    left: 0;
    right: 0;
  }

  .way[data-turns='up'] {
    bottom: 0;
  }

  .way[data-turns='down'] {
    top: 0;
  }

  .column {
    display: block;
    transform: translateY(calc(var(--turn, 0) * var(--away)));
  }

  .line {
    display: block;
    text-align: center;
  }

  .line::before {
    content: attr(data-letter);
  }
`;
