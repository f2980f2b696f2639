import { scenesOf } from '../widget-motion.ts';
import { isWidgetName, widgetNames } from '../../shared/widgets.ts';
import { burstsOf } from '../effects/bursts.ts';
import { Fonts } from '../fonts.ts';
import { showAt, spanOf, T0, type Demo } from '../script.ts';
import { widgets } from '../widgets/index.ts';
import { around } from './box.ts';
import { Cell } from './cell.ts';
import { prepareAll } from './demo-stage.ts';
import { findingsOf } from './findings.ts';
import { createInstants, type Kind } from './instants.ts';
import { loadGroups } from './groups.ts';
import { readSheet, type SheetChoice } from './sheet-choice.ts';
import { textRuns } from './text-runs.ts';
import { safeBox } from './zones.ts';
import { hideLetters } from './letters.ts';
import type { MeasuredCell } from './measured.ts';
import { createWidget } from '../widget-tag.ts';

/* A sheet: all states of a group on one page, for contact sheets and for comparing pictures. `readSheet` says what it can show. */

const choice = readSheet(location.search, navigator.language);
const list = document.querySelector<HTMLElement>('.sheet')!;
document.documentElement.lang = choice.language;
document.documentElement.dataset['background'] = choice.background;

const fonts = new Fonts();
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** What moves in a demo, by the motion of the widgets in it, and its bursts. */
async function momentsOf({ group, theme }: SheetChoice, demo: Demo): Promise<Kind[]> {
  const names = widgetNames.filter((name) => !isWidgetName(group) || name === group);
  await Promise.all(names.map((name) => widgets[name]()));
  const show = showAt(demo, demo.now);
  const last = showAt(demo, spanOf(demo).until);
  const scenes = names.flatMap((name) =>
    scenesOf(createWidget(name).motion, show, [], demo.now).map(({ at, lasts, part, targets }) => ({
      at,
      lasts,
      kind: [name, part, ...targets, lasts].join(' '),
    })),
  );
  const bursts = burstsOf({ ...last, stage: { ...last.stage, theme } }).map(({ at, lasts, occasion }) => ({
    at,
    lasts,
    kind: occasion,
  }));
  return [...scenes, ...bursts];
}

async function cellsOf(choice: SheetChoice): Promise<Cell[]> {
  const demos = (await loadGroups())[choice.group] ?? {};
  const wanted = choice.states.length > 0 ? choice.states : Object.keys(demos);
  const instants = createInstants();
  const cells: Cell[] = [];
  for (const name of wanted) {
    const demo = demos[name];
    if (!demo) continue;
    for (const now of choice.instants === 'rest' ? [demo.now] : instants(demo, await momentsOf(choice, demo))) {
      const caption = now === demo.now ? name : `${name} ${now > demo.now ? '+' : '−'}${Math.abs(now - demo.now)} ms`;
      cells.push(new Cell(caption, demo, now, choice, fonts));
    }
  }
  return cells;
}

/** Resolves when no face is still to come. */
async function dressed() {
  do {
    await document.fonts.ready;
    await frame();
    await frame();
  } while (document.fonts.status !== 'loaded');
}

const cells = await cellsOf(choice);
list.append(...cells.map(({ element }) => element));
// Before the stages load and draw: one that has drawn does not look again for pictures.
await prepareAll(
  cells.map((cell) => cell.showAt(cell.now)),
  () => {},
);
await Promise.all(cells.map((cell) => cell.load()));
for (const cell of cells) await fonts.prepare(cell.showAt(cell.now), choice.theme);

const ways = cells.map(({ way }) => way);
const longest = Math.max(0, ...ways.map(({ length }) => length));
for (let step = longest; step > 0; step -= 1) {
  cells.forEach((cell, index) => {
    const at = ways[index]!.at(-step);
    if (at !== undefined) cell.draw(at);
  });
  // A page that lives through it is painted on its way.
  await frame();
}
await Promise.all(cells.map((cell) => cell.hasBurst()));
await dressed();
const isStage = !isWidgetName(choice.group);
const box = around(
  cells.map((cell) => cell.box),
  isStage ? 0 : choice.margin,
);
for (const cell of cells) cell.cutTo(box);
await dressed();

const measured = (cell: Cell): MeasuredCell => {
  const { x, y } = cell.root.getBoundingClientRect();
  const { platform, insets } = cell.showAt(cell.now).stage;
  return {
    state: cell.element.dataset['state'] ?? '',
    shown: cell.shown,
    origin: { x: x + scrollX, y: y + scrollY },
    scale: choice.scale,
    texts: textRuns(cell.root),
    findings: findingsOf(cell.root, safeBox(platform, choice.canvas, insets)),
  };
};
const shadows = () =>
  cells.flatMap(({ root }) =>
    [...root.querySelectorAll('[data-widget]')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
  );

window.sheet = {
  cells: () => cells.map(measured),
  hideLetters: () => shadows().forEach(hideLetters),
  async drawAfter(after) {
    for (const cell of cells) cell.draw(T0 + after);
    await dressed();
  },
};
document.documentElement.dataset['ready'] = '';
