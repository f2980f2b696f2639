import { css } from 'lit';

/** The controls of `@material/web` in the panel's colours, letters and sizes: 48 px high, 16 px letters, 14 px for what helps. */
export const libraryLook = css`
  :host {
    --md-ref-typeface-plain: system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif;
    --md-sys-color-primary: var(--blue);
    --md-sys-color-on-primary: #0b1f38;
    --md-sys-color-primary-container: #cfe3ff;
    --md-sys-color-on-primary-container: #0b1f38;
    --md-sys-color-on-surface: var(--ink);
    --md-sys-color-on-surface-variant: var(--soft);
    --md-sys-color-outline: #8791a5;
    --md-sys-color-error: #ff8278;
    --md-sys-color-on-error-container: #ffb3ad;
    --md-sys-color-surface-container: #2c323f;
    --md-sys-color-surface-container-highest: var(--ground);
    --md-sys-color-secondary-container: #1d3557;
    --md-sys-color-on-secondary-container: var(--ink);
    --md-outlined-text-field-container-shape: 10px;
    --md-outlined-select-text-field-container-shape: 10px;
    --md-outlined-field-top-space: 11px;
    --md-outlined-field-bottom-space: 11px;
    --md-outlined-text-field-top-space: 11px;
    --md-outlined-text-field-bottom-space: 11px;
    --md-outlined-text-field-leading-space: 12px;
    --md-outlined-text-field-trailing-space: 12px;
    --md-sys-typescale-body-large-size: 16px;
    --md-sys-typescale-body-large-line-height: 26px;
    --md-sys-typescale-body-small-size: 14px;
    --md-sys-typescale-body-small-line-height: 19px;
  }
  md-outlined-text-field,
  md-outlined-select {
    width: 100%;
    min-width: 0;
    touch-action: manipulation;
  }
  md-switch {
    flex: none;
  }
`;
