import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { FILE } from '../../shared/imports.ts';
import type { FeedHealth } from '../../shared/protocol.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { isSourceName, sources } from '../../shared/sources.ts';
import { widgetNames, widgets } from '../../shared/widgets.ts';
import type { TextKey } from '../texts.ts';
import { agoText, clockText } from '../times.ts';
import { askedWords } from './asking-desk.ts';
import './problem-list.ts';
import { problemText } from './problem-text.ts';

const counts = [
  ['applied', 'feedApplied'],
  ['repeated', 'feedRepeated'],
  ['ignored', 'feedIgnored'],
  ['notUnderstood', 'feedNotUnderstood'],
  ['refused', 'feedRefused'],
] as const;

const MINUTE_MS = 60_000;

/** Deliveries in the last full minute. */
function perMinute({ minute }: FeedHealth, now: number): number {
  const from = Math.floor(now / MINUTE_MS) * MINUTE_MS;
  if (minute?.from === from) return minute.before;
  return minute?.from === from - MINUTE_MS ? minute.count : 0;
}

/** How each shop and bridge is doing, and what went wrong on an overlay. */
@customElement('feed-list')
export class FeedList extends PanelElement {
  static override styles = [
    look,
    css`
      li {
        padding: 10px 0;
        border-top: 1px solid var(--line);
      }
      .counts {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 14px;
      }
    `,
  ];

  protected override render() {
    const { feeds, troubles } = this.view;
    return html`<section class="card" aria-labelledby="head">
      <h2 id="head">${this.say('feeds')}</h2>
      ${feeds.length === 0 ? html`<p class="help">${this.say('feedsNone')}</p>` : nothing}
      <ul>
        ${feeds.map((feed) => this.#feed(feed))}
      </ul>
      ${
        troubles.length === 0
          ? nothing
          : html`<h3>${this.say('troubles')}</h3>
              <ul>
                ${troubles.map(
                  ({ widget, message, at }) =>
                    html`<li class="warn">
                      ${this.say(widget === 'sound' ? 'soundTrouble' : 'trouble', { time: clockText(at), widget: this.#nameOf(widget), message })}
                    </li>`,
                )}
              </ul>`
      }
    </section>`;
  }

  #nameOf(widget: string) {
    const known = widgetNames.find((name) => name === widget);
    return known ? widgets[known][this.view.language] : widget;
  }

  #sourceName(source: string) {
    if (source === FILE) return this.say('feedFile');
    return isSourceName(source) ? sources[source].words[this.view.language] : source;
  }

  /** What came to the source's address and was turned away. */
  #turnedAway({ badSignature, busy }: FeedHealth) {
    const told = (key: TextKey, { count, at }: { count: number; at: number }) =>
      this.say(key, { n: this.count(count), time: clockText(at) });
    return html`
      ${badSignature ? html`<p class=${badSignature.isOver ? 'warn' : 'bad'}>${told(badSignature.isOver ? 'feedBadSignatureOver' : 'feedBadSignature', badSignature)}</p>` : nothing}
      ${busy ? html`<p class="warn">${told('feedBusy', busy)}</p>` : nothing}
    `;
  }

  #feed(feed: FeedHealth) {
    const { language, now } = this.view;
    const { source, lastAt, lastProblem, bridge, reconciled } = feed;
    const isWorrying = (name: string, count: number) => count > 0 && (name === 'notUnderstood' || name === 'refused');
    return html`<li>
      <b>${this.#sourceName(source)}</b> ·
      <small
        >${lastAt === null ? this.say('feedNever') : this.say('feedLast', { time: clockText(lastAt), age: agoText(now - lastAt, language) })}</small
      >
      <p class="counts">
        <span>${this.say('feedRate')} <b>${this.count(perMinute(feed, now))}</b></span>
        ${counts.map(([name, key]) => html`<span class=${isWorrying(name, feed[name]) ? 'warn' : ''}>${this.say(key)} <b>${this.count(feed[name])}</b></span>`)}
      </p>
      ${bridge ? html`<p class=${bridge.link === 'open' ? 'good' : 'bad'}>${this.say(bridge.link === 'open' ? 'bridgeOpen' : 'bridgeLost', { lost: this.count(bridge.lost) })}</p>` : nothing}
      ${reconciled ? html`<p class=${reconciled.outcome === 'fine' ? '' : 'warn'}>${this.say(askedWords(reconciled), { time: clockText(reconciled.at), orders: this.count(reconciled.orders), added: this.count(reconciled.added) })}</p>` : nothing}
      ${this.#turnedAway(feed)}
      ${lastProblem === null ? nothing : html`<small class="warn">${this.say('feedProblem', { problem: problemText(lastProblem, language) })}</small>`}
      ${lastProblem !== null ? html`<problem-list .view=${this.view} .actions=${this.actions} .source=${source}></problem-list>` : nothing}
    </li>`;
  }
}
