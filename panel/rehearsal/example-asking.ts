import type { Language } from '../../shared/language.ts';
import type { Actor } from '../../shared/show/part.ts';
import type { Command } from '../../shared/show/show.ts';

type Step = { readonly at: number; readonly command: Command; readonly by?: Actor };

const chat: Actor = { role: 'source', name: 'tiktok' };
const room: Actor = { role: 'room', name: 'room' };

/** Viewers of the example show who ask for the lip balm while the serum is shown, and how they take the serum. `noon`: where `at` counts from. */
export function askingFor(language: Language, noon: number): Step[] {
  const words = language === 'zh-CN' ? ['唇膏', '三支'] : ['lip balm', 'balm'];
  const comments = (at: number, total: number): Step => ({
    at,
    by: chat,
    command: { type: 'audience/set', metric: 'comments', total },
  });
  const minute = (at: number, count: number): Step => ({
    at: at + 60_000,
    by: room,
    command: {
      type: 'comments/count',
      minute: { from: noon + at, comments: 40, counts: [{ watchId: 'balm', count }] },
    },
  });
  return [
    { at: 391_000, command: { type: 'comments/watch', watch: { watchId: 'balm', words, sku: 'BALM-SET' } } },
    comments(392_000, 210),
    minute(360_000, 9),
    { at: 421_000, command: { type: 'audience/add', metric: 'likes', count: 100 } },
    comments(422_000, 252),
    minute(420_000, 14),
  ];
}
