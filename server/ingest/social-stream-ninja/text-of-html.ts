const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
};

/** What a reader sees of a comment that came as HTML: its text, and pictures by their words. It is shown as text, never as markup. */
export const textOfHtml = (html: string): string =>
  html
    .slice(0, 20_000)
    .replace(/<img\b[^>]*\balt="([^"]{0,40})"[^>]*>/gi, ' $1 ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#39);/g, (whole, name: string) => NAMED[name] ?? whole);
