import type { Show } from '../../shared/show/show.ts';
import { newId } from '../ids.ts';
import type { PlanSheet } from './read-plan-sheet.ts';

/** What a table is against a show at a moment of room time. */
export type PlanReader = (show: Show, now: number) => PlanSheet;

/** Reads a file of the crew's planning, or what was pasted, CSV or XLSX. Throws for what is no table at all. */
export async function readPlanFile(bytes: Uint8Array<ArrayBuffer>): Promise<PlanReader> {
  // Spreadsheets are read by libraries that the panel does not need otherwise.
  const [{ readTable }, { readPlanSheet }] = await Promise.all([
    import('../imports/read-table.ts'),
    import('./read-plan-sheet.ts'),
  ]);
  const table = await readTable(bytes);
  return (show, now) => readPlanSheet(table, show, () => newId('turn'), now);
}
