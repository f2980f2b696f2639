import { areaOf, holds, intersect, type Box } from './box.ts';
import { textRuns, type TextRun } from './text-runs.ts';

/** Nothing on air is set smaller, px of the canvas: at arm's length on a phone that is 10 px. */
export const SMALLEST_TEXT = 28;
/** How far letters may lean out of their widget's box: stamps stand askew, marks sit on the edge. */
const LEAN = 36;
/** The mark that a widget bears in a rehearsal: no platform covers that. */
const OFF_AIR = 'rehearsal';
/** How much of the smaller text another one may cover. */
const TOUCH = 0.12;

/** Something about a text that a viewer would stumble over. */
export interface Finding {
  readonly kind: 'small' | 'cut' | 'outside' | 'off' | 'covered' | 'overlap' | 'zone';
  readonly widget: string;
  readonly text: string;
  /** Px, or what else it is about. */
  readonly detail: string;
}

function covers(one: TextRun, other: TextRun): boolean {
  return one.lines.some((line) =>
    other.lines.some((another) => areaOf(intersect(line, another)) > TOUCH * Math.min(areaOf(line), areaOf(another))),
  );
}

/** Measured in the page, at this instant: what motion has in hand is left out. `zone`: the part of the canvas that nothing covers. */
export function findingsOf(root: HTMLElement, zone: Box | null): Finding[] {
  const runs = textRuns(root).filter(({ isMoved }) => !isMoved);
  const found: Finding[] = [];
  const note = (kind: Finding['kind'], { widget, text, part }: TextRun, detail: string) =>
    found.push({ kind, widget, text, detail: `.${part}: ${detail}` });
  for (const [index, run] of runs.entries()) {
    if (run.fontSize < SMALLEST_TEXT - 0.01) note('small', run, `${run.fontSize.toFixed(1)} px`);
    if (run.cut > 0) note('cut', run, `${run.cut.toFixed(0)} px are cut off`);
    const box = boxOf(root, run.widget);
    if (!run.lines.every((line) => holds(box, line, LEAN))) note('outside', run, 'leaves its widget');
    if (run.isOff && run.part !== OFF_AIR) note('off', run, 'leaves what it stands on');
    if (run.cover !== undefined) note('covered', run, `lies under .${run.cover}`);
    if (zone && run.part !== OFF_AIR && !run.lines.every((line) => holds(zone, line)))
      note('zone', run, 'lies where the platform covers it');
    const other = runs.slice(index + 1).find((later) => later.part !== run.part && covers(run, later));
    if (other) note('overlap', run, `covers “${other.text}”`);
  }
  return [...found, ...(zone ? widgetsOutside(root, zone) : [])];
}

const hosts = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('[data-widget]')];

const layoutBox = ({ offsetLeft: x, offsetTop: y, offsetWidth: width, offsetHeight: height }: HTMLElement): Box => ({
  x,
  y,
  width,
  height,
});

function boxOf(root: HTMLElement, widget: string): Box {
  const host = hosts(root).find((each) => each.dataset['widget'] === widget);
  return host ? layoutBox(host) : { x: 0, y: 0, width: 0, height: 0 };
}

function widgetsOutside(root: HTMLElement, zone: Box): Finding[] {
  return hosts(root)
    .filter((host) => (host.shadowRoot?.textContent ?? '').trim() !== '' && !holds(zone, layoutBox(host), 0))
    .map((host) => ({
      kind: 'zone',
      widget: host.dataset['widget'] ?? '',
      text: '',
      detail: `its box reaches out of ${Object.values(zone).map(Math.round).join(' ')}`,
    }));
}
