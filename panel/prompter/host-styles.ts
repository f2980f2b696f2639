import { css } from 'lit';

/**
 * Letters of the prompter. On a tablet, three metres away, 5 vmin is the smallest that can be read: about 8 mm on a 10-inch screen
 * (a letter's height should be a 300th to 400th of the distance).
 */
export const hostStyles = css`
  .title {
    /* Stretched, it would show what it cuts. */
    align-self: start;
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    font-size: 6.5vmin;
    font-weight: 700;
    line-height: 1.15;
  }
  .label {
    color: var(--soft);
    font-size: 4vmin;
  }
  .small {
    font-size: 5vmin;
    line-height: 1.25;
  }
`;
