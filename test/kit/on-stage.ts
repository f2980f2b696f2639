import type { Language } from '../../shared/language.ts';
import type { WidgetName } from '../../shared/widgets.ts';
import { defaultPlatform, safeAreaOf, type Canvas } from '../../shared/zones.ts';
import { boxOf, layoutOf } from '../../shared/layout.ts';
import { showAt, type Demo } from '../../overlays/script.ts';
import { moveTo } from '../../overlays/seat.ts';
import { loadTimelines } from '../../overlays/timeline.ts';
import type { WidgetElement } from '../../overlays/widget-element.ts';
import { createWidget } from '../../overlays/widget-tag.ts';

/* A widget on its stage, for element tests: its own box, theme and faces, at a given instant of a demo. */

const modules = new URL('../../node_modules/', import.meta.url).href;
const overlays = new URL('../../overlays/', import.meta.url).href;
const sheets = [
  `${overlays}themes/base.css`,
  `${overlays}themes/festival.css`,
  `${overlays}stage.css`,
  ...['noto-sans-sc', 'noto-serif-sc', 'noto-sans-arabic', 'noto-emoji'].map(
    (name) => `${modules}@fontsource-variable/${name}/index.css`,
  ),
];
const faces = [
  ['Barlow Condensed', '600', 'barlow-condensed/files/barlow-condensed-latin-600-normal.woff2'],
  ['Barlow Condensed', '700', 'barlow-condensed/files/barlow-condensed-latin-700-normal.woff2'],
  ['Roboto Serif', '800', 'roboto-serif/files/roboto-serif-latin-800-normal.woff2'],
] as const;

const linked = async (href: string) => {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  const loaded = new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', () => reject(new Error(href)));
  });
  document.head.append(link);
  await loaded;
};

/** The styles and faces of the stage; to be awaited once, before the first widget. */
export async function dressStage(): Promise<void> {
  await loadTimelines();
  await Promise.all(sheets.map(linked));
  for (const [family, weight, file] of faces) {
    document.fonts.add(await new FontFace(family, `url(${modules}@fontsource/${file})`, { weight }).load());
  }
}

/** What a widget has on screen. */
export class OnStage {
  readonly element: WidgetElement;

  constructor(name: WidgetName, canvas: Canvas = 'vertical') {
    const stage = document.createElement('div');
    stage.className = 'stage';
    stage.dataset['canvas'] = canvas;
    stage.dataset['theme'] = 'festival';
    this.element = createWidget(name);
    this.element.dataset['widget'] = name;
    moveTo(boxOf(name, layoutOf(canvas, safeAreaOf(defaultPlatform, canvas)))!, this.element);
    stage.append(this.element);
    document.body.replaceChildren(stage);
  }

  /** Draws the demo at `now`, by default at the instant worth looking at. */
  async show(
    demo: Demo,
    { now = demo.now, language = 'zh-CN' }: { now?: number; language?: Language } = {},
  ): Promise<this> {
    const { element } = this;
    element.parentElement!.lang = language;
    Object.assign(element, { show: showAt(demo, now), now, language });
    await element.updateComplete;
    return this;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** The words that can be read, in one line. */
  get text(): string {
    return this.texts('*').join(' ');
  }

  /** What stands in each element's own text. Where a line may break nothing stands. */
  texts(selector: string): string[] {
    return [...this.root.querySelectorAll(selector)].flatMap((found) => {
      const isOneText = found.childElementCount > 0 && [...found.children].every(({ tagName }) => tagName === 'WBR');
      const texts = [...found.childNodes].flatMap((node) => (node instanceof Text ? [node.data] : []));
      const own = isOneText
        ? texts.join('').trim()
        : texts
            .map((text) => text.trim())
            .join(' ')
            .trim();
      return own === '' ? [] : [own];
    });
  }

  find(selector: string): Element | null {
    return this.root.querySelector(selector);
  }

  /** Text that leaves the widget's box, or that is wider than its own box and not cut off there. */
  async overflowing(): Promise<string[]> {
    await document.fonts.ready;
    const box = this.element.getBoundingClientRect();
    return [...this.root.querySelectorAll<HTMLElement>('*')].flatMap((found) => {
      const hasText = [...found.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
      if (!hasText || this.#isClipped(found)) return [];
      const { left, right, top, bottom } = found.getBoundingClientRect();
      const leaves = left < box.left - 1 || right > box.right + 1 || top < box.top - 4 || bottom > box.bottom + 4;
      const spills =
        found.scrollWidth > found.clientWidth + 1 &&
        found.clientWidth > 0 &&
        getComputedStyle(found).overflowX === 'visible';
      return leaves || spills ? [`.${found.className} “${found.textContent?.trim().slice(0, 20) ?? ''}”`] : [];
    });
  }

  /** Whether a box around it cuts off what is too much, as it should. */
  #isClipped(found: Element): boolean {
    const around = found.parentElement;
    return around !== null && (getComputedStyle(around).overflowX === 'hidden' || this.#isClipped(around));
  }

  /** Inline styles that a motion has set; empty at rest. */
  get moved(): string[] {
    return [...this.root.querySelectorAll<HTMLElement>('[style]')]
      .filter(
        ({ style }) =>
          style.opacity !== '' ||
          style.marginTop !== '' ||
          (style.transform !== '' && !/^scale[XY]\([\d.]+\)$/.test(style.transform)),
      )
      .map(({ className }) => className);
  }
}
