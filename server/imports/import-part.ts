import { FILE, type ImportAnswer, type ImportPart } from '../../shared/imports.ts';
import type { Actor } from '../../shared/show/part.ts';
import type { Command } from '../../shared/show/show.ts';
import type { Taken } from '../feeds/intake.ts';

/** Under whose name a file enters the show: the log says that a file told it, and not the shop. */
export const byFile: Actor = { role: 'source', name: FILE };

/** All that was given back of an order, as a refund: told again with more, the more holds. */
const ALL_BACK = 'in-all';

/** A file of one shop tells of that shop's orders alone. */
const isForeign = (part: ImportPart, { orderId }: { orderId: string }): boolean =>
  part.kind === 'orders' && !orderId.startsWith(`${part.source}:`);

/** What each row asks of the show; nothing where it is of another shop. An order of a file is never news. */
export const commandsOf = (part: ImportPart): readonly (readonly Command[])[] =>
  part.kind === 'stock'
    ? part.rows.map((row) => [{ type: 'stock/report', ...row }])
    : part.rows.map(({ order, back }) =>
        isForeign(part, order)
          ? []
          : [
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
            ],
      );

/** What became of each row: of its commands the first that was refused; else whether any of them said something new. */
export function outcomesOf(
  part: ImportPart,
  commands: ReturnType<typeof commandsOf>,
  { answers, rows }: Taken,
): ImportAnswer {
  const changed = new Set(rows.map(({ command }) => command));
  let at = 0;
  return {
    rows: commands.map((ofRow, index) => {
      const row = part.rows[index];
      if (row && 'order' in row && isForeign(part, row.order))
        return { outcome: 'refused', reason: 'foreign-order', detail: row.order.orderId };
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
