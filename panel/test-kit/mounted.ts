import type { Command } from '../../shared/show/show.ts';
import { HoldButton } from '../frame/hold-button.ts';
import type { PanelElement } from '../frame/panel-element.ts';
import { noActions, type Actions, type View } from '../view.ts';

/** Every element under a root, through shadow roots. */
function* deep(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* deep(element.shadowRoot);
  }
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

/** An element of the panel on a page, with what it sent and a thumb to use it. */
export async function mounted(element: PanelElement, view: View, more: Partial<Actions> = {}) {
  const sent: Command[][] = [];
  element.view = view;
  element.actions = { ...noActions, send: (commands) => (sent.push([...commands]), Promise.resolve(true)), ...more };
  document.body.append(element);
  await element.updateComplete;
  const all = () => [...deep(element.renderRoot)];
  const find = <E extends HTMLElement>(what: string, fits: (each: HTMLElement) => each is E): E => {
    const found = all().find(fits);
    if (!found) throw new Error(`there is no ${what}`);
    return found;
  };
  const input = (id: string) =>
    find(
      `#${id}`,
      (each): each is HTMLInputElement | HTMLSelectElement =>
        each.id === id && (each instanceof HTMLInputElement || each instanceof HTMLSelectElement),
    );
  return {
    sent,
    all,
    input,
    text: () =>
      all()
        .map((each) => (each.shadowRoot ? '' : each.textContent))
        .join('\n'),
    faults: () =>
      all()
        .filter((each) => each.getAttribute('aria-invalid') === 'true')
        .map(({ id }) => id),
    async type(id: string, text: string) {
      input(id).value = text;
      input(id).dispatchEvent(new Event(input(id).matches('select') ? 'change' : 'input'));
      await settle();
    },
    /** Taps the button that says just this, among those that are there. */
    async tap(wanted: string) {
      const isIt = (each: HTMLElement): each is HTMLButtonElement =>
        each instanceof HTMLButtonElement && each.textContent?.trim() === wanted;
      find(`button “${wanted}”`, isIt).click();
      await settle();
    },
    /** Holds the button of this label for as long as it asks. */
    async hold(label: string) {
      const isIt = (each: HTMLElement): each is HoldButton => each instanceof HoldButton && each.label === label;
      find(`hold-button “${label}”`, isIt).dispatchEvent(new Event('fire'));
      await settle();
    },
  };
}
