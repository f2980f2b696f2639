import type { Language } from '../../shared/language.ts';
import {
  findItem,
  itemsOf,
  LOOP_MS,
  ProductRole,
  Step,
  type Item,
  type StepCue,
  type StepPlan,
} from '../../shared/show/rundown-plan.ts';
import type { Command, Show } from '../../shared/show/show.ts';
import { BedName } from '../../shared/show/sound.ts';
import { FieldReader, type FaultsOf } from '../frame/field-reader.ts';

const blank = {
  segmentId: '',
  segmentTitle: '',
  sku: '',
  role: '',
  'explaining-minutes': '',
  'explaining-line': '',
  'explaining-cues': '',
  'asking-minutes': '',
  'asking-line': '',
  'asking-cues': '',
  'closing-minutes': '',
  'closing-line': '',
  'closing-cues': '',
};
export type TurnFieldName = keyof typeof blank;
export type TurnFields = Readonly<Record<TurnFieldName, string>>;

export const LONGEST_LINE = 160;
export const MOST_CUES = 4;
const MOST_MINUTES = 60;

/** A cue as one word of a field, and back. */
export const cueWord = (cue: StepCue): string =>
  cue.kind === 'offer' ? `offer:${cue.offerId}` : cue.kind === 'bed' ? `bed:${cue.bed}` : 'rewards';

function cueOf(word: string): StepCue[] {
  if (word.startsWith('offer:')) return [{ kind: 'offer', offerId: word.slice('offer:'.length) }];
  const bed = BedName.options.find((name) => word === `bed:${name}`);
  if (bed) return [{ kind: 'bed', bed }];
  return word === 'rewards' ? [{ kind: 'rewards' }] : [];
}

/** The words of a field of cues, in order. */
export const cueWords = (field: string): string[] => field.split(' ').filter(Boolean);

/** A span in minutes as people type it, `2.5`. */
export const minutesText = (ms: number): string => String(Math.round(ms / 600) / 100);

/** Minutes as typed, with a point or a comma, in ms; null for what is none, or too many. */
export function readMinutes(typed: string): number | null {
  const text = typed.normalize('NFKC').trim().replace(',', '.');
  if (!/^\d{1,2}(?:\.\d{1,2})?$/.test(text) || Number(text) > MOST_MINUTES) return null;
  return Math.round(Number(text) * 60_000);
}

function stepFields(step: Step, { lastsMs, line = '', cues }: StepPlan): [TurnFieldName, string][] {
  return [
    [`${step}-minutes`, minutesText(lastsMs)],
    [`${step}-line`, line],
    [`${step}-cues`, cues.map(cueWord).join(' ')],
  ];
}

/** What a new turn of a product begins as: like its last one, else a whole loop without words. */
function blankTurn({ rundown }: Show, sku: string): Omit<Item, 'itemId'> {
  const like = itemsOf(rundown.plan).find((item) => item.sku === sku);
  const bare = (step: Step) => ({ lastsMs: LOOP_MS[step], cues: [] });
  const steps = { explaining: bare('explaining'), asking: bare('asking'), closing: bare('closing') };
  return { sku, role: like?.role ?? 'earning', steps };
}

/** The form of a turn, or of a new one. `segmentId` empty: a segment that is still to be made. */
export function turnFieldsOf(item: Item | null, segmentId: string, show: Show): TurnFields {
  const { plan } = show.rundown;
  const planned = new Set(itemsOf(plan).map(({ sku }) => sku));
  const { products } = show.catalog;
  const sku = (products.find((product) => !planned.has(product.sku)) ?? products[0])?.sku ?? '';
  const { steps, ...turn } = item ?? blankTurn(show, sku);
  const fields = Object.fromEntries(Step.options.flatMap((step) => stepFields(step, steps[step])));
  return { ...blank, ...fields, segmentId, sku: turn.sku, role: turn.role };
}

/** How long all steps are as typed, ms; null while one of them is not a number. */
export function wholeLength(fields: TurnFields): number | null {
  const all = Step.options.map((step) => readMinutes(fields[`${step}-minutes`]));
  return all.reduce<number | null>((sum, each) => (sum === null || each === null ? null : sum + each), 0);
}

/** Reads the form: the commands that save the turn, or what is wrong with each field in words. `ids`: for what is new. */
export function readTurn(
  fields: TurnFields,
  ids: { readonly itemId: string; readonly segmentId: string },
  show: Show,
  language: Language,
): { readonly commands: Command[] } | { readonly faults: FaultsOf<TurnFieldName> } {
  const read = new FieldReader(fields, language);
  const isNew = fields.segmentId === '';
  const title = isNew ? read.text('segmentTitle', 40) : '';
  const sku = read.text('sku', 64);
  const role = ProductRole.options.find((each) => each === fields.role);
  if (!role) read.blame('role', 'turnRoleMissing');
  const stepOf = (step: Step): StepPlan => {
    const lastsMs = readMinutes(fields[`${step}-minutes`]);
    if (lastsMs === null) read.blame(`${step}-minutes`, 'turnMinutesWrong', { most: MOST_MINUTES });
    const line = read.text(`${step}-line`, LONGEST_LINE, false);
    return { lastsMs: lastsMs ?? 0, ...(line && { line }), cues: cueWords(fields[`${step}-cues`]).flatMap(cueOf) };
  };
  const steps = { explaining: stepOf('explaining'), asking: stepOf('asking'), closing: stepOf('closing') };
  if (read.isSound && wholeLength(fields) === 0) read.blame('explaining-minutes', 'turnNoTime');
  if (!read.isSound || !role) return { faults: read.faults };
  const segmentId = isNew ? ids.segmentId : fields.segmentId;
  const { itemId } = ids;
  const item = { itemId, sku, role, steps };
  const put: Command = { type: 'rundown/put-item', item, segmentId, before: null };
  const known = findItem(show.rundown.plan, itemId);
  if (known && JSON.stringify(known) === JSON.stringify(item) && isIn(show, itemId, segmentId)) return { commands: [] };
  return { commands: isNew ? [{ type: 'rundown/put-segment', segmentId, title }, put] : [put] };
}

const isIn = ({ rundown }: Show, itemId: string, segmentId: string) =>
  rundown.plan.segments.some(
    (each) => each.segmentId === segmentId && each.items.some((item) => item.itemId === itemId),
  );
