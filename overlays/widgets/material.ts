import { css, type CSSResult } from 'lit';
import { surfaces } from './surfaces.ts';

/**
 * What every widget is made of: a surface (`surfaces.ts`) in the theme's shape, and letters of the theme's metal. All shapes are
 * whole values of the theme, so a plate holds at any size; `small` plates (straps, rows) take the `-small` ones.
 */
export const material: CSSResult[] = [
  surfaces,
  css`
    :host {
      display: block;
      position: relative;
      font-family: var(--font-text);
      font-weight: 600;
      font-synthesis: var(--synthesis);
      font-variant-numeric: lining-nums tabular-nums;
      line-height: 1;
      -webkit-font-smoothing: antialiased;
    }

    * {
      box-sizing: border-box;
      margin: 0;
      font-style: normal;
    }

    .plate,
    .side,
    .rim,
    .face,
    .inlay,
    .pattern {
      position: absolute;
      inset: 0;
      display: block;
    }

    /* A layer of its own, so that a digit that changes paints a digit and not the plate below it: a thirtieth of the cost. Not
       "transform" there: such a layer keeps the blur of the scale at which it came in. */
    .plate {
      will-change: opacity;
    }

    .plate.small {
      --radius: var(--radius-small);
      --clip: var(--clip-small);
      --edge: var(--edge-small);
      --edge-face: var(--edge-face-small);
      --rim: var(--rim-small);
      --drop: var(--drop-small);
      --drop-x: var(--drop-x-small);
    }

    .cut {
      border-radius: var(--radius);
      clip-path: var(--clip);
      -webkit-mask-box-image: var(--edge);
      /* Lies over the seams between the nine pieces of the edge, which show on a scaled canvas. */
      -webkit-mask-image: var(--seal);
      -webkit-mask-position: center;
      -webkit-mask-size: calc(100% - 14px) calc(100% - 14px);
      -webkit-mask-repeat: no-repeat;
    }

    .side {
      inset: var(--drop) calc(0px - var(--drop-x)) calc(0px - var(--drop)) var(--drop-x);
      background: var(--side);
    }

    .rim {
      background: var(--rim-fill);
    }

    .face {
      inset: var(--rim);
      border-radius: calc(var(--radius) - var(--rim));
      overflow: hidden;
      background: var(--gloss), var(--face);
      -webkit-mask-box-image: var(--edge-face);
    }

    .pattern {
      background: var(--pattern);
      opacity: var(--pattern-strength);
      -webkit-mask: var(--pattern-mask);
    }

    .inlay {
      inset: var(--frame-inset);
      border: 30px solid transparent;
      border-image: var(--frame) 30 stretch;
    }

    /* The sheen that motion draws across a face; it rests outside. */
    .shine {
      position: absolute;
      top: -20%;
      bottom: -20%;
      left: 0;
      width: 220px;
      transform: translateX(-320px) skewX(-22deg);
      background: var(--shine);
    }

    .rehearsal {
      position: absolute;
      z-index: 2;
      left: 30px;
      top: -31px;
      padding: 5px 12px 6px;
      border: 3px solid #111;
      background: #ffe100;
      color: #111;
      font: 700 28px/1 var(--font-text);
      white-space: nowrap;
      transform: rotate(-2deg);
    }
  `,
];
