import { html, svg, type TemplateResult } from 'lit';
import type { Metric } from '../../../shared/show/audience.ts';

const icon = (path: string): TemplateResult => html`<svg class="icon" viewBox="0 0 38 38">${svg`<path d=${path}></path>`}</svg>`;

/** What the audience does, as a sign. Drawn by us. */
export const icons: Readonly<Record<Metric, TemplateResult>> = {
  likes: icon('M19 35C8 26 3 20 3 13a9 9 0 0 1 16-5.7a9 9 0 0 1 16 5.7c0 7-5 13-16 22z'),
  comments: icon('M4 5h30v22H17l-8 8v-8H4z'),
  shares: icon('M22 4l13 12-13 12v-8C13 20 7 23 3 31c0-12 7-20 19-20z'),
  follows: icon('M15 18a7.500 7.500 0 1 0 0-15a7.500 7.500 0 0 0 0 15zM2 34c0-8 5-13 13-13s13 5 13 13zM29 8h4v4h4v4h-4v4h-4v-4h-4v-4h4z'),
  viewers: icon('M19 7C9 7 4 15 2 19c2 4 7 12 17 12s15-8 17-12C34 15 29 7 19 7zm0 19a7 7 0 1 1 0-14a7 7 0 0 1 0 14z'),
};

export const gift: TemplateResult = html`<svg class="gift" viewBox="0 0 100 100">
  ${svg`<path d="M8 34h36v16H8zM56 34h36v16H56zM14 56h30v36H14zM56 56h30v36H56zM47 34h6v58h-6zM50 30C38 6 16 10 20 22c2 7 16 9 30 8zm0 0c12-24 34-20 30-8-2 7-16 9-30 8z"/>`}
</svg>`;
