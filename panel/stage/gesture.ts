import type { MovableSlot, Place } from '../../shared/arrangement.ts';

/** What a hand does with a place, on the drawing or by the arrows under it. */
export type Gesture =
  | { readonly kind: 'pick'; readonly slot: MovableSlot }
  | { readonly kind: 'draft'; readonly slot: MovableSlot; readonly place: Place; readonly isByKeys: boolean }
  /** It was let go, or Enter pressed. */
  | { readonly kind: 'drop' }
  | { readonly kind: 'give-up' }
  /** The keyboard went on, to `to` where that is known. */
  | { readonly kind: 'leave'; readonly to: EventTarget | null };

/** The event in which the drawing and the arrows tell it. */
export const gesture = (detail: Gesture) => new CustomEvent<Gesture>('gesture', { detail });
