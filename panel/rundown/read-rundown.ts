import { findProduct } from '../../shared/show/catalog.ts';
import {
  LOOP_MS,
  MOST_IN_SEGMENT,
  MOST_ITEMS,
  MOST_SEGMENTS,
  Step,
  type Item,
  type Plan,
  type ProductRole,
  type StepCue,
} from '../../shared/show/rundown-plan.ts';
import type { Show } from '../../shared/show/show.ts';
import { BedName } from '../../shared/show/sound.ts';
import { countIn } from '../imports/cells.ts';
import type { Row } from '../imports/columns.ts';
import { listIn } from './read-products.ts';
import { LONGEST_LINE, MOST_CUES } from './turn-fields.ts';

const columns = {
  segment: ['环节', 'segment'],
  sku: ['SKU', '商品编码', 'sku'],
  role: ['角色', 'role'],
  minutes: ['分钟', 'minutes'],
} as const;

const stepColumns = {
  explaining: { line: ['讲解台词', 'explain_line'], cues: ['讲解动作', 'explain_cues'] },
  asking: { line: ['互动台词', 'ask_line'], cues: ['互动动作', 'ask_cues'] },
  closing: { line: ['逼单台词', 'close_line'], cues: ['逼单动作', 'close_cues'] },
} as const satisfies Record<Step, { line: readonly string[]; cues: readonly string[] }>;

/** Either of these tells a rundown apart. */
export const rundownColumns = [
  ['环节', 'SKU', '角色'],
  ['segment', 'sku', 'role'],
] as const;

const roles: Readonly<Record<string, ProductRole>> = {
  'drawing-in': 'drawing-in',
  引流: 'drawing-in',
  引流款: 'drawing-in',
  earning: 'earning',
  利润: 'earning',
  利润款: 'earning',
  image: 'image',
  战略: 'image',
  战略款: 'image',
  形象款: 'image',
};

/** A cue as it is written: an offer's id, `rewards` or 互动解锁, `bed:festive` or 垫乐:calm. */
function cueIn(row: Row, text: string, names: readonly string[], offers: Show['offers']): StepCue {
  if (/^(?:rewards|互动解锁)$/i.test(text)) return { kind: 'rewards' };
  const [, bed] = /^(?:bed|垫乐)\s*[:：]\s*(\w+)$/i.exec(text) ?? [];
  const named = BedName.options.find((name) => name === bed?.toLowerCase());
  if (named) return { kind: 'bed', bed: named };
  if (!offers.some(({ offerId }) => offerId === text)) throw row.bad('offer-unknown', ...names);
  return { kind: 'offer', offerId: text };
}

/** Half of a turn is one step, and that an hour at most, ms. */
const LONGEST_TURN_MS = 7_200_000;

/** One turn of a product. Throws `BadCell` for what cannot be kept. */
export function readTurn(row: Row, { catalog, offers }: Show, idOf: (sku: string) => string): Item {
  const sku = row.needed(...columns.sku);
  if (!findProduct(catalog, sku)) throw row.bad('product-unknown', ...columns.sku);
  const role = roles[row.needed(...columns.role).toLowerCase()];
  if (!role) throw row.bad('role-unknown', ...columns.role);
  const segment = row.text(...columns.segment);
  if (segment.length > 40) throw row.bad('too-much', ...columns.segment);
  const whole = Step.options.reduce((sum, step) => sum + LOOP_MS[step], 0);
  const lasts = row.text(...columns.minutes) === '' ? whole : countIn(row, ...columns.minutes) * 60_000;
  if (lasts > LONGEST_TURN_MS) throw row.bad('too-much', ...columns.minutes);
  const stepOf = (step: Step) => {
    const { line, cues } = stepColumns[step];
    const said = row.text(...line);
    if (said.length > LONGEST_LINE) throw row.bad('too-much', ...line);
    if (listIn(row, cues).length > MOST_CUES) throw row.bad('too-much', ...cues);
    return {
      lastsMs: Math.round((lasts * LOOP_MS[step]) / whole),
      ...(said && { line: said }),
      cues: listIn(row, cues).map((text) => cueIn(row, text, cues, offers)),
    };
  };
  const steps = { explaining: stepOf('explaining'), asking: stepOf('asking'), closing: stepOf('closing') };
  return { itemId: idOf(sku), sku, role, steps };
}

/** What a row says of its segment; an empty cell means the one above. */
const segmentIn = (row: Row): string => row.text(...columns.segment);

/**
 * The segment that a row belongs to, where `above` are those of the rows before it. Refuses the row with which the rundown, or a segment,
 * gets longer than it can be.
 */
export function roomFor(row: Row, above: readonly string[]): string {
  const segment = segmentIn(row) || (above.at(-1) ?? '');
  const isNew = segment !== above.at(-1);
  const segments = above.filter((each, index) => each !== above[index - 1]).length;
  let inLast = 0;
  while (above.at(-1 - inLast) === segment) inLast += 1;
  const isFull = isNew ? segments >= MOST_SEGMENTS : inLast >= MOST_IN_SEGMENT;
  if (above.length >= MOST_ITEMS || isFull) throw row.bad('one-too-many', ...columns.segment);
  return segment;
}

/** The turns put into their segments, in the order of the rows. A segment of the plan before keeps its id by its title. */
export function planOf(
  turns: readonly { readonly segment: string; readonly item: Item }[],
  before: Plan,
  startsAt?: number,
): Plan {
  const segments: { segmentId: string; title: string; items: Item[] }[] = [];
  const taken = new Set(before.segments.map(({ segmentId }) => segmentId));
  const idFor = (title: string): string => {
    const known = before.segments.find(
      (each) => each.title === title && !segments.some(({ segmentId }) => segmentId === each.segmentId),
    );
    if (known) return known.segmentId;
    let n = segments.length + 1;
    while (taken.has(`segment-${n}`)) n += 1;
    taken.add(`segment-${n}`);
    return `segment-${n}`;
  };
  for (const { segment, item } of turns) {
    const last = segments.at(-1);
    if (last && (segment === '' || segment === last.title)) last.items.push(item);
    else segments.push({ segmentId: idFor(segment || '1'), title: segment || '1', items: [item] });
  }
  return { ...(startsAt === undefined ? {} : { startsAt }), segments };
}
