import { MdOutlinedSelect } from '@material/web/select/outlined-select.js';
import { MdSwitch } from '@material/web/switch/switch.js';
import { MdOutlinedTextField } from '@material/web/textfield/outlined-text-field.js';
import type { Command } from '../../shared/show/show.ts';
import { deep } from '../frame/deep.ts';
import { HoldButton } from '../frame/hold-button.ts';
import type { PanelElement } from '../frame/panel-element.ts';
import { noActions, type Actions, type View } from '../view.ts';

const settle = () => new Promise((resolve) => setTimeout(resolve));

type Control = HTMLInputElement | MdOutlinedTextField | MdOutlinedSelect;
const isControl = (each: HTMLElement): each is Control =>
  each instanceof HTMLInputElement || each instanceof MdOutlinedTextField || each instanceof MdOutlinedSelect;

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
  const input = (id: string) => find(`#${id}`, (each): each is Control => each.id === id && isControl(each));
  return {
    sent,
    all,
    input,
    text: () =>
      all()
        .map((each) => (each.shadowRoot ? '' : each.textContent))
        .join('\n'),
    /** The ids of the fields that are said to be wrong. */
    faults: () =>
      all()
        .filter((each) => each.id && each.hasAttribute('error'))
        .map(({ id }) => id),
    /** What is said to be wrong with a field; empty when nothing is. */
    fault: (id: string) => input(id).getAttribute('error-text') ?? '',
    async type(id: string, text: string) {
      input(id).value = text;
      input(id).dispatchEvent(new Event(input(id) instanceof MdOutlinedSelect ? 'change' : 'input'));
      await settle();
    },
    /** Taps the button that says just this, among those that are there. */
    async tap(wanted: string) {
      const isIt = (each: HTMLElement): each is HTMLButtonElement =>
        each instanceof HTMLButtonElement && each.textContent?.trim() === wanted;
      find(`button “${wanted}”`, isIt).click();
      await settle();
    },
    /** Taps the button whose name begins so. */
    async tapFirst(wanted: string) {
      const isIt = (each: HTMLElement): each is HTMLButtonElement =>
        each instanceof HTMLButtonElement &&
        (each.getAttribute('aria-label') ?? each.textContent ?? '').trim().startsWith(wanted);
      find(`button “${wanted}…”`, isIt).click();
      await settle();
    },
    /** Taps the switch of this name. */
    async flip(wanted: string) {
      const isIt = (each: HTMLElement): each is MdSwitch =>
        each instanceof MdSwitch && each.getAttribute('data-aria-label') === wanted;
      find(`switch “${wanted}”`, isIt).click();
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
