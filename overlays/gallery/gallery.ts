import { html, nothing, render } from 'lit';
import { isWidgetName, widgetNames, widgets } from '../../shared/widgets.ts';
import { place } from '../canvas.ts';
import { Fonts } from '../fonts.ts';
import { scenes } from '../scenes.ts';
import { showAt, spanOf, type Demo } from '../script.ts';
import { StageView } from '../stage-view.ts';
import { demos } from '../widgets/demos.ts';
import { readChoice, writeChoice, type Choice } from './choice.ts';
import { Player } from './player.ts';
import { stateName, texts } from './texts.ts';

/* Every widget in every demo state, with a slider for room time. Needs no room. */

const groups: Record<string, Record<string, Demo>> = { stage: scenes };
for (const name of widgetNames) groups[name] = (await demos[name]()).demos;

const main = document.querySelector<HTMLElement>('.gallery')!;
const frame = document.querySelector<HTMLElement>('.frame')!;
const backdrop = frame.insertBefore(document.createElement('div'), frame.firstChild);
backdrop.className = 'backdrop';
const stage = document.querySelector<HTMLElement>('.stage')!;
const fonts = new Fonts();
let choice = readChoice(location.search, navigator.language);
let trouble = '';
let view: StageView | undefined;
const player = new Player(() => draw());

const demoOf = ({ group, state }: Choice): Demo => groups[group]?.[state] ?? scenes['in full swing'];

async function show(next: Choice) {
  choice = next;
  const demo = demoOf(choice);
  history.replaceState(null, '', choice.isBare ? location.search : writeChoice(choice));
  document.documentElement.lang = choice.language;
  main.dataset['background'] = choice.background;
  main.toggleAttribute('data-bare', choice.isBare);
  view?.destroy();
  trouble = '';
  const made = new StageView(stage, {
    widgets: isWidgetName(choice.group) ? [choice.group] : widgetNames,
    isLite: false,
    trouble: (_, message) => {
      trouble = message;
      draw();
    },
    ready: () => player.wake(),
  });
  view = made;
  fit();
  await Promise.all([made.load(), fonts.prepare(showAt(demo, spanOf(demo).until))]);
  if (view !== made) return;
  player.load(made, demo, choice.language, spanOf(demo).until);
}

/** A new state begins at its own instant; another language or canvas keeps the time. */
async function choose(changes: Partial<Choice>) {
  const next = { ...choice, ...changes };
  if (changes.state !== undefined) player.seek(demoOf(next).now);
  await show(next);
  draw();
}

function fit() {
  if (!view) return;
  view.canvas = choice.canvas;
  place(stage, choice.canvas, frame.clientWidth, frame.clientHeight);
  const { left, top, width, height } = stage.getBoundingClientRect();
  const at = frame.getBoundingClientRect();
  backdrop.dataset['canvas'] = choice.canvas;
  Object.assign(backdrop.style, {
    left: `${left - at.left}px`,
    top: `${top - at.top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
  player.wake();
}

const pick = (text: string, isPicked: boolean, changes: Partial<Choice>) =>
  html`<button type="button" aria-pressed=${isPicked} @click=${() => void choose(changes)}>${text}</button>`;

function draw() {
  const { language, canvas, background, group, state } = choice;
  const say = (key: keyof typeof texts) => texts[key][language];
  const other = language === 'en' ? 'zh-CN' : 'en';
  render(
    html`<h1>Cuecart · ${say('title')}</h1>
      <div class="choices">
        ${(['vertical', 'horizontal'] as const).map((each) => pick(say(each), canvas === each, { canvas: each }))}
        ${pick(say('otherLanguage'), false, { language: other })}
      </div>
      <div class="choices">
        ${(['busy', 'light', 'dark'] as const).map((each) => pick(say(each), background === each, { background: each }))}
      </div>`,
    document.querySelector<HTMLElement>('.head')!,
  );
  const demo = demoOf(choice);
  const { from, until } = spanOf(demo);
  const now = player.now;
  const states = Object.entries(groups).map(
    ([name, list]) =>
      html`<h2>${isWidgetName(name) ? widgets[name][language] : say('whole')}</h2>
        <div class="choices">
          ${Object.keys(list).map((each) => pick(stateName(each)[language], group === name && state === each, { group: name, state: each }))}
        </div>`,
  );
  const seek = (event: Event) =>
    event.target instanceof HTMLInputElement && player.seek(from + event.target.valueAsNumber);
  render(
    html`<nav class="states">${states}</nav>
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
      </div>`,
    document.querySelector<HTMLElement>('.desk')!,
  );
}

new ResizeObserver(fit).observe(frame);
player.seek(choice.at === null ? demoOf(choice).now : spanOf(demoOf(choice)).from + choice.at);
await show(choice);
draw();
document.documentElement.dataset['ready'] = '';
