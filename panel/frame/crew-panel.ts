import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { Language } from '../../shared/language.ts';
import { askedAt } from '../../shared/show/audience.ts';
import '../comments/comment-rules.ts';
import '../comments/question-list.ts';
import '../comments/watch-desk.ts';
import '../cues/also-on-air.ts';
import '../cues/cue-dock.ts';
import '../cues/on-air.ts';
import '../device/device-desk.ts';
import { DrillDesk } from '../drills/drill-desk.ts';
import '../feeds/connect-desk.ts';
import '../feeds/feed-list.ts';
import '../imports/import-desk.ts';
import '../notices/notice-desk.ts';
import type { OfferList } from '../offers/offer-list.ts';
import '../offers/offer-list.ts';
import '../people/people-desk.ts';
import '../products/present-desk.ts';
import '../products/product-list.ts';
import { places, type Place } from '../ready/finding.ts';
import '../ready/ready-desk.ts';
import '../ready/ready-link.ts';
import { isBeforeShow } from '../ready/stage-findings.ts';
import '../rehearsal/rehearsal-desk.ts';
import '../rewards/audience-desk.ts';
import '../rewards/audience-questions.ts';
import '../rewards/goal-desk.ts';
import '../rewards/reward-desk.ts';
import '../stage/arrange-desk.ts';
import '../stage/begin-desk.ts';
import '../rundown/interest-desk.ts';
import '../rundown/plan-import.ts';
import '../rundown/run-desk.ts';
import '../rundown/rundown-list.ts';
import '../rundown/tell-host.ts';
import '../stage/brand-desk.ts';
import '../stage/platform-desk.ts';
import '../sound/sound-desk.ts';
import { languageNames } from '../stage/stage-desk.ts';
import '../stock/stock-desk.ts';
import type { Actions } from '../view.ts';
import { KeepFocus } from './keep-focus.ts';
import { look } from './look.ts';
import './outcome-line.ts';
import { PanelElement } from './panel-element.ts';
import { panelStyles } from './panel-styles.ts';
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
            ? html`
                ${this.section === 'ready' ? html`<div class="ready"><ready-desk .view=${view} .actions=${actions} @go=${(event: CustomEvent<Place>) => this.#goTo(event.detail)}></ready-desk></div>` : nothing}
                <div class="air" role="group" aria-label=${this.say('navAir')}>
                  ${isBeforeShow(view.show) ? html`<ready-link brief .view=${view} @open=${() => this.#show('ready')}></ready-link>` : nothing}
                  <on-air .view=${view} .actions=${actions}></on-air>
                  <run-desk .view=${view} .actions=${actions}></run-desk>
                  <also-on-air .view=${view} .actions=${actions}></also-on-air>
                  ${
                    view.show.rundown.plan.segments.length === 0
                      ? html`<present-desk .view=${view} .actions=${actions}></present-desk>`
                      : nothing
                  }
                  <sound-desk .view=${view} .actions=${actions}></sound-desk>
                  <rehearsal-desk .view=${view} .actions=${actions}></rehearsal-desk>
                </div>
                <div class="run" role="group" aria-label=${this.say('navRun')}>
                  <rundown-list .view=${view} .actions=${actions}></rundown-list>
                  ${
                    view.show.rundown.plan.segments.length > 0
                      ? html`<present-desk .view=${view} .actions=${actions}></present-desk>`
                      : nothing
                  }
                  <interest-desk .view=${view} .actions=${actions}></interest-desk>
                  <tell-host .view=${view} .actions=${actions}></tell-host>
                  <plan-import .view=${view} .actions=${actions}></plan-import>
                </div>
                <div class="offers" role="group" aria-label=${this.say('navOffers')}>
                  <offer-list .view=${view} .actions=${actions}></offer-list>
                </div>
                <div class="notices" role="group" aria-label=${this.say('navNotices')}>
                  <question-list .view=${view} .actions=${actions}></question-list>
                  <notice-desk .view=${view} .actions=${actions}></notice-desk>
                </div>
                <div class="stock" role="group" aria-label=${this.say('navStock')}>
                  <stock-desk .view=${view} .actions=${actions}></stock-desk>
                  <product-list .view=${view} .actions=${actions}></product-list>
                </div>
                <div class="rewards" role="group" aria-label=${this.say('navRewards')}>
                  ${
                    askedAt(view.show.audience, view.now).length > 0
                      ? html`<audience-questions .view=${view} .actions=${actions}></audience-questions>`
                      : nothing
                  }
                  <reward-desk .view=${view} .actions=${actions}></reward-desk>
                  <goal-desk .view=${view} .actions=${actions}></goal-desk>
                  <watch-desk .view=${view} .actions=${actions}></watch-desk>
                  <audience-desk .view=${view} .actions=${actions}></audience-desk>
                </div>
                <div class="more" role="group" aria-label=${this.say('navMore')}>
                  <ready-link .view=${view} @open=${() => this.#show('ready')}></ready-link>
                  <people-desk .view=${view} .actions=${actions}></people-desk>
                  <stage-desk .view=${view} .actions=${actions}></stage-desk>
                  <arrange-desk .view=${view} .actions=${actions}></arrange-desk>
                  <brand-desk .view=${view} .actions=${actions}></brand-desk>
                  <platform-desk .view=${view} .actions=${actions}></platform-desk>
                  <comment-rules .view=${view} .actions=${actions}></comment-rules>
                  <connect-desk .view=${view} .actions=${actions}></connect-desk>
                  <feed-list .view=${view} .actions=${actions}></feed-list>
                  <import-desk .view=${view} .actions=${actions}></import-desk>
                  <begin-desk .view=${view} .actions=${actions}></begin-desk>
                  <device-desk .view=${view} .actions=${actions}></device-desk>
                  ${this.#language()}
                </div>
              `
            : html`<div class="waiting">
                ${view.link === 'connecting' ? html`<p>${this.say('noShowYet')}</p>` : nothing} ${this.#language()}
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

  #language() {
    const { language } = this.view;
    return html`<section class="card">
      <fieldset>
        <legend>${this.say('language')}</legend>
        <div class="pair">
          ${Language.options.map(
            (each) =>
              html`<button
                type="button"
                lang=${each}
                aria-pressed=${each === language}
                @click=${() => this.actions.setLanguage(each)}
              >
                ${languageNames[each]}
              </button>`,
          )}
        </div>
      </fieldset>
    </section>`;
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
