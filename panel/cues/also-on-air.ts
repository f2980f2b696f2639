import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { latestAt, type Airing } from '../../shared/show/airing.ts';
import type { Name as NoticeName } from '../../shared/show/notices.ts';
import { isDeal, phaseOf } from '../../shared/show/offer.ts';
import type { Command, Show } from '../../shared/show/show.ts';
import { look } from '../frame/look.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { metricWord } from '../rewards/goal-fields.ts';
import type { TextKey } from '../texts.ts';
import { leftText } from '../times.ts';
import { kindWords, worthText } from './offer-words.ts';

const noticeWords: Record<NoticeName, TextKey> = {
  slate: 'slate',
  closing: 'closing',
  opening: 'opening',
  correction: 'correction',
  answer: 'answer',
};
/** The notices in the order in which they cover each other. */
const noticeNames = ['slate', 'closing', 'opening', 'correction', 'answer'] as const;

/** One thing on screen besides the deal. `takeDown`: what takes it off; offers end under their own button. */
interface Line {
  readonly name: string;
  readonly detail: string;
  readonly until: number | null;
  readonly takeDown?: Command;
}

/** What else viewers see besides the deal, each with the way to take it off. */
@customElement('also-on-air')
export class AlsoOnAir extends PanelElement {
  static override styles = [
    look,
    css`
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 12px;
        align-items: center;
        padding: 8px 0;
        border-top: 1px solid var(--line);
      }
    `,
  ];

  protected override render() {
    const { show } = this.view;
    const lines = show ? [...this.#notices(show), ...this.#offers(show), ...this.#goal(show)] : [];
    if (lines.length === 0) return nothing;
    return html`<section class="card" aria-labelledby="head">
      <h2 id="head">${this.say('alsoOnAir')}</h2>
      <ul>
        ${lines.map((line) => this.#line(line))}
      </ul>
    </section>`;
  }

  #line({ name, detail, until, takeDown }: Line) {
    const left = until === null ? '' : ` · ${leftText(until - this.view.now)}`;
    const label = `${this.say('takeOff')} · ${name}`;
    return html`<li>
      <span><b>${name}</b>${left}<br /><small>${detail}</small></span>
      ${takeDown ? this.sendButton(this.say('takeOff'), () => void this.actions.send([takeDown], label)) : nothing}
    </li>`;
  }

  #notices({ notices }: Show): Line[] {
    return noticeNames.flatMap((notice) => {
      const given = latestAt<Airing>(notices[notice], this.soon);
      if (!given) return [];
      const takeDown = { type: 'notices/take-down', notice } as const;
      return [
        { name: this.say(noticeWords[notice]), detail: this.#said(notices, notice), until: given.until, takeDown },
      ];
    });
  }

  /** What a notice says, for those that say more than their name. */
  #said(notices: Show['notices'], notice: NoticeName): string {
    const [correction] = notices.correction.slice(-1);
    if (notice === 'correction' && correction)
      return `${correction.title}: ${[correction.wrong, correction.right].flatMap((price) => (price ? this.money(price) : [])).join(' → ')}`;
    return notice === 'answer' ? (notices.answer.at(-1)?.question ?? '') : '';
  }

  #offers({ offers }: Show): Line[] {
    return offers.flatMap((offer) =>
      !isDeal(offer) && phaseOf(offer, this.view.now) === 'live'
        ? [{ name: this.say(kindWords[offer.kind]), detail: worthText(offer, this.view.language), until: offer.endsAt }]
        : [],
    );
  }

  #goal({ goal }: Show): Line[] {
    const given = latestAt(goal, this.soon);
    if (!given) return [];
    const detail = `${this.count(given.target)} ${this.say(metricWord(given.metric))}`;
    return [{ name: this.say('goal'), detail, until: given.until, takeDown: { type: 'goal/clear' } }];
  }
}
