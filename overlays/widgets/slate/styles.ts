import { css } from 'lit';
import { keepsLastMarks, keepsMarks } from '../pieces.ts';

/** Covers the canvas to its edges (`--area-…`: how far they are, px); what is said stands in the middle of the safe area. */
export const styles = css`
  .slate {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: calc(40px * var(--low));
    text-align: center;
  }

  .backdrop {
    position: absolute;
    top: calc(0px - var(--area-top, 0px));
    right: calc(0px - var(--area-right, 0px));
    bottom: calc(0px - var(--area-bottom, 0px));
    left: calc(0px - var(--area-left, 0px));
    background: var(--face);
  }

  .slate > :not(.backdrop) {
    position: relative;
  }

  .brand {
    display: flex;
    align-items: center;
    gap: 20px;
    max-width: calc(100% - 60px);
  }

  .logo {
    flex: none;
    max-width: 320px;
    height: calc(110px * var(--low));
    object-fit: contain;
  }

  .brand-name {
    overflow: hidden;
    font-family: var(--font-title);
    font-weight: var(--weight-title);
    font-size: 54px;
    line-height: 1.25;
    letter-spacing: var(--track-title);
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .card {
    width: 100%;
    max-width: 900px;
    /* First its empty room. */
    --less: calc((1 - var(--low)) * 300px);
    padding: calc(92px - var(--less)) var(--pad) calc(86px - var(--less));
  }

  .card > :not(.plate) {
    position: relative;
  }

  .headline {
    display: block;
    font-family: var(--font-label);
    font-weight: var(--weight-label);
    font-size: calc(172px * var(--low));
    line-height: 1.1;
    white-space: nowrap;
  }

  .headline[data-fit='snug'] {
    font-size: calc(136px * var(--low));
  }

  .headline[data-fit='tight'] {
    font-size: calc(108px * var(--low));
  }

  .detail {
    margin-top: 30px;
    font-size: 46px;
    line-height: 1.3;
  }

  .back {
    display: flex;
    flex-direction: column;
    align-items: center;
  }

  .caption {
    font-size: 38px;
  }

  .clock {
    margin-top: 16px;
    font-size: calc(150px * var(--low));
  }

  .where {
    max-width: 100%;
    padding: calc(26px * var(--low)) calc(var(--pad-small) + 20px) calc(30px * var(--low));
  }

  .where > :not(.plate) {
    position: relative;
    display: block;
  }

  .place {
    ${keepsMarks}
    margin-top: calc(12px - 0.32em);
    overflow: hidden;
    font-size: 56px;
    font-weight: 700;
    line-height: 1.2;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .place[data-fit='snug'] {
    font-size: 44px;
  }

  .place[data-fit='tight'] {
    ${keepsLastMarks}
    margin-top: calc(12px - 0.3em);
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    font-size: 38px;
    white-space: normal;
    overflow-wrap: anywhere;
  }

  .place[data-deep] {
    line-height: 1.5;
  }

  :host-context([data-canvas='horizontal']) .slate {
    gap: 26px;
  }

  :host-context([data-canvas='horizontal']) .card {
    padding: 58px var(--pad) 54px;
  }

  :host-context([data-canvas='horizontal']) .clock {
    font-size: 120px;
  }
`;
