import type { WidgetName } from '../shared/widgets.ts';
import { WidgetElement } from './widget-element.ts';

/** The tag of a widget: its name, and for a name of one word `-widget` after it, since custom elements need a hyphen. */
export const tagOf = (name: WidgetName): string => (/-/.test(name) ? name : `${name}-widget`);

/** A widget's element. Its module must have been loaded. */
export function createWidget(name: WidgetName): WidgetElement {
  const element = document.createElement(tagOf(name));
  if (!(element instanceof WidgetElement)) throw new Error(`${name} was not loaded`);
  return element;
}
