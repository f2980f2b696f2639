import { css } from 'lit';

/** The small picture: beside the figures where it is upright and small, over the whole width otherwise. */
export const previewStyles = css`
  :host {
    display: grid;
    flex: 0 0 150px;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 6px;
  }
  :host([data-shape='folded']),
  :host([data-shape='horizontal']),
  :host([data-shape$='large']) {
    flex: 1 0 100%;
  }
  .picture {
    position: relative;
    overflow: hidden;
    width: 100%;
    border: 1px solid var(--line);
    border-radius: 10px;
    background: radial-gradient(120% 80% at 35% 25%, #66707f, #3a4250 55%, #20252e);
  }
  .picture.vertical {
    aspect-ratio: 9 / 16;
  }
  .picture.horizontal {
    aspect-ratio: 16 / 9;
  }
  :host([data-shape='vertical large']) .picture {
    width: min(100%, 62vh * 9 / 16);
    margin: 0 auto;
  }
  iframe {
    /* Its page has no scheme of its own; under another one browsers put white behind it. */
    color-scheme: light;
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    border: 0;
    pointer-events: none;
  }
  .size {
    position: absolute;
    inset: 0;
    width: 100%;
    border: 0;
    border-radius: inherit;
    background: none;
    cursor: zoom-in;
  }
  .size[aria-expanded='true'] {
    cursor: zoom-out;
  }
  .size:active {
    background: none;
  }
  .size:focus-visible {
    outline-offset: -3px;
  }
  .doubt {
    padding: 6px 8px;
    border-radius: 8px;
    background: #ffc247;
    color: #1c1400;
    font-size: 14px;
    font-weight: 600;
    line-height: 1.25;
  }
  .bar {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 6px;
  }
  .bar button {
    padding: 4px;
  }
  :host([data-shape='vertical large']) .bar,
  :host([data-shape='horizontal']) .bar {
    grid-template-columns: repeat(2, minmax(0, 140px));
    justify-content: center;
  }
  .unfold {
    width: 100%;
    text-align: left;
  }
`;
