import { html, svg, type TemplateResult } from 'lit';
import type { Metric } from '../../../shared/show/audience.ts';

const shapes = {
  likes: svg`<path d="M19 35C8 26 3 20 3 13a9 9 0 0 1 16-5.7A9 9 0 0 1 35 13c0 7-5 13-16 22z"></path>`,
  comments: svg`<path d="M4 5h30v21H18l-9 8v-8H4z"></path>`,
  shares: svg`<path d="M22 4l13 12-13 12v-7C12 20 7 23 3 31c0-12 6-19 19-20z"></path>`,
  follows: svg`<path d="M15 19a8 8 0 1 0 0-16 8 8 0 0 0 0 16zm0 3C7 22 2 26 2 34h26c0-8-5-12-13-12zM30 9h4v5h5v4h-5v5h-4v-5h-5v-4h5z"></path>`,
  gifts: svg`<path d="M3 12h32v7H3zM6 22h11v13H6zm15 0h11v13H21zM17 12h4v23h-4zM19 10C12 10 9 8 9 5s5-4 10 3c5-7 10-6 10-3s-3 5-10 5z"></path>`,
  viewers: svg`<path d="M19 7C9 7 3 19 3 19s6 12 16 12 16-12 16-12S29 7 19 7zm0 19a7 7 0 1 1 0-14 7 7 0 0 1 0 14z"></path>`,
} satisfies Record<Metric, unknown>;

export const iconOf = (metric: Metric): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 40 38">${shapes[metric]}</svg>`;
