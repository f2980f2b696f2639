import type { Metric } from '../../shared/show/audience.ts';

/** What a source itself calls this happening, if anything: told again under the same id it counts once. */
interface Told {
  readonly eventId?: string;
}

/**
 * One thing that an audience did, in one shape for every platform. It is a difference (`add`) or a total, never both: where a sender
 * tells both, its total is taken. Nothing here names a person: `who` is masked already.
 */
export type Signal = Told &
  (
    | {
        readonly kind: 'add';
        readonly metric: Exclude<Metric, 'viewers' | 'gifts' | 'comments'>;
        readonly count: number;
      }
    | { readonly kind: 'total'; readonly metric: Metric; readonly total: number }
    /**
     * Gifts of one kind by one viewer. `streak` names a row of them that grows: `count` is then its running count, and only the
     * greatest told by its end counts. Without a streak `count` are new ones. `isReused`: the platform names no row, so the streak is the
     * viewer and the gift alone, and the next row of the two has the same.
     */
    | {
        readonly kind: 'gift';
        readonly count: number;
        readonly streak?: string;
        readonly isReused?: true;
        readonly isOver: boolean;
      }
    /** A comment as plain text, contact details taken out. It counts as one comment where the source tells no total of them. */
    | { readonly kind: 'comment'; readonly text: string; readonly who: string }
  );
