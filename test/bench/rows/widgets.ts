import { widgetNames, type WidgetName } from '../../../shared/widgets.ts';
import { GalleryPage, type Cost } from '../gallery-page.ts';
import type { Measure, Row } from '../row.ts';
import { paces, scenesOf, type Pace } from '../widget-states.ts';

/** Composited frames a second. A countdown that does not run is no pass either. */
const most: Readonly<Record<Pace | 'hidden', number>> = { still: 0.1, counting: 1.1, lastTen: 11, hidden: 0.1 };
const least: Readonly<Record<Pace | 'hidden', number>> = { still: 0, counting: 0.5, lastTen: 0.5, hidden: 0 };
/** Of a core, above a blank page; tenths of a second are judged by what is drawn. */
const mostShare: Readonly<Partial<Record<Pace | 'hidden', number>>> = { still: 0.05, counting: 0.1 };
/** How long each is looked at, ms: a page at rest shows at once that it is. */
const lasting: Readonly<Record<Pace | 'hidden', number>> = {
  still: 700,
  counting: 2_200,
  lastTen: 1_500,
  hidden: 1_000,
};

/** Something to look at: a demo, from the instant worth looking at or from one so long after its beginning, ms. */
interface Scene {
  readonly demo: string;
  readonly pace: Pace;
  readonly at?: number;
  /** How many widgets must show. */
  readonly widgets: number;
}

interface Cast {
  readonly name: string;
  readonly scenes: readonly Scene[];
}

/** A widget by itself, in every state that it has. */
async function alone(name: WidgetName): Promise<Cast> {
  const states = await scenesOf(name);
  return { name, scenes: states.map(({ demo, pace, at, isShown }) => ({ demo, pace, at, widgets: isShown ? 1 : 0 })) };
}

const everySlot = 'stage/every slot taken';
const together: readonly Cast[] = [
  {
    name: 'every slot taken',
    scenes: [
      { demo: everySlot, pace: 'still', at: 100_000, widgets: 5 },
      { demo: everySlot, pace: 'counting', widgets: 5 },
      { demo: everySlot, pace: 'lastTen', at: 173_000, widgets: 5 },
    ],
  },
  { name: 'in full swing', scenes: [{ demo: 'stage/in full swing', pace: 'counting', at: 60_000, widgets: 3 }] },
];

/** For a quick look: the calmest and the busiest. */
const ends = (scenes: readonly Scene[]): Scene[] => [...new Set([scenes[0]!, scenes.at(-1)!])];

const isWithin = (pace: Pace | 'hidden', { drawn, share }: Cost, blank: Cost): boolean =>
  drawn <= most[pace] && drawn >= least[pace] && share - blank.share <= (mostShare[pace] ?? Infinity);

type Found = Readonly<Partial<Record<Pace | 'hidden', Cost>>>;

const worst = (one: Cost | undefined, other: Cost): Cost => ({
  drawn: Math.max(one?.drawn ?? 0, other.drawn),
  share: Math.max(one?.share ?? 0, other.share),
});

/** One page, and what is measured on it. */
class Lane {
  readonly #page: GalleryPage;
  readonly blank: Cost;

  private constructor(page: GalleryPage, blank: Cost) {
    this.#page = page;
    this.blank = blank;
  }

  static async open(): Promise<Lane> {
    const page = await GalleryPage.open();
    await page.showNothing();
    return new Lane(page, await page.cost(5_000));
  }

  async look({ name, scenes }: Cast): Promise<Found> {
    const found: Partial<Record<Pace | 'hidden', Cost>> = {};
    for (const { demo, pace, at, widgets } of scenes) {
      const cost = await this.#measure(pace, async () => {
        const shown = await this.#page.play(demo, at);
        if (shown < widgets) throw new Error(`${name}: ${demo} shows ${shown} of ${widgets} widgets`);
      });
      found[pace] = worst(found[pace], cost);
    }
    return { ...found, hidden: await this.#measure('hidden', () => this.#page.hide()) };
  }

  /** What other work on the machine delays comes late into the picture, so what is over gets a second chance. */
  async #measure(pace: Pace | 'hidden', open: () => Promise<void>): Promise<Cost> {
    const lasts = lasting[pace];
    await open();
    const first = await this.#page.cost(lasts);
    if (isWithin(pace, first, this.blank)) return first;
    await open();
    const second = await this.#page.cost(lasts);
    return isWithin(pace, second, this.blank) ? second : worst(first, second);
  }

  [Symbol.asyncDispose] = (): Promise<void> => this.#page[Symbol.asyncDispose]();
}

const kinds = [...paces, 'hidden'] as const;

function rowOf(name: string, found: Found, blank: Cost): Row {
  const percent = ({ share }: Cost) => `${(Math.max(0, share - blank.share) * 100).toFixed(1)}%`;
  const drawn = kinds.map((kind) => found[kind]?.drawn.toFixed(kind === 'lastTen' ? 1 : 2) ?? '–').join(' / ');
  const cost = paces.map((pace) => (found[pace] ? percent(found[pace]) : '–')).join(' / ');
  return {
    what: `${name}: still / counting / last ten / hidden`,
    budget: '0 / 1 / 10 / 0 frames a second; still 5, counting 10% of a core',
    measured: `${drawn}; ${cost}`,
    isWithin: kinds.every((kind) => !found[kind] || isWithin(kind, found[kind], blank)),
  };
}

/** Each widget alone in each of its states, and many of them together: what is drawn, and what it costs above a blank page. Two at a time. */
export const measureWidgets: Measure = async ({ isQuick }) => {
  await using one = await Lane.open();
  await using other = await Lane.open();
  const waiting = [...together, ...(await Promise.all(widgetNames.map(alone)))].entries();
  const rows: Row[] = [];
  const work = async (lane: Lane) => {
    for (const [index, cast] of waiting) {
      const scenes = isQuick ? ends(cast.scenes) : cast.scenes;
      rows[index] = rowOf(cast.name, await lane.look({ ...cast, scenes }), lane.blank);
    }
  };
  await Promise.all([work(one), work(other)]);
  return rows;
};
