/** The kinds of picture that a room keeps. SVG is none of them: it can carry scripts. */
export const pictureTypes = ['image/png', 'image/jpeg', 'image/webp'] as const;
export type PictureType = (typeof pictureTypes)[number];

/** The largest picture that a room takes, bytes. */
export const LARGEST_PICTURE = 512 * 1024;

/** The most pixels a picture may have on a side. */
export const LONGEST_SIDE = 2000;

/** The most pictures that a room keeps. */
export const MOST_PICTURES = 300;

/** Where a room's picture is served, to anyone who knows its id. */
export const pictureAddress = (room: string, id: string): string => `/pictures/${room}/${id}`;
