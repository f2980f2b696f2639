import { scenesOf } from '../widget-motion.ts';
import { isWidgetName, widgetNames } from '../../shared/widgets.ts';
import type { Canvas } from '../../shared/zones.ts';
import { burstsOf } from '../effects/bursts.ts';
import { Fonts } from '../fonts.ts';
import { isInside } from '../moment.ts';
import { showAt, spanOf, T0, type Demo } from '../script.ts';
import { widgets } from '../widgets/index.ts';
import { around } from './box.ts';
import { Cell, type Framed } from './cell.ts';
import { isBurstingAt, prepareAll } from './demo-stage.ts';
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

/** A page has room for so many WebGL canvases. */
const CANVASES = 12;

/** What moves in a demo, by the motion of the widgets in it. Without a state's name, the same motion in other states is the same. */
async function scenesIn({ group }: SheetChoice, demo: Demo, state = ''): Promise<Kind[]> {
  const names = widgetNames.filter((name) => !isWidgetName(group) || name === group);
  await Promise.all(names.map((name) => widgets[name]()));
  const show = showAt(demo, demo.now);
  return names.flatMap((name) =>
    scenesOf(createWidget(name).motion, show, [], demo.now).map(({ at, lasts, part, targets }) => ({
      at,
      lasts,
      kind: [state, name, part, ...targets, lasts].join(' '),
    })),
  );
}

/** The bursts of a demo: one of an occasion is looked at once. */
function burstsIn({ theme }: SheetChoice, demo: Demo): Kind[] {
  const last = showAt(demo, spanOf(demo).until);
  const bursts = burstsOf({ ...last, stage: { ...last.stage, theme } });
  return bursts.map(({ at, lasts, occasion }) => ({ at, lasts, kind: occasion }));
}

/** A sheet's states, each at its instants. On a second canvas the same motion in another state is looked at no more. */
async function framesOf(choice: SheetChoice, canvas: Canvas): Promise<Framed[]> {
  const demos = (await loadGroups())[choice.group] ?? {};
  const wanted = choice.states.length > 0 ? choice.states : Object.keys(demos);
  const instants = createInstants();
  const isThorough = choice.instants === 'all' && canvas === choice.canvases[0];
  const frames: Framed[] = [];
  for (const state of wanted) {
    const demo = demos[state];
    if (!demo) continue;
    const moments = choice.instants === 'rest' ? [] : await scenesIn(choice, demo, isThorough ? state : '');
    const bursts = choice.instants === 'rest' ? [] : burstsIn(choice, demo);
    const inBurst = instants(demo, bursts);
    for (const now of new Set([...inBurst, ...instants(demo, moments)])) {
      const name = now === demo.now ? state : `${state} ${now > demo.now ? '+' : '−'}${Math.abs(now - demo.now)} ms`;
      const hasCanvas = inBurst.includes(now) && isBurstingAt(demo, choice.theme, now);
      const moves = now !== demo.now || [...moments, ...bursts].some((moment) => isInside(moment, now));
      frames.push({ name, demo, now, moves, hasCanvas });
    }
  }
  return frames;
}

/** The frames of each canvas. */
async function cellsOf(choice: SheetChoice): Promise<Cell[]> {
  let left = CANVASES;
  const cells: Cell[] = [];
  for (const canvas of choice.canvases) {
    for (const framed of await framesOf(choice, canvas)) {
      const hasCanvas = framed.hasCanvas && left > 0;
      if (hasCanvas) left -= 1;
      for (const platform of choice.platforms) {
        const name = choice.platforms.length > 1 ? `${framed.name} on ${platform ?? 'its own'}` : framed.name;
        cells.push(new Cell({ ...framed, name, hasCanvas }, { ...choice, canvas, platform }, fonts));
      }
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

/** Draws every stage on its way to its instant, `livedMs` long; a page that lives through it is painted on its way. */
async function live(livedMs: number) {
  const ways = cells.map((cell) => cell.way(livedMs));
  const longest = Math.max(0, ...ways.map(({ length }) => length));
  for (let step = longest; step > 0; step -= 1) {
    cells.forEach((cell, index) => {
      const at = ways[index]!.at(-step);
      if (at !== undefined) cell.draw(at);
    });
    await frame();
  }
  await Promise.all(cells.map((cell) => cell.hasBurst()));
  await dressed();
}

await live(choice.livedMs);
const isStage = !isWidgetName(choice.group);
for (const canvas of choice.canvases) {
  const own = cells.filter((cell) => cell.canvas === canvas);
  const box = around(
    own.map((cell) => cell.box),
    isStage ? 0 : choice.margin,
  );
  for (const cell of own) cell.cutTo(box);
}
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
    findings: findingsOf(cell.root, safeBox(platform, cell.canvas, insets)),
  };
};
const shadows = () =>
  cells.flatMap(({ root }) =>
    [...root.querySelectorAll('[data-widget]')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
  );

window.sheet = {
  cells: () => cells.map(measured),
  hideLetters: () => shadows().forEach(hideLetters),
  live,
  async drawAfter(after) {
    for (const cell of cells) cell.draw(T0 + after);
    await dressed();
  },
};
document.documentElement.dataset['ready'] = '';
