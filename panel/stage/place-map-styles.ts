import { css } from 'lit';

/** The drawing of a canvas: what the platform covers is hatched, what the stage may use is framed. */
export const placeMapStyles = css`
  .canvas {
    position: relative;
    overflow: hidden;
    width: 100%;
    margin: 0 auto;
    border: 1px solid var(--line);
    border-radius: 10px;
    background: linear-gradient(160deg, #39414f, #1d222b);
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
  }
  .canvas[data-canvas='vertical'] {
    max-width: 210px;
    aspect-ratio: 1080 / 1920;
  }
  .canvas[data-canvas='horizontal'] {
    aspect-ratio: 1920 / 1080;
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
  .zone,
  .area,
  .place {
    position: absolute;
  }
  .area {
    border: 1px dashed rgb(255 255 255 / 60%);
    box-shadow: 0 0 0 2000px rgb(0 0 0 / 45%);
  }
  .zone {
    display: grid;
    place-items: center;
    overflow: hidden;
    background: repeating-linear-gradient(45deg, rgb(255 255 255 / 16%) 0 3px, transparent 3px 10px);
    color: var(--ink);
    font-size: 14px;
    text-shadow: 0 1px 3px #000;
  }
  .place {
    display: grid;
    place-items: center;
    min-height: 0;
    overflow: hidden;
    padding: 0;
    border: 1px solid #9fb4d6;
    border-radius: 4px;
    background: rgb(38 66 112 / 88%);
    font-size: 14px;
    font-weight: 500;
    line-height: 1.2;
    overflow-wrap: normal;
    touch-action: manipulation;
  }
  .place:active {
    background: rgb(38 66 112 / 88%);
  }
  .place.moved {
    border-style: dashed;
  }
  .place[aria-pressed='true'] {
    z-index: 1;
    border: 2px solid #fff;
    background: #2f6fd0;
  }
  .place.drafted {
    background: #13753f;
  }
  .place.faulty {
    border-color: #fff;
    background: #b3261e;
  }
  .place.touched {
    border: 2px solid var(--red);
  }
  .pictured .place {
    background: rgb(38 66 112 / 15%);
  }
  .pictured .place[aria-pressed='true'] {
    background: rgb(47 111 208 / 20%);
  }
  .pictured .place.drafted {
    background: rgb(19 117 63 / 70%);
  }
  .pictured .place.faulty {
    background: rgb(179 38 30 / 75%);
  }
  .pictured .place span {
    padding: 0 4px;
    border-radius: 4px;
    background: rgb(0 0 0 / 72%);
  }
  .place:focus-visible {
    outline-offset: 0;
  }
  .place span {
    display: none;
  }
  .large .place {
    cursor: grab;
    touch-action: none;
  }
  .large .place.drafted {
    cursor: grabbing;
  }
  .large .place b {
    display: none;
  }
  .large .place span {
    display: block;
  }
  @media (min-width: 700px) {
    .canvas[data-canvas='vertical'] {
      /* All of it between the bars at the top and the bottom, so that one drag goes from end to end. */
      max-width: clamp(270px, calc((100vh - 320px) * 0.5625), 360px);
    }
  }
`;
