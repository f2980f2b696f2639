import { css } from 'lit';

/** A coupon: what it brings, its code and how many there are on the ticket, the same code as QR and its time on the stub. */
export const styles = css`
  .drop {
    position: absolute;
    inset: 0;
  }

  .coupon {
    position: absolute;
    inset: 0 214px 0 0;
    display: flex;
    flex-direction: column;
    justify-content: center;
    gap: 8px;
    padding: 18px 20px 22px 30px;
  }

  .coupon > :not(.plate),
  .stub > :not(.plate) {
    position: relative;
    flex: none;
  }

  .worth {
    overflow: hidden;
    contain: paint;
    font-family: var(--font-title);
    font-weight: var(--weight-title);
    font-size: 38px;
    line-height: 1.2;
    white-space: nowrap;
    text-overflow: ellipsis;
  }

  .worth[data-fit='snug'] {
    font-family: var(--font-title-narrow);
    font-size: 32px;
  }

  .worth[data-fit='tight'] {
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
    height: 66px;
    white-space: nowrap;
  }

  .code {
    font-family: var(--font-clock);
    font-weight: var(--weight-clock);
    line-height: 1;
  }

  .instead {
    color: var(--accent);
    font-size: 38px;
    font-weight: 700;
  }

  .instead:lang(en) {
    font-size: 34px;
  }

  .in-all {
    display: flex;
    align-items: baseline;
    gap: 10px;
    font-size: 34px;
    font-weight: 700;
    line-height: 1;
    white-space: nowrap;
  }

  .left {
    color: var(--accent);
    font-family: var(--font-clock);
    font-weight: var(--weight-clock);
    font-size: 46px;
    line-height: 0.9;
  }

  .of {
    color: var(--quiet);
    font-size: 30px;
    font-weight: 600;
  }

  .source {
    min-height: 35px;
  }

  .stub {
    position: absolute;
    inset: 0 0 0 auto;
    width: 214px;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 8px;
    padding: 14px 0 18px;
  }

  .qr {
    width: 178px;
    height: 178px;
  }

  .gift {
    width: 140px;
    height: 140px;
    margin: 12px 0;
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

  .until {
    display: flex;
    align-items: baseline;
    gap: 6px;
    font-size: 28px;
    font-weight: 700;
    line-height: 1;
    white-space: nowrap;
  }

  .time {
    font-family: var(--font-clock);
    font-weight: var(--weight-clock);
    font-size: 40px;
    line-height: 0.9;
  }

  .until[data-long] {
    gap: 4px;
  }

  .until[data-long] .time {
    font-size: 30px;
  }

  .stub .verdict {
    font-size: 42px;
  }

  .stub .verdict:lang(en) {
    font-size: 32px;
  }
`;
