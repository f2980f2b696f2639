/*
 * What the interface of each platform covers of a live picture. Nobody publishes this, and it is not the same on every phone, so the
 * figures are cautious, bear a date and a source, and give way to what a crew measures in its own room.
 */

/** The platforms whose interface is known here; `none` for a picture that is shown bare. */
export const platforms = [
  'none',
  'douyin',
  'tiktok',
  'taobao-live',
  'wechat-channels',
  'instagram',
  'youtube',
] as const;
export type Platform = (typeof platforms)[number];

/** What a room has until its crew names a platform. */
export const defaultPlatform: Platform = 'douyin';

export const canvasNames = ['vertical', 'horizontal'] as const;
export type Canvas = (typeof canvasNames)[number];

/** Both canvases, px. */
export const canvasSizes = {
  vertical: { width: 1080, height: 1920 },
  horizontal: { width: 1920, height: 1080 },
} as const;

/** A rectangle of the canvas, px from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The edges of an area, px from the canvas's upper left corner: `right` and `bottom` are places, not distances. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Side = keyof Area;

type Sides = { readonly [S in Side]?: number | undefined };

/** How far the stage stays from each side, px: of the vertical canvas, and of the horizontal one. What is left out keeps the platform's own. */
export interface Insets extends Sides {
  readonly horizontal?: Sides | undefined;
}

/** A rectangle that the platform covers. `side` is the side of the canvas from which the stage draws back. */
export interface Zone extends Box {
  readonly name: 'header' | 'comments' | 'buttons' | 'actions' | 'controls' | 'margin';
  readonly side: Side;
}

/** Where figures come from, in short. */
export type ZoneSource = 'nowhere' | 'judgement' | 'creators guides' | 'reels guidance' | 'shorts guides';

interface Zones extends Readonly<Record<Canvas, readonly Zone[]>> {
  /** Month in which the figures were last looked at. */
  readonly checked: '2026-11';
  /** In full in `zone-sources.ts`. */
  readonly source: ZoneSource;
}

const header = (height: number, width = 1080): Zone => ({
  name: 'header',
  side: 'top',
  left: 0,
  top: 0,
  width,
  height,
});

/** Comments at the left and buttons at the right, from `top` down. */
const lower = (top: number): Zone[] => [
  { name: 'comments', side: 'bottom', left: 0, top, width: 800, height: 1920 - top },
  { name: 'buttons', side: 'bottom', left: 800, top, width: 280, height: 1920 - top },
];

/** A player's bar, in the lowest tenth of a horizontal picture. */
const controls: Zone = { name: 'controls', side: 'bottom', left: 0, top: 972, width: 1920, height: 108 };

const checked = '2026-11';

export const zones: Readonly<Record<Platform, Zones>> = {
  none: { checked, source: 'nowhere', vertical: [], horizontal: [] },
  douyin: { checked, source: 'judgement', vertical: [header(248), ...lower(1282)], horizontal: [controls] },
  tiktok: { checked, source: 'creators guides', vertical: [header(250), ...lower(1290)], horizontal: [controls] },
  'taobao-live': { checked, source: 'judgement', vertical: [header(240), ...lower(1270)], horizontal: [controls] },
  'wechat-channels': { checked, source: 'judgement', vertical: [header(232), ...lower(1270)], horizontal: [controls] },
  instagram: {
    checked,
    source: 'reels guidance',
    vertical: [
      header(269),
      ...lower(1248),
      { name: 'margin', side: 'left', left: 0, top: 269, width: 65, height: 979 },
      { name: 'margin', side: 'right', left: 1015, top: 269, width: 65, height: 979 },
    ],
    horizontal: [controls],
  },
  youtube: {
    checked,
    source: 'shorts guides',
    vertical: [
      header(220),
      ...lower(1282),
      { name: 'actions', side: 'right', left: 960, top: 820, width: 120, height: 462 },
    ],
    horizontal: [header(96, 1920), controls],
  },
};

/** What stays free beside a zone, since a plate has depth, px. */
const CLEAR = 8;
/** What stays free along the canvas's own sides, px. */
const margins: Readonly<Record<Canvas, number>> = { vertical: 36, horizontal: 60 };

/** How deep a zone reaches into the canvas from its side, px. */
function depthOf({ side, left, top, width, height }: Zone, canvas: Canvas): number {
  if (side === 'top') return top + height;
  if (side === 'left') return left + width;
  return side === 'bottom' ? canvasSizes[canvas].height - top : canvasSizes[canvas].width - left;
}

/**
 * Where the stage may draw on a platform: inside all of its zones. The crew's own insets take the place of what the platform asks
 * for, each canvas's of its own.
 */
export function safeAreaOf(platform: Platform, canvas: Canvas, insets: Insets = {}): Area {
  const { width, height } = canvasSizes[canvas];
  const own = canvas === 'vertical' ? insets : insets.horizontal;
  const inset = (side: Side) =>
    own?.[side] ??
    zones[platform][canvas].reduce(
      (depth, zone) => (zone.side === side ? Math.max(depth, depthOf(zone, canvas) + CLEAR) : depth),
      margins[canvas],
    );
  return { left: inset('left'), top: inset('top'), right: width - inset('right'), bottom: height - inset('bottom') };
}
