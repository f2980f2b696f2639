import { pageClock } from './page-clock.ts';
import type { Show } from '../shared/show/fold.ts';
import { isDeal } from '../shared/show/offer.ts';

/** A picture that takes longer must not keep a deal off the air, ms. */
const PATIENCE_MS = 2_500;
/** One that could not be had is not asked for again before, ms. */
const RETRY_MS = 30_000;

/** Where a picture is to be had; undefined where there is none of that id. */
export type PictureSource = (id: string) => string | undefined;

/** Deals that ended lately may still be on screen, to say so. */
const MOST_ENDED = 4;

/** The pictures of what a show has on screen or is about to: of the product presented, of those in deals, and the brand's logo. */
export function picturesOf({ catalog, offers, rundown, stage }: Show): string[] {
  const deals = offers.filter(isDeal);
  const ended = deals.flatMap(({ endedAt, sku }) => (endedAt === null ? [] : [{ endedAt, sku }]));
  const lately = ended.sort((one, other) => other.endedAt - one.endedAt).slice(0, MOST_ENDED);
  const open = deals.filter(({ endedAt }) => endedAt === null);
  const named = new Set([...rundown.presented, ...open, ...lately].map(({ sku }) => sku));
  const products = catalog.products.flatMap(({ sku, picture }) => (named.has(sku) && picture ? [picture] : []));
  return [...new Set([...(stage.brand.logo === undefined ? [] : [stage.brand.logo]), ...products])];
}

let sourceOf: PictureSource = () => undefined;
/** Those decoded, so that an element that names one paints it at once; those on their way; and when others were asked for in vain. */
const ready = new Map<string, HTMLImageElement>();
const asked = new Map<string, Promise<void>>();
const failed = new Map<string, number>();

/** Says once where this page's pictures are. */
export function usePictures(source: PictureSource): void {
  sourceOf = source;
  failed.clear();
}

/** The address of a picture that can be painted at once; undefined while it cannot, and then a widget does without. */
export const pictureUrl = (id: string | undefined): string | undefined =>
  id !== undefined && ready.has(id) ? sourceOf(id) : undefined;

async function fetchPicture(id: string, url: string, now: number, arrived: () => void): Promise<void> {
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
    ready.set(id, image);
    failed.delete(id);
    arrived();
  } catch {
    // Meanwhile the widget does without it.
    failed.set(id, now);
  } finally {
    asked.delete(id);
  }
}

/**
 * Fetches and decodes the pictures of a show before they are first painted, and lets go of those that it no longer names. Resolves
 * when all are there or patience is at its end, never rejects; `arrived` hears of each, whenever it comes. `now` is the page's time.
 */
export async function preparePictures(show: Show, arrived: () => void, now: number = pageClock()): Promise<void> {
  const ids = picturesOf(show);
  for (const id of ready.keys()) if (!ids.includes(id)) ready.delete(id);
  const coming = ids.flatMap((id) => {
    if (ready.has(id) || now < (failed.get(id) ?? -Infinity) + RETRY_MS) return [];
    const url = sourceOf(id);
    if (url === undefined) return [];
    const known = asked.get(id) ?? fetchPicture(id, url, now, arrived);
    asked.set(id, known);
    return [known];
  });
  const patience = new Promise<void>((resolve) => void setTimeout(resolve, PATIENCE_MS));
  await Promise.race([Promise.all(coming), patience]);
}
