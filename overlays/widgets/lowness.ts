import { css, type CSSResult } from 'lit';

/**
 * What fills the whole safe area is set smaller where that is low: `--low`, 1 down to 0.8 as its height (`--height`, px) falls below
 * 1,034 px, which 抖音 leaves on the vertical canvas. On the horizontal one the columns have room.
 */
export const lowness: CSSResult = css`
  :host {
    --low: clamp(0.8, calc(1 - (1034 - var(--height, 1034)) / 400), 1);
  }

  :host-context([data-canvas='horizontal']) {
    --low: 1;
  }
`;
