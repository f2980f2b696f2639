/* The pictures of the demos' products and brand: bundled, since a gallery has no room that could keep any. */

const made = {
  foundation: new URL('../assets/pictures/foundation.svg', import.meta.url).href,
  teaSet: new URL('../assets/pictures/tea-set.svg', import.meta.url).href,
  logo: new URL('../assets/pictures/logo.svg', import.meta.url).href,
};

/** The ids under which demos name them. */
export const demoPicture: Readonly<Record<keyof typeof made, string>> = {
  foundation: 'f0'.repeat(32),
  teaSet: '7e'.repeat(32),
  logo: '10'.repeat(32),
};

const addresses = new Map([
  [demoPicture.foundation, made.foundation],
  [demoPicture.teaSet, made.teaSet],
  [demoPicture.logo, made.logo],
]);

/** Where a demo's picture is; for `usePictures`. */
export const demoPictureUrl = (id: string): string | undefined => addresses.get(id);
