import { html, nothing, render } from 'lit';
import { place } from '../canvas.ts';
import { Fonts } from '../fonts.ts';
import { scenes } from '../scenes.ts';
import { showAt, spanOf, type Demo } from '../script.ts';
import { schedule } from '../page-clock.ts';
import { watchVisibility } from '../visibility.ts';
import { Backdrop } from './backdrop.ts';
import { check, type Report } from './checker.ts';
import { readChoice, writeChoice, type Choice } from './choice.ts';
import { DemoStage, prepareAll } from './demo-stage.ts';
import { headOf, reportOf, statesOf } from './desk.ts';
import { stateIn } from './english-states.ts';
import { loadGroups } from './groups.ts';
import { Player } from './player.ts';
import { texts } from './texts.ts';
import { safeBox, zonesPicture } from './zones.ts';

/* Every widget in every demo state, with a slider for room time. Needs no room. */

/** The stage is measured when nothing has changed for so long, ms. */
const CHECK_AFTER_MS = 250;
/** While room time runs the slider moves along so often, ms. */
const SLIDE_MS = 100;

const groups = await loadGroups();
const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const [main, frame, root] = [find('.gallery'), find('.frame'), find('.stage')];
const backdrop = new Backdrop();
frame.prepend(backdrop.around, backdrop.element);
let zonesOver: HTMLElement | undefined;
const fonts = new Fonts();
let choice = readChoice(location.search, navigator.language);
let trouble = '';
let stage: DemoStage | undefined;
let report: Report | undefined;
let cancelCheck = () => {};
const player = new Player(
  (now) => {
    backdrop.draw(now);
    plan();
    if (!choice.isBare) draw();
  },
  choice.isBare ? Infinity : SLIDE_MS,
);
watchVisibility(window, ({ isVisible }) => player.setVisible(isVisible));

const demoOf = ({ group, state }: Choice): Demo =>
  groups[group]?.[state] ?? Object.values(groups[group] ?? {})[0] ?? scenes['in full swing'];
const stageShow = () => stage?.showAt(player.now).stage;
const platform = () => choice.platform ?? stageShow()?.platform ?? 'none';

async function show(next: Choice) {
  choice = next;
  const demo = demoOf(choice);
  history.replaceState(null, '', choice.isBare ? location.search : writeChoice(choice));
  document.documentElement.lang = choice.language;
  main.toggleAttribute('data-bare', choice.isBare);
  stage?.destroy();
  trouble = '';
  const made = new DemoStage({
    root,
    demo,
    group: choice.group,
    look: choice,
    fonts,
    trouble: (message) => {
      trouble = message;
      draw();
    },
    ready: () => player.wake(),
  });
  stage = made;
  fit();
  await Promise.all([
    made.load(),
    fonts.prepare(showAt(demo, spanOf(demo).until), choice.theme),
    prepareAll(
      demo.events.map(({ at }) => made.showAt(at)),
      () => {
        made.refresh();
        player.wake();
      },
    ),
    backdrop.show(choice.background, choice.canvas),
  ]);
  if (stage === made) player.load((now) => made.draw(now), demo);
}

/** A new state begins at its own instant; another look keeps the time. What is shown follows the language. */
async function choose(changes: Partial<Choice>) {
  const chosen = { ...choice, ...changes };
  const isTranslated = changes.language !== undefined;
  const state = isTranslated
    ? stateIn(chosen.language, chosen.state, Object.keys(groups[chosen.group] ?? {}))
    : chosen.state;
  const next = { ...chosen, state };
  report = undefined;
  if (state !== choice.state || changes.state !== undefined) player.seek(demoOf(next).now);
  await show(next);
  draw();
}

function fit() {
  if (!stage) return;
  place(root, choice.canvas, frame.clientWidth, frame.clientHeight);
  zonesOver?.remove();
  if (choice.areZonesShown) {
    zonesOver = zonesPicture(platform(), choice.canvas, choice.language, stageShow()?.insets);
    frame.append(zonesOver);
  }
  for (const beside of [backdrop.element, zonesOver]) {
    if (!beside) continue;
    const { left, top, transform } = root.style;
    beside.dataset['canvas'] = choice.canvas;
    Object.assign(beside.style, { left, top, transform });
  }
  player.wake();
}

/** Measures once the stage stands still. */
function plan() {
  cancelCheck();
  if (!choice.isChecked || player.isPlaying || !stage) return;
  cancelCheck = schedule(CHECK_AFTER_MS, () => void measure());
}

async function measure() {
  const at = player.now;
  const made = await check(root, backdrop.element, safeBox(platform(), choice.canvas, stageShow()?.insets));
  if (player.now !== at) return;
  report = made;
  draw();
}

function draw() {
  const say = (key: keyof typeof texts) => texts[key][choice.language];
  const pick = (changes: Partial<Choice>) => void choose(changes);
  render(headOf(choice, platform(), pick), find('.head'));
  const { from, until } = spanOf(demoOf(choice));
  const now = player.now;
  const seek = ({ target }: Event) => target instanceof HTMLInputElement && player.seek(from + target.valueAsNumber);
  render(
    html`${statesOf(groups, choice, pick)}
      <div class="time">
        <button type="button" @click=${() => (player.isPlaying ? player.pause() : player.play())}>
          ${say(player.isPlaying ? 'pause' : 'play')}
        </button>
        <input
          type="range"
          aria-label=${say('time')}
          min="0"
          max=${until - from}
          step="10"
          .valueAsNumber=${now - from}
          @input=${seek}
        />
        <output>${((now - from) / 1000).toFixed(2)} s</output>
        ${trouble === '' ? nothing : html`<span role="alert">${say('trouble')} ${trouble}</span>`}
      </div>
      ${choice.isChecked && report ? reportOf(report, choice) : nothing}`,
    find('.desk'),
  );
}

new ResizeObserver(fit).observe(frame);
player.seek(choice.at === null ? demoOf(choice).now : spanOf(demoOf(choice)).from + choice.at);
await show(choice);
fit();
draw();
if (choice.isPlayed) player.play();
document.documentElement.dataset['ready'] = '';
