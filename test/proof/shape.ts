import type { SourceName } from '../../shared/sources.ts';
import type { Random } from './random.ts';
import type { PartRefund, Step, Story } from './story.ts';
import type { Untold } from './truth.ts';

/** One delivery as a shop sends it. */
export interface Sent {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: string;
}

/** How one shop tells the life of an order: a delivery or more for each step. Written from the shop's documentation, apart from our reader. */
export interface ShopShape {
  readonly source: SourceName;
  /** Steps that this shop has no word for are left out of its stories. */
  readonly untold?: Untold;
  readonly lacks?: readonly Step['kind'][];
  /** A secret, where the body is encrypted with one. */
  readonly secrets?: readonly string[];
  /** The order's id as this shop writes it; the id itself unless told. */
  idOf?(story: Story): string;
  deliveries(story: Story, step: Step, random: Random): readonly Sent[];
  /** Told of its bin: into it and out of it. A shop without one has no such word. */
  binned?(story: Story, random: Random): readonly Sent[];
}

/** Everything that the shop knows once a step is done, and before the next, though that may come in the same second. */
export function knownAt({ steps }: Story, step: Step): ReadonlySet<Step['kind']> {
  return new Set(steps.slice(0, steps.indexOf(step) + 1).map(({ kind }) => kind));
}

/** The refunds of a part that the shop knows once a step is done, the newest last. */
export function partsAt(story: Story, step: Step): readonly PartRefund[] {
  const known = knownAt(story, step);
  const parts = [known.has('partly-refunded') ? story.part : null, known.has('refunded-again') ? story.second : null];
  return parts.filter((part) => part !== null);
}

/** Minor units as decimal text with two places. */
export const yuan = (minor: number): string => `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;

export const iso = (at: number): string => new Date(at).toISOString();
