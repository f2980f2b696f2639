import type { Language } from '../../../shared/language.ts';
import { demoViews } from '../../../panel/demo-views.ts';
import { DrillDesk } from '../../../panel/drills/drill-desk.ts';
import { CrewPanel } from '../../../panel/frame/crew-panel.ts';
import '../../../panel/frame/crew-panel.ts';
import { HostPrompter } from '../../../panel/prompter/host-prompter.ts';
import '../../../panel/prompter/host-prompter.ts';
import { noActions } from '../../../panel/view.ts';
import { deep } from '../../../panel/frame/deep.ts';
import { withLongWords } from './long-words.ts';
import { textFaults } from './text-faults.ts';

/*
 * The crew's pages in the states of `panel/demo-views.ts`, without a room: for pictures and for what is judged over all of them. No
 * script of a product's page; built and served by `test/kit/lab.ts`.
 */

/** What to show. `section`: of the panel. `long`: with the crew's words as long as they may be, and every fold open. */
export interface CrewScene {
  readonly page: 'panel' | 'prompter';
  readonly state: string;
  readonly section?: CrewPanel['section'];
  /** With *Emergency* open. */
  readonly drills?: boolean;
  readonly language: Language;
  readonly long?: boolean;
}

declare global {
  interface Window {
    crewLab: {
      readonly states: readonly string[];
      show(scene: CrewScene): Promise<void>;
      /** What cannot be read of the scene. */
      textFaults(): string[];
    };
  }
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

window.crewLab = {
  states: Object.keys(demoViews('en')),
  textFaults,
  async show({ page, state, section = 'air', drills = false, language, long = false }) {
    const view = demoViews(language)[state];
    if (!view) throw new Error(`there is no state ${state}`);
    const element = page === 'panel' ? new CrewPanel() : new HostPrompter();
    element.view = long ? withLongWords(view) : view;
    element.actions = noActions;
    if (element instanceof CrewPanel) element.section = section;
    document.documentElement.lang = language;
    document.title = `${page} ${section}`;
    document.body.replaceChildren(element);
    await element.updateComplete;
    const emergency = element.renderRoot.querySelector('drill-desk');
    if (emergency instanceof DrillDesk) emergency.open = drills;
    await frame();
    if (long) for (const each of deep(document)) if (each instanceof HTMLDetailsElement) each.open = true;
    await frame();
    await frame();
  },
};
