import { html, type TemplateResult } from 'lit';

/** A wrapped gift, where there is no code to show. */
export const gift: TemplateResult = html`<svg class="gift" viewBox="0 0 100 100">
  <path
    d="M8 34h36v16H8zM56 34h36v16H56zM14 56h30v36H14zM56 56h30v36H56zM47 34h6v58h-6zM50 30C38 6 16 10 20 22c2 7 16 9 30 8zm0 0c12-24 34-20 30-8-2 7-16 9-30 8z"
  ></path>
</svg>`;
