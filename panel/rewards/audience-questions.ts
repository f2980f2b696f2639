import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { askedAt, type State as Audience } from '../../shared/show/audience.ts';
import { PanelElement } from '../frame/panel-element.ts';
import { clockText } from '../times.ts';

type Question = Audience['questions'][number];

/** A total that fell: only a person knows whether a new stream began. Until then no tier opens by it. */
@customElement('audience-questions')
export class AudienceQuestions extends PanelElement {
  protected override render() {
    const { show, now } = this.view;
    const questions = show ? askedAt(show.audience, now) : [];
    if (!show || questions.length === 0) return nothing;
    return html`<div class="stack">${questions.map((question) => this.#question(question, show.audience))}</div>`;
  }

  #question({ metric, source, value, at }: Question, { figures }: Audience) {
    const before = figures.find((figure) => figure.metric === metric && figure.source === source)?.value ?? 0;
    const answer = (newStream: boolean) => () =>
      void this.actions.send([{ type: 'audience/answer', metric, source, newStream }]);
    return html`<section class="card notice" role="alert">
      <h2>${this.say('fellTitle', { metric: this.say(metric) })}</h2>
      <p>
        ${this.say('fell', { source: source === 'manual' ? this.say('sourceManual') : source, before: this.count(before), now: this.count(value), time: clockText(at) })}
      </p>
      ${this.sendButton(this.say('fellNew'), answer(true))} ${this.sendButton(this.say('fellSlip'), answer(false))}
    </section>`;
  }
}
