import { css } from 'lit';
import { keepsLastMarks, keepsMarks } from '../pieces.ts';

/** A coupon: what it brings, its code and how many there are on the ticket, the same code as QR and its time on the stub. */
export const styles = css`
  .drop {
    /* How much wider the box is than the narrowest, and the room for words on the ticket. */
    --wide: calc(var(--width, 580) / 580);
    --room: calc((var(--width, 580) - 280) * 1px);
    position: absolute;
    inset: 0;
  }

  .coupon {
    position: absolute;
    inset: 0 214px 0 0;
    display: flex;
    flex-direction: column;
    justify-content: center;
    gap: 3px;
    padding: 20px 24px 24px 42px;
  }

  .coupon > :not(.plate),
  .stub > :not(.plate) {
    position: relative;
    flex: none;
  }

  .worth {
    ${keepsMarks}
    overflow: hidden;
    contain: paint;
    font-family: var(--font-title);
    font-weight: var(--weight-title);
    font-size: calc(37px * var(--wide) * var(--scale-title));
    line-height: 1.2;
    white-space: nowrap;
    text-overflow: ellipsis;
  }

  .worth[data-fit='snug'] {
    font-family: var(--font-title-narrow);
    font-size: calc(31px * var(--wide));
  }

  .worth[data-fit='tight'] {
    ${keepsLastMarks}
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    font-family: var(--font-title-narrow);
    font-size: 28px;
    line-height: 1.1;
    white-space: normal;
  }

  .code,
  .instead {
    display: flex;
    align-items: center;
    height: 68px;
    white-space: nowrap;
  }

  .code {
    font-family: var(--font-clock);
    font-weight: var(--weight-clock);
    font-size: min(84px, calc(var(--room) / var(--ems)));
    line-height: 1;
  }

  .code[data-han] {
    font-size: min(62px, calc(var(--room) / var(--ems)));
  }

  .code[data-lines='2'] {
    height: 84px;
    font-size: min(40px, calc(var(--room) / var(--ems)));
    line-height: 1.06;
    overflow-wrap: anywhere;
    white-space: normal;
  }

  /* Lines of the same length. */
  .code[data-lines='2'][data-han] {
    max-width: calc(var(--ems) * 1em);
  }

  .worth[data-fit='tight'] ~ .code[data-lines='2'] {
    height: 68px;
    font-size: min(32px, calc(var(--room) / var(--ems)));
  }

  .instead {
    color: var(--accent);
    font-size: calc(38px * var(--wide));
    font-weight: 700;
  }

  .instead:lang(en) {
    font-size: calc(33px * var(--wide));
  }

  .in-all {
    display: flex;
    align-items: center;
    gap: 10px;
    height: 46px;
    font-size: calc(32px * var(--wide));
    font-weight: 700;
    line-height: 1;
    white-space: nowrap;
  }

  .left {
    color: var(--accent);
    font-family: var(--font-clock);
    font-weight: var(--weight-clock);
    font-size: 48px;
    line-height: 0.9;
  }

  .left[data-fit='tight'] {
    font-size: 34px;
  }

  /* The last ones. */
  .left[data-low] {
    padding: 1px 12px 3px;
    border-radius: var(--chip-radius);
    background: var(--fill);
    color: var(--on-fill);
  }

  .claim {
    color: var(--quiet);
    font-size: 28px;
    line-height: 1.25;
    white-space: nowrap;
  }

  .of {
    color: var(--quiet);
    font-size: 30px;
    font-weight: 600;
  }

  .stub {
    position: absolute;
    inset: 0 0 0 auto;
    width: 214px;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 7px;
    padding: 12px 0 20px;
  }

  .qr {
    width: 150px;
    height: 150px;
  }

  .gift {
    width: 128px;
    height: 128px;
    margin: 8px 0;
    fill: var(--accent);
  }

  .seam {
    position: absolute;
    z-index: 1;
    top: 24px;
    bottom: 24px;
    right: 210px;
    width: 8px;
    background: var(--seam);
  }

  /* The clock above, its words below it. */
  .until {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 3px;
    font-size: 28px;
    font-weight: 700;
    line-height: 1;
    white-space: nowrap;
  }

  .time {
    font-family: var(--font-clock);
    font-weight: var(--weight-clock);
    font-size: 42px;
    line-height: 0.86;
  }

  .stub[data-long] .time {
    font-size: 34px;
  }

  .stub .verdict {
    font-size: 42px;
  }

  .stub .verdict:lang(en) {
    font-size: 32px;
  }
`;
