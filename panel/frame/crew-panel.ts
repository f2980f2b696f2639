import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { askedAt } from '../../shared/show/audience.ts';
import '../cues/cue-dock.ts';
import { DrillDesk } from '../drills/drill-desk.ts';
import type { OfferList } from '../offers/offer-list.ts';
import { places, type Place } from '../ready/finding.ts';
import type { Actions } from '../view.ts';
import { KeepFocus } from './keep-focus.ts';
import { languageChoice } from './language-choice.ts';
import { look } from './look.ts';
import './outcome-line.ts';
import { PanelElement } from './panel-element.ts';
import { panelStyles } from './panel-styles.ts';
import { sectionDesks } from './section-desks.ts';
import { sections, sectionWords, type Shown } from './sections.ts';
import './status-bar.ts';

const wide = matchMedia('(min-width: 900px)');

/** Whether the keyboard of a phone comes up for this. */
const isTypedIn = (target: EventTarget | undefined) =>
  (target instanceof HTMLInputElement && !['file', 'checkbox', 'radio'].includes(target.type)) ||
  target instanceof HTMLTextAreaElement;

/**
 * The panel: status on top, the next cue under the thumb, the sections between. A phone shows one section at a time, a wider
 * screen one beside what is on air.
 */
@customElement('crew-panel')
export class CrewPanel extends PanelElement {
  static override styles = [look, panelStyles];

  protected readonly keepFocus = new KeepFocus(this);

  @state() accessor section: Shown = 'air';
  /** While somebody types on a phone the dock makes room for the keyboard. */
  @state() accessor isTyping = false;

  @state() accessor isInDrills = false;
  /** Where there is room, what is on air stays beside whatever section is open. */
  @state() accessor isWide = wide.matches;

  override connectedCallback() {
    super.connectedCallback();
    wide.addEventListener('change', this.#turned);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    wide.removeEventListener('change', this.#turned);
  }

  #turned = ({ matches }: MediaQueryListEvent) => (this.isWide = matches);

  get #shown(): Shown {
    return this.isWide && this.section === 'air' ? 'run' : this.section;
  }

  protected override render() {
    const { view } = this;
    const actions: Actions = { ...this.actions, choose: (offerId) => this.#choose(offerId) };
    return html`<div class="top ${this.isInDrills ? 'long' : ''}">
        <status-bar .view=${view}></status-bar>
        <drill-desk
          .view=${view}
          .actions=${actions}
          @correct=${() => this.#show('notices')}
          @toggle=${this.#toggled}
        ></drill-desk>
      </div>
      <main
        data-section=${this.#shown}
        @focusin=${(event: FocusEvent) => this.#typing(isTypedIn(event.composedPath()[0]))}
        @focusout=${() => this.#typing(false)}
      >
        ${
          view.show
            ? sectionDesks({ ...view, show: view.show }, actions, {
                isReadyOpen: this.section === 'ready',
                openReady: () => this.#show('ready'),
                goTo: (place) => void this.#goTo(place),
              })
            : html`<div class="waiting">
                ${view.link === 'connecting' ? html`<p>${this.say('noShowYet')}</p>` : nothing}
                ${languageChoice(view, actions)}
              </div>`
        }
      </main>
      <div class="dock ${this.isTyping ? 'typing' : ''}">
        <outcome-line .view=${view} .actions=${actions}></outcome-line>
        <cue-dock
          .view=${view}
          .actions=${actions}
          ?compact=${this.section !== 'air' || this.isInDrills}
          @open=${this.#toCue}
          @make=${() => this.#make()}
        ></cue-dock>
        ${view.show ? this.#nav() : nothing}
      </div>`;
  }

  /** A tap moves the focus before it clicks: what it is on must not move away under the thumb meanwhile. */
  #toCue = () => {
    const desk = this.renderRoot.querySelector<DrillDesk>('drill-desk');
    if (desk) desk.open = false;
    this.#show('air');
  };

  /** Drills are longer than a phone is high: then the page scrolls them, and begins with them. */
  #toggled = ({ currentTarget: desk }: Event) => {
    this.isInDrills = desk instanceof DrillDesk && desk.open;
    if (this.isInDrills) window.scrollTo(0, 0);
  };

  #typing(isTyping: boolean) {
    requestAnimationFrame(() => (this.isTyping = isTyping));
  }

  #nav() {
    const { show, now } = this.view;
    const asks = show && askedAt(show.audience, now).length > 0 ? 'rewards' : null;
    return html`<nav aria-label=${this.say('sections')}>
      ${sections
        .slice(this.isWide ? 1 : 0)
        .map(
          (section) =>
            html`<button
              type="button"
              aria-current=${section === this.#shown ? 'page' : 'false'}
              @click=${() => this.#show(section)}
            >
              ${this.say(sectionWords[section])}${section === asks ? html`<span class="asks" aria-hidden="true">!</span>` : nothing}
            </button>`,
        )}
    </nav>`;
  }

  /** From the dock straight into the form of a new offer. */
  #make() {
    const list = this.renderRoot.querySelector<OfferList>('offer-list');
    if (list) list.form = 'new';
    this.#show('offers');
    list?.scrollIntoView({ block: 'nearest' });
  }

  /** Whoever chooses an offer wants to cue it next. */
  #choose(offerId: string) {
    this.actions.choose(offerId);
    this.#show('air');
  }

  /** To where something is put right. */
  async #goTo(place: Place) {
    const { section, at } = places[place];
    this.#show(section);
    await this.updateComplete;
    this.renderRoot.querySelector(at)?.scrollIntoView({ block: 'start' });
  }

  #show(section: Shown) {
    this.section = section;
    window.scrollTo(0, 0);
    this.renderRoot.querySelector(`main > .${this.#shown}`)?.scrollTo(0, 0);
  }
}
