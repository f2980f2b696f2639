import type { Language } from '../shared/language.ts';
import { MemoryLedger } from '../shared/show/ledger.ts';
import { elapse, decide, initial, reduce, type Command, type Event, type Show } from '../shared/show/show.ts';
import type { Actor } from '../shared/show/part.ts';
import { controls } from './controls.ts';
import { everything } from './rehearsal/everything.ts';
import { demoPeople, guestName } from './people/demo-people.ts';
import { exampleShow } from './rehearsal/example-show.ts';
import { say } from './texts.ts';
import { askingFor } from './rehearsal/example-asking.ts';
import { emptyView, type View } from './view.ts';

/** 22 November 2026, noon UTC: where every demo begins. */
export const NOON = Date.UTC(2026, 10, 22, 12);

const operator: Actor = { role: 'operator', name: 'operator' };
const chat: Actor = { role: 'source', name: 'tiktok' };
type Step = { readonly at: number; readonly command: Command; readonly by?: Actor };

/** The show that commands lead to, by the real rules: a demo is never an impossible state. */
function play(mode: 'live' | 'rehearsal', steps: readonly Step[], until: number): Show {
  const ledger = new MemoryLedger();
  let seq = 0;
  let show = initial;
  const fold = (events: readonly Event[]) => {
    for (const event of events) {
      seq += 1;
      if (event.type === 'orders/simulated') ledger.put(event.row);
      show = reduce(show, event, seq);
    }
  };
  fold([{ type: 'stage/opened', at: NOON - 1000, mode }]);
  for (const { at, command, by = operator } of steps) fold(decide(command, show, { now: NOON + at, by, ledger }));
  fold(elapse(show, { now: NOON + until, ledger }));
  return show;
}

const order = (at: number, n: number, isChinese: boolean): Step => ({
  at,
  command: {
    type: 'orders/simulate',
    order: {
      orderId: `rehearsal:demo-${n}`,
      version: 1,
      paid: true,
      cancelled: false,
      excluded: false,
      placedAt: NOON + at,
      units: 1,
      buyer: '陈**',
      total: { minor: 9_900, currency: isChinese ? 'CNY' : 'USD' },
      lines: [{ sku: 'SERUM-30', title: 'SERUM-30', units: 1 }],
    },
  },
});

/** The states a panel is in during a show, each with a moment to look at it. */
export function demoViews(language: Language): Record<string, View> {
  const example: Step[] = exampleShow(language, NOON).map((command) => ({ at: 0, command }));
  const start: Step = { at: 10_000, command: { type: 'offers/start', offerId: 'example-serum' } };
  const ladder: Step = { at: 9_000, command: { type: 'rewards/start' } };
  const likes = (at: number, total: number): Step => ({
    at,
    by: chat,
    command: { type: 'audience/set', metric: 'likes', total },
  });
  const sold: Step = { at: 60_000, command: { type: 'stock/count', sku: 'SERUM-30', left: 12 } };
  const running = [
    ...example,
    ladder,
    start,
    likes(20_000, 640),
    ...[1, 2, 3].map((n) => order(30_000 + n, n, language === 'zh-CN')),
    sold,
  ];
  const at = (until: number, steps: readonly Step[], more: Partial<View> = {}): View => ({
    ...emptyView,
    language,
    room: 'rehearsal',
    mode: 'rehearsal',
    link: 'open',
    overlays: 1,
    me: { role: 'operator', name: 'operator', until: null },
    people: demoPeople(language, NOON),
    now: NOON + until,
    show: play('rehearsal', steps, until),
    ...more,
  });
  const presenting: Step[] = [
    ...running,
    { at: 120_000, command: { type: 'rundown/present', sku: 'SERUM-30' } },
    { at: 300_000, command: { type: 'rundown/step', step: 'closing' } },
    {
      at: 390_000,
      command: { type: 'rundown/tell-host', text: language === 'zh-CN' ? '再讲一次赠品' : 'Say the gift again' },
    },
  ];
  const live = at(70_000, running);
  const full = at(72_000, [...running, ...everything(language).map((command): Step => ({ at: 70_000, command }))]);
  return {
    empty: at(0, [], { overlays: 0 }),
    ready: at(5_000, example),
    armed: at(30_000, [
      ...example,
      { at: 6_000, command: { type: 'offers/arm', offerId: 'example-serum', startsAt: NOON + 120_000 } },
    ]),
    live,
    everything: full,
    presenting: at(400_000, presenting),
    'asked for': at(490_000, [...presenting, ...askingFor(language, NOON)]),
    'in the live room': { ...live, room: 'live', mode: 'live', overlays: 2 },
    ended: at(312_000, running),
    'stock too old': at(3_600_000, [
      ...example,
      { at: 3_500_000, command: { type: 'offers/start', offerId: 'example-serum' } },
    ]),
    'a total fell': at(80_000, [...running, likes(75_000, 12)]),
    sending: { ...live, outcome: { label: controls['offers/end'].label[language], done: 0, all: 1, state: 'sending' } },
    accepted: {
      ...live,
      outcome: {
        label: controls['offers/start'].label[language],
        done: 1,
        all: 1,
        state: 'on-air',
        at: live.now - 2_000,
      },
    },
    'can be undone': {
      ...live,
      outcome: {
        label: controls['stage/clear'].label[language],
        done: 1,
        all: 1,
        state: 'on-air',
        at: live.now - 2_000,
        undoUntil: live.now + 8_000,
      },
    },
    undone: {
      ...live,
      outcome: {
        label: `${say(language, 'undo')} · ${controls['stage/clear'].label[language]}`,
        done: 1,
        all: 1,
        state: 'taken-back',
        at: live.now - 1_000,
      },
    },
    refused: {
      ...live,
      outcome: {
        label: controls['offers/start'].label[language],
        done: 0,
        all: 1,
        state: 'refused',
        reason: 'offer-on-air',
        detail: 'Camellia repair serum 30 ml',
      },
    },
    invited: { ...live, me: { role: 'operator', name: guestName(language), until: live.now + 290_000 } },
    conflict: {
      ...live,
      outcome: {
        label: controls['offers/start'].label[language],
        done: 0,
        all: 1,
        state: 'refused',
        reason: 'outdated',
        detail: '2 s',
        since: {
          by: { role: 'operator', name: guestName(language) },
          type: 'offers/started',
          about: 'Camellia repair serum 30 ml',
          at: live.now - 4_000,
          before: 2_000,
        },
      },
    },
    offline: {
      ...live,
      link: 'lost',
      outcome: { label: controls['offers/end'].label[language], done: 0, all: 1, state: 'not-sent' },
    },
    'no answer': {
      ...live,
      outcome: { label: controls['offers/end'].label[language], done: 0, all: 1, state: 'no-answer' },
    },
    connecting: { ...emptyView, language, room: 'live' },
    'no key': { ...emptyView, language, room: 'live', link: 'no-key' },
    'wrong key': { ...emptyView, language, room: 'live', link: 'refused' },
    'old page': { ...live, link: 'old' },
  };
}
