import { widgetNames } from '../../../shared/widgets.ts';
import { GalleryPage, type Cost } from '../gallery-page.ts';
import type { Measure, Row } from '../row.ts';
import { states, type Pace } from '../widget-states.ts';

/** Composited frames a second, at most; a countdown that does not run is no pass either. */
const most: Readonly<Record<Pace | 'hidden', number>> = { still: 0.1, counting: 1.1, lastTen: 11, hidden: 0.1 };
const LEAST_COUNTING = 0.5;
/** Of a core, above a blank page. */
const MOST_STILL = 0.05;

/** Something to look at: a demo, from the instant worth looking at or from one so long after its beginning, ms. */
interface Scene {
  readonly demo: string;
  readonly pace: Pace;
  readonly at?: number;
}

interface Cast {
  readonly name: string;
  readonly scenes: readonly Scene[];
  /** How many widgets must show. */
  readonly widgets: number;
}

const paces = ['still', 'counting', 'lastTen'] as const;
const alone = widgetNames.map((name): Cast => {
  const scenes = paces.flatMap((pace) =>
    (states[name][pace] ?? []).map((state) => ({ demo: `${name}/${state}`, pace })),
  );
  return { name, scenes, widgets: 1 };
});
const everySlot = 'stage/every slot taken';
const together: readonly Cast[] = [
  {
    name: 'every slot taken',
    scenes: [
      { demo: everySlot, pace: 'still', at: 100_000 },
      { demo: everySlot, pace: 'counting' },
      { demo: everySlot, pace: 'lastTen', at: 173_000 },
    ],
    widgets: 5,
  },
  { name: 'in full swing', scenes: [{ demo: 'stage/in full swing', pace: 'counting', at: 60_000 }], widgets: 3 },
];

/** For a quick look: the calmest and the busiest. */
const ends = (scenes: readonly Scene[]): Scene[] => [...new Set([scenes[0]!, scenes.at(-1)!])];

const worst = (costs: readonly Cost[]): Cost => ({
  drawn: Math.max(...costs.map(({ drawn }) => drawn)),
  share: Math.max(...costs.map(({ share }) => share)),
});

type Found = Partial<Record<Pace | 'hidden', Cost>>;

async function look(page: GalleryPage, { name, scenes, widgets }: Cast, lasts: number): Promise<Found> {
  const found: Partial<Record<Pace, Cost[]>> = {};
  for (const { demo, pace, at } of scenes) {
    const shown = await page.play(demo, at);
    if (shown < widgets) throw new Error(`${name}: ${demo} shows ${shown} of ${widgets} widgets`);
    (found[pace] ??= []).push(await page.cost(lasts));
  }
  await page.hide();
  const hidden = await page.cost(lasts / 2);
  return { ...Object.fromEntries(Object.entries(found).map(([pace, costs]) => [pace, worst(costs)])), hidden };
}

const kinds = [...paces, 'hidden'] as const;

function rowOf(name: string, found: Found, blank: Cost): Row {
  const percent = ({ share }: Cost) => `${(Math.max(0, share - blank.share) * 100).toFixed(1)}%`;
  const drawn = kinds.map((kind) => found[kind]?.drawn.toFixed(kind === 'lastTen' ? 1 : 2) ?? '–').join(' / ');
  const cost = paces.map((pace) => (found[pace] ? percent(found[pace]) : '–')).join(' / ');
  const areFramesWithin = kinds.every((kind) => (found[kind]?.drawn ?? 0) <= most[kind]);
  const doesCount = (['counting', 'lastTen'] as const).every((pace) => (found[pace]?.drawn ?? 1) >= LEAST_COUNTING);
  const isCheap = (found.still?.share ?? 0) - blank.share <= MOST_STILL;
  return {
    what: `${name}: frames still / counting / last ten / hidden; processor`,
    budget: `0 / 1 / 10 / 0; still ${MOST_STILL * 100}%`,
    measured: `${drawn}; ${cost}`,
    isWithin: areFramesWithin && doesCount && isCheap,
  };
}

/** Each widget alone in its states, and all of them together, on one page: what is drawn, and what it costs above a blank page. */
export const measureWidgets: Measure = async ({ isQuick }) => {
  const lasts = isQuick ? 1_500 : 2_500;
  await using page = await GalleryPage.open();
  await page.showNothing();
  const blank = await page.cost(2 * lasts);
  const rows: Row[] = [];
  for (const cast of [...together, ...alone]) {
    const scenes = isQuick ? ends(cast.scenes) : cast.scenes;
    rows.push(rowOf(cast.name, await look(page, { ...cast, scenes }, lasts), blank));
  }
  return rows;
};
