/** A crew page that can stand on a home screen. */
type Page = 'panel' | 'prompter';

const names = {
  panel: { name: 'Cuecart 中控 · panel', zh: 'Cuecart 中控', en: 'Cuecart panel' },
  prompter: { name: 'Cuecart 提词器 · prompter', zh: 'Cuecart 提词器', en: 'Cuecart prompter' },
} as const;

/**
 * A page's web app manifest (https://www.w3.org/TR/appmanifest/). It starts at the page's bare address, which holds neither room nor key:
 * Android has the icon made by a server of its browser's maker, and the key is nobody's there. The page then opens what it remembers.
 * Browsers without `name_localized` show the name in both languages.
 */
export function manifestOf(page: Page): object {
  const { name, zh, en } = names[page];
  const icon = (size: number, purpose: 'any' | 'maskable') => ({
    src: `/icons/${page}-${purpose === 'maskable' ? 'maskable-' : ''}${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return {
    id: `/${page}/`,
    start_url: `/${page}/`,
    scope: `/${page}/`,
    name,
    name_localized: { zh, en },
    short_name: page === 'panel' ? 'Cuecart' : 'Prompter',
    display: 'standalone',
    background_color: '#0c0e12',
    theme_color: '#0c0e12',
    icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
  };
}
