import { css } from 'lit';

/**
 * What every widget is made of: a plate (side, rim, face, frame) whose corners are cut inward, and gold foil for letters. The
 * theme names the materials; a widget picks them by `--face` and `--side`.
 *
 * A plate is written
 * `<i class="plate"><i class="side cut"></i><i class="rim cut"></i><i class="face cut"><i class="pattern"></i><i class="shine"></i></i><i class="frame"></i></i>`
 */
export const material = css`
  :host {
    display: block;
    position: relative;
    color: var(--ink);
    font-family: var(--font-text);
    font-weight: 600;
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
  .frame,
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

  .cut {
    --inner: calc(var(--cut) + var(--inset, 0px));
    --near: calc(0px - var(--inset, 0px));
    --far: calc(100% + var(--inset, 0px));
    --solid: #000 calc(var(--inner) + 0.7px);
    -webkit-mask:
      radial-gradient(circle at var(--near) var(--near), transparent var(--inner), var(--solid)) 0 0 / 51% 51% no-repeat,
      radial-gradient(circle at var(--far) var(--near), transparent var(--inner), var(--solid)) 100% 0 / 51% 51%
        no-repeat,
      radial-gradient(circle at var(--near) var(--far), transparent var(--inner), var(--solid)) 0 100% / 51% 51%
        no-repeat,
      radial-gradient(circle at var(--far) var(--far), transparent var(--inner), var(--solid)) 100% 100% / 51% 51%
        no-repeat;
  }

  .side {
    top: var(--drop);
    bottom: calc(0px - var(--drop));
    background: var(--side, var(--lacquer-side));
  }

  .rim {
    background: var(--foil);
  }

  .face {
    --inset: var(--rim);
    inset: var(--rim);
    overflow: hidden;
    background: var(--gloss), var(--face, var(--lacquer));
  }

  .pattern {
    background: var(--pattern) right bottom / 72px 36px;
    opacity: var(--pattern-strength);
    -webkit-mask: linear-gradient(300deg, #000 10%, transparent 64%);
  }

  .frame {
    inset: 11px;
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
    background: linear-gradient(
      90deg,
      rgba(255, 240, 205, 0),
      rgba(255, 240, 205, 0.55) 46%,
      rgba(255, 252, 240, 0.75) 54%,
      rgba(255, 240, 205, 0)
    );
  }

  .foil {
    color: var(--gold);
    background: var(--foil-letter);
    -webkit-background-clip: text;
    -webkit-text-fill-color: transparent;
  }

  .title,
  .buyer,
  .reward {
    overflow: hidden;
    contain: paint;
    text-overflow: ellipsis;
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
    font:
      700 28px/1 'Barlow Condensed',
      'Noto Sans SC Variable',
      sans-serif;
    white-space: nowrap;
    transform: rotate(-2deg);
  }
`;
