import type { Story } from './story.ts';

/*
 * What must come out, reckoned from the lives of the orders alone. Nothing of the product is imported here: this is the other
 * opinion that the product is held against.
 */

/** What all orders together come to at their end. */
export interface Truth {
  /** The orders that count, by their ids. */
  readonly counting: ReadonlyMap<string, { readonly minor: number; readonly units: number }>;
  readonly minor: number;
  readonly units: number;
}

/** What a shop cannot tell: then nobody can know it. */
export interface Untold {
  /** The shop's deliveries carry no mark of a test. */
  readonly tests?: true;
  /** Its refunds carry no units. */
  readonly refundedUnits?: true;
  /** Its deliveries carry no amounts at all. */
  readonly amounts?: true;
  /** Its deliveries carry no units at all. */
  readonly units?: true;
  /** It has no bin, or does not tell of it. */
  readonly bin?: true;
  /** When an order was placed is not told: what the show hears of first, placed or paid, is taken for it. */
  readonly placing?: true;
}

/** When an order was placed, as far as it can be known by somebody who listens since `openedAt`. */
function placedIn({ placedAt, steps }: Story, openedAt: number, untold: Untold): boolean {
  if (!untold.placing) return placedAt >= openedAt;
  return steps.some(({ kind, at }) => (kind === 'placed' || kind === 'paid') && at >= openedAt);
}

function endOf(story: Story, openedAt: number, untold: Untold): { minor: number; units: number } | null {
  const happened = new Set(story.steps.map(({ kind }) => kind));
  if (!happened.has('paid') || happened.has('cancelled') || happened.has('refunded')) return null;
  // Nobody here knows the rate of another currency.
  if (happened.has('refunded-abroad')) return null;
  if (story.isTest && !untold.tests) return null;
  if (story.bin && story.bin.restoredAt === null && !untold.bin) return null;
  if (!placedIn(story, openedAt, untold)) return null;
  const backs = [
    happened.has('partly-refunded') ? story.part : null,
    happened.has('refunded-again') ? story.second : null,
  ];
  const sumOf = (key: 'minor' | 'units') => backs.reduce((sum, back) => sum + (back?.[key] ?? 0), 0);
  return {
    minor: untold.amounts ? 0 : story.minor - sumOf('minor'),
    units: untold.units ? 0 : story.units - (untold.refundedUnits ? 0 : sumOf('units')),
  };
}

/** What a show comes to that was opened at `openedAt`, ms. */
export function truthOf(stories: readonly Story[], openedAt: number, untold: Untold = {}): Truth {
  const counting = new Map<string, { minor: number; units: number }>();
  let [minor, units] = [0, 0];
  for (const story of stories) {
    const end = endOf(story, openedAt, untold);
    if (!end) continue;
    counting.set(story.id, end);
    minor += end.minor;
    units += end.units;
  }
  return { counting, minor, units };
}
