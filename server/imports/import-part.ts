import { FILE, type ImportAnswer, type ImportPart } from '../../shared/imports.ts';
import type { Actor } from '../../shared/show/part.ts';
import type { Command } from '../../shared/show/show.ts';
import type { Taken } from '../feeds/intake.ts';

/** Under whose name a part's rows enter the show: orders under their shop's, stock under the file's own. */
export const actorOf = (part: ImportPart): Actor => ({
  role: 'source',
  name: part.kind === 'orders' ? part.source : FILE,
});

/** All that was given back of an order, as a refund: told again with more, the more holds. */
const ALL_BACK = 'in-all';

/** What each row asks of the show. An order of a file is never news. */
export const commandsOf = (part: ImportPart): readonly (readonly Command[])[] =>
  part.kind === 'stock'
    ? part.rows.map((row) => [{ type: 'stock/report', ...row }])
    : part.rows.map(({ order, back }) => [
        { type: 'orders/record', order, late: true },
        ...(back
          ? [
              {
                type: 'orders/refund' as const,
                orderId: order.orderId,
                refund: { ...back, refundId: ALL_BACK, inAll: true as const },
              },
            ]
          : []),
      ]);

/** What became of each row: of its commands the first that was refused; else whether any of them said something new. */
export function outcomesOf(commands: ReturnType<typeof commandsOf>, { answers, rows }: Taken): ImportAnswer {
  const changed = new Set(rows.map(({ command }) => command));
  let at = 0;
  return {
    rows: commands.map((ofRow) => {
      const own = answers.slice(at, (at += ofRow.length));
      const refusal = own.find((answer) => answer.outcome === 'refused');
      if (refusal) {
        const { reason, detail } = refusal;
        return { outcome: 'refused', reason, ...(detail === undefined ? {} : { detail }) };
      }
      return { outcome: own.some(({ id }) => changed.has(id)) ? 'new' : 'known' };
    }),
  };
}
