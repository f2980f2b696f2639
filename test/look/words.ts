import fs from 'node:fs';
import path from 'node:path';
import type { MeasuredCell } from '../../overlays/gallery/measured.ts';
import { Language } from '../../shared/language.ts';
import type { SheetQuery } from '../kit/sheets.ts';

/*
 * What every state of every widget says, to the letter, in both languages: small figures that a picture at phone size hardly shows.
 * It is the same in every theme and on both canvases.
 */

const folder = path.resolve(import.meta.dirname, 'references/words');

/** A line for each widget of each state: its words in the order in which they stand in it. */
export function wordsOf(cells: readonly Pick<MeasuredCell, 'state' | 'texts'>[]): string[] {
  return cells.flatMap(({ state, texts }) => {
    const widgets = [...new Set(texts.map(({ widget }) => widget))].sort();
    const said = widgets.map((widget) => {
      const own = texts.filter((run) => run.widget === widget);
      return `${state} · ${widget}: ${own.flatMap(({ said }) => said || []).join(' | ')}`;
    });
    return said.length > 0 ? said : [`${state} · nothing`];
  });
}

const fileOf = (group: string, language: Language) => path.join(folder, language, `${group}.txt`);

export function writeWords(group: string, language: Language, words: readonly string[]): void {
  const file = fileOf(group, language);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `${words.join('\n')}\n`);
}

/** What a sheet says otherwise than it is stored. */
export function wordsOff({ sheet, language }: SheetQuery, cells: readonly MeasuredCell[]): string[] {
  return differingWords(sheet, Language.parse(language), wordsOf(cells));
}

/** What is said otherwise than it is stored, each as it was and as it is. */
function differingWords(group: string, language: Language, words: readonly string[]): string[] {
  const file = fileOf(group, language);
  if (!fs.existsSync(file)) return [`${file} is missing; make it with: npm run pictures -- --references`];
  const stored = fs.readFileSync(file, 'utf8').trimEnd().split('\n');
  return Array.from({ length: Math.max(stored.length, words.length) }, (_, line) => line)
    .filter((line) => stored[line] !== words[line])
    .map((line) => `said “${stored[line] ?? ''}” and says “${words[line] ?? ''}”`);
}
