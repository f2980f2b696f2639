import { isSheet } from './sheet-choice.ts';

/* The gallery's two pages: one demo with a slider, or with `?sheet=` all states of a group side by side. */

const page = isSheet(location.search) ? 'sheet' : 'gallery';
document.querySelector(page === 'sheet' ? '.gallery' : '.sheet')?.remove();
document.body.dataset['page'] = page;
await (page === 'sheet' ? import('./sheet.ts') : import('./gallery.ts'));
