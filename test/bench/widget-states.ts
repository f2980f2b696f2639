import type { WidgetName } from '../../shared/widgets.ts';

/** How a widget is looked at: at rest, while its figures count, and in the last ten seconds of a countdown. */
export type Pace = 'still' | 'counting' | 'lastTen';

/** Demo states of a widget in which nothing moves but what the pace says. */
export type States = Partial<Record<Pace, readonly string[]>>;

/** Those of each widget that the bench looks at: see its `demo.ts`. */
export const states: Readonly<Record<WidgetName, States>> = {
  'flash-sale': { still: ['coming soon', 'sold out', 'ended'], counting: ['armed', 'live'], lastTen: ['heat'] },
  'low-stock': { still: ['last'], counting: ['low'] },
  'order-ticker': { still: ['gathered'] },
  'reward-ladder': { still: ['climbing', 'all open'] },
  'product-card': { still: ['explaining', 'closing'] },
  'group-buy': { still: ['coming soon', 'ended, refunded'], counting: ['live'], lastTen: ['heat'] },
  'spend-and-save': { still: ['coming soon', 'ended'], counting: ['live'], lastTen: ['heat'] },
  'follow-bonus': { still: ['coming soon', 'ended'], counting: ['live'], lastTen: ['heat'] },
  'coupon-drop': { still: ['coming soon', 'ended'], counting: ['live'], lastTen: ['heat'] },
  correction: { still: ['corrected'] },
  'pinned-answer': { still: ['pinned'] },
  'viewer-goal': { still: ['climbing', 'reached'], counting: ['until a time'], lastTen: ['last seconds'] },
  opening: { counting: ['counting'], lastTen: ['last seconds'] },
  slate: { still: ['back soon'], counting: ['technical'] },
  'closing-thanks': { still: ['closing'] },
};
