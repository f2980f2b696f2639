import type { Item, ProductRole } from '../../shared/show/rundown-plan.ts';

/** An item of a rundown of so many minutes, half of them explaining, named like its product. */
export function turnOf(itemId: string, minutes = 8, role: ProductRole = 'earning', sku = itemId): Item {
  const part = (minutes * 60_000) / 4;
  const step = (lastsMs: number) => ({ lastsMs, cues: [] });
  return { itemId, sku, role, steps: { explaining: step(2 * part), asking: step(part), closing: step(part) } };
}
