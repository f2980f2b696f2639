import { html, nothing } from 'lit';
import { askedAt } from '../../shared/show/audience.ts';
import type { Show } from '../../shared/show/show.ts';
import '../comments/comment-rules.ts';
import '../comments/question-list.ts';
import '../comments/watch-desk.ts';
import '../cues/also-on-air.ts';
import '../cues/on-air.ts';
import '../device/device-desk.ts';
import '../feeds/connect-desk.ts';
import '../feeds/feed-list.ts';
import '../imports/import-desk.ts';
import '../notices/notice-desk.ts';
import '../offers/offer-list.ts';
import '../people/people-desk.ts';
import '../products/present-desk.ts';
import '../products/product-list.ts';
import '../ready/ready-desk.ts';
import '../ready/ready-link.ts';
import '../rehearsal/rehearsal-desk.ts';
import '../rewards/audience-desk.ts';
import '../rewards/audience-questions.ts';
import '../rewards/goal-desk.ts';
import '../rewards/reward-desk.ts';
import '../rundown/interest-desk.ts';
import '../rundown/plan-import.ts';
import '../rundown/run-desk.ts';
import '../rundown/rundown-list.ts';
import '../rundown/tell-host.ts';
import '../sound/sound-desk.ts';
import '../stage/arrange-desk.ts';
import '../stage/begin-desk.ts';
import '../stage/brand-desk.ts';
import '../stage/platform-desk.ts';
import '../stock/stock-desk.ts';
import type { Place } from '../ready/finding.ts';
import { isBeforeShow } from '../ready/stage-findings.ts';
import { say, type TextKey } from '../texts.ts';
import type { Actions, View } from '../view.ts';
import { languageChoice } from './language-choice.ts';

/** The check before going live: whether it is open, and the ways to it and from it. */
interface Ready {
  readonly isReadyOpen: boolean;
  readonly openReady: () => void;
  readonly goTo: (place: Place) => void;
}

/** What stands in each section of the panel, in the order in which a crew needs it. Which section is seen is the style's matter. */
export function sectionDesks(view: View & { show: Show }, actions: Actions, { isReadyOpen, openReady, goTo }: Ready) {
  const words = (key: TextKey) => say(view.language, key);
  return html`
    ${isReadyOpen ? html`<div class="ready"><ready-desk .view=${view} .actions=${actions} @go=${(event: CustomEvent<Place>) => goTo(event.detail)}></ready-desk></div>` : nothing}
    <div class="air" role="group" aria-label=${words('navAir')}>
      ${isBeforeShow(view.show) ? html`<ready-link brief .view=${view} @open=${openReady}></ready-link>` : nothing}
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
    <div class="run" role="group" aria-label=${words('navRun')}>
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
    <div class="offers" role="group" aria-label=${words('navOffers')}>
      <offer-list .view=${view} .actions=${actions}></offer-list>
    </div>
    <div class="notices" role="group" aria-label=${words('navNotices')}>
      <question-list .view=${view} .actions=${actions}></question-list>
      <notice-desk .view=${view} .actions=${actions}></notice-desk>
    </div>
    <div class="stock" role="group" aria-label=${words('navStock')}>
      <stock-desk .view=${view} .actions=${actions}></stock-desk>
      <product-list .view=${view} .actions=${actions}></product-list>
    </div>
    <div class="rewards" role="group" aria-label=${words('navRewards')}>
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
    <div class="more" role="group" aria-label=${words('navMore')}>
      <ready-link .view=${view} @open=${openReady}></ready-link>
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
      ${languageChoice(view, actions)}
    </div>
  `;
}
