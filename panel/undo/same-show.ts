import { latestAt, type Airing } from '../../shared/show/airing.ts';
import { placesAt } from '../../shared/show/arranging.ts';
import type { Show } from '../../shared/show/show.ts';
import { openBed } from '../../shared/show/sound.ts';
import { canvasNames } from '../../shared/zones.ts';

const sorted = <T>(list: readonly T[], by: (each: T) => string) =>
  [...list].sort((one, other) => by(one).localeCompare(by(other)));

/** What is or will be on screen, without when it came. */
const aired = (list: readonly Airing[], now: number) => {
  const latest = latestAt(list, now);
  return latest ? { ...latest, startsAt: undefined } : undefined;
};

/**
 * What a show says at `now`, without the moments at which switches were thrown and things came on screen, and without
 * the order of lists that are read by name: so that a show whose slip was taken back can be compared with the one before it.
 */
export function said(
  { stage, catalog, offers, rundown, notices, goal, sound, comments, templates, interest, ...rest }: Show,
  now: number,
) {
  const presented = latestAt(rundown.presented, now);
  return {
    ...rest,
    stage: {
      ...stage,
      switches: sorted(
        stage.switches.flatMap(({ widget, on }) => (on ? [] : [widget])),
        String,
      ),
      cleared: stage.cleared.on,
      nameless: stage.nameless.on,
      arrangement: canvasNames.map((canvas) => placesAt(stage.arrangement, canvas, Infinity)),
    },
    templates: sorted(templates, ({ templateId }) => templateId),
    catalog: { ...catalog, products: sorted(catalog.products, ({ sku }) => sku) },
    offers: sorted(offers, ({ offerId }) => offerId).map((offer) => ({ ...offer, armedAt: offer.armedAt !== null })),
    rundown: {
      ...rundown,
      cut: sorted(rundown.cut, String),
      presented: presented && { sku: presented.sku, itemId: presented.itemId, step: presented.step },
    },
    notices: {
      slate: aired(notices.slate, now),
      closing: aired(notices.closing, now),
      opening: aired(notices.opening, now),
      answer: aired(notices.answer, now),
      correction: aired(notices.correction, now),
    },
    // For how long viewers saw a product stays true, whatever is taken back.
    interest: interest.current?.sku,
    goal: aired(goal, now),
    sound: { bed: openBed(sound)?.bed, duck: sound.duck.on, effects: sound.effects.on },
    comments: {
      ...comments,
      watches: sorted(comments.watches, ({ watchId }) => watchId),
      totals: comments.totals.filter(({ count }) => count > 0),
    },
  };
}
