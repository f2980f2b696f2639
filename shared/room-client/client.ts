import { createRoomClock } from '../clock.ts';
import { closeCodes, FromRoom, PING, PONG, PROTOCOL_VERSION, SEEN_EVERY, type ToRoom } from '../protocol.ts';
import type { ClientOptions, Ignored, RoomClient } from './contract.ts';
import { foldEvents, type Told } from './fold.ts';
import { createHeartbeat } from './heartbeat.ts';
import { oneLine } from './one-line.ts';
import { createSampling } from './sampling.ts';
import { CONNECTING, OPEN, type RoomSocket, type SocketEvent } from './socket.ts';
import { unknownRoom, type RoomView } from './view.ts';
import { createWaitingRoom } from './waiting.ts';

type Welcome = Extract<FromRoom, { type: 'welcome' }>;

const COMMAND_LASTS_MS = 5000;
/** How long the room may take to welcome, ms. Its runtime answers pings even when the room itself hangs. */
const WELCOME_MS = 5000;

/** A room over a socket: folds its events into a show, keeps its time, sends commands. See `room-client.ts` for the real socket. */
export function createRoomClient(socket: RoomSocket, options: ClientOptions): RoomClient {
  const { page, local, schedule, newId, onOldPage, onCheck } = options;
  const clock = createRoomClock(local);
  const waiting = createWaitingRoom(schedule);
  const ignored: Record<Ignored, number> = { 'not-json': 0, 'not-understood': 0, 'not-folded': 0, 'no-one-waits': 0 };
  const listeners = new Set<(view: RoomView) => void>();
  let view = unknownRoom;
  let isGreeting = false;
  let askedAfter: number | null = null;
  /** The last event that the room knows this page to have. */
  let seen = 0;
  /** When the questions left that have no answer yet: answers come in the order of the questions. */
  let asked: number[] = [];
  let answeredAt = -Infinity;
  let toldOld = false;
  let cancelWelcome = () => {};

  const post = (message: ToRoom) => socket.readyState === OPEN && socket.send(JSON.stringify(message)) !== false;
  const ping = () => {
    const at = local();
    if (socket.readyState === OPEN && socket.send(PING) !== false) asked.push(at);
  };
  const heartbeat = createHeartbeat(schedule, ping, () => socket.reconnect());
  const sampling = createSampling(schedule, () => post({ type: 'time', c0: local() }));
  const isOver = () => view.link === 'refused' || view.link === 'old';

  function change(changes: Partial<RoomView>) {
    view = { ...view, ...changes };
    for (const listener of listeners) listener(view);
  }

  function oldPage() {
    if (toldOld) return;
    toldOld = true;
    onOldPage();
  }

  function hello(after: number | null) {
    isGreeting = true;
    askedAfter = after;
    cancelWelcome();
    cancelWelcome = schedule(WELCOME_MS, () => socket.reconnect());
    post({ type: 'hello', version: PROTOCOL_VERSION, after, page });
  }

  /** Asks for what is missing. When the answer to just that did not help, asks for the whole show. */
  function askAgain(after = askedAfter === view.seq ? null : view.seq) {
    if (!isGreeting) hello(after);
  }

  function opened() {
    if (isOver()) return;
    asked = [];
    answeredAt = -Infinity;
    heartbeat.start();
    hello(view.isKnown ? view.seq : null);
  }

  function ended(link: 'lost' | 'refused' | 'old') {
    heartbeat.stop();
    sampling.stop();
    cancelWelcome();
    isGreeting = false;
    waiting.giveUpAll();
    if (view.hasSound) change({ hasSound: false });
    if (isOver()) return;
    if (link !== view.link && (link !== 'lost' || view.link === 'open')) change({ link });
    if (link === 'old') oldPage();
  }

  function leave(link: 'refused' | 'old') {
    ended(link);
    socket.close();
  }

  function closed({ code }: SocketEvent) {
    if (code === closeCodes.notAllowed) ended('refused');
    else if (code === closeCodes.pageTooOld) ended('old');
    else ended('lost');
  }

  function welcomed(message: Welcome) {
    const { room, mode, role, person, build, seq, show } = message;
    if (view.mode !== null && view.mode !== mode) return leave('refused');
    cancelWelcome();
    isGreeting = false;
    if (view.build !== null && view.build !== build) oldPage();
    const isFirst = view.link !== 'open';
    const told = { room, mode, role, person: person ?? null, build, link: 'open' as const };
    change(show ? { ...told, show, seq, isKnown: true } : { ...told, isKnown: view.isKnown || seq === 0 });
    seen = seq;
    // A room restored from an older copy: what this page has beyond it never happened.
    if (!show && seq < view.seq) hello(null);
    if (isFirst) {
      clock.restart();
      sampling.burst();
    }
  }

  function attempt(told: Told) {
    try {
      return foldEvents(view, told);
    } catch {
      ignored['not-folded'] += 1;
      return 'broken';
    }
  }

  function folded(told: Told) {
    // Before the first welcome it is not known whether this is the air or a rehearsal; the welcome brings the events again.
    if (view.mode === null) return;
    const result = attempt(told);
    if (result === 'foreign') leave('refused');
    else if (result === 'gap') askAgain();
    else if (result === 'broken') askAgain(null);
    else if (result.seq !== view.seq) {
      change({ ...result, isKnown: true });
      sayWhatIsSeen();
    }
  }

  /** A page that reads and one that only pings look alike to the room, unless the page says how far it has read. */
  function sayWhatIsSeen() {
    if (view.seq - seen >= SEEN_EVERY && post({ type: 'seen', seq: view.seq })) seen = view.seq;
  }

  function received(message: FromRoom) {
    switch (message.type) {
      case 'welcome':
        return welcomed(message);
      case 'events':
        return folded(message);
      case 'answer':
        if (!waiting.answer(message.answer)) ignored['no-one-waits'] += 1;
        return;
      case 'time':
        clock.sample({ c0: message.c0, s1: message.s1, s2: message.s2, c1: local() });
        return;
      case 'presence':
        return change({ presence: { overlays: message.overlays, panels: message.panels, people: message.people } });
      case 'sound-lease':
        return change({ hasSound: message.held });
      case 'sounding':
        return change({ sounding: { pages: message.pages, plays: message.plays } });
      case 'check':
        return onCheck?.(message.asked);
      case 'overlays':
        return change({ checked: message.overlays });
      case 'questions':
        return change({ questions: message.questions });
      case 'feeds':
        return change({ feeds: message.feeds });
      case 'trouble':
        return change({ trouble: { widget: message.widget, message: message.message, at: message.at } });
      case 'bye':
        if (message.reason === 'not-allowed') leave('refused');
        if (message.reason === 'page-too-old') leave('old');
        return;
    }
  }

  function heard({ data }: SocketEvent) {
    if (isOver()) return;
    heartbeat.heard();
    if (data === PONG) {
      answeredAt = asked.shift() ?? answeredAt;
      return;
    }
    let json: unknown;
    try {
      json = JSON.parse(String(data));
    } catch {
      ignored['not-json'] += 1;
      return;
    }
    const message = FromRoom.safeParse(json);
    if (message.success) received(message.data);
    else ignored['not-understood'] += 1;
  }

  socket.addEventListener('open', opened);
  socket.addEventListener('message', heard);
  socket.addEventListener('close', closed);
  if (socket.readyState === OPEN) opened();

  return {
    get view() {
      return view;
    },
    clock,
    ignored,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async send(command, { id = newId(), expiresAt = Math.floor(clock.now()) + COMMAND_LASTS_MS, base } = {}) {
      const now = clock.now();
      const isReady = view.link === 'open' && clock.isSet && now < expiresAt;
      const envelope = { ...command, id, expiresAt, ...(base === undefined ? {} : { base }) };
      if (!isReady || !post({ type: 'command', command: envelope })) return { id, expiresAt, outcome: 'not-sent' };
      return waiting.wait(id, expiresAt, now);
    },
    reportTrouble(widget, message) {
      post({ type: 'trouble', widget: oneLine(widget, 40), message: oneLine(message, 200) });
    },
    checkOverlays: () => view.link === 'open' && post({ type: 'check' }),
    report(asked, report) {
      post({ type: 'report', asked, report });
    },
    askForSound(page, ready) {
      post({ type: 'sound', page, ready });
    },
    ping,
    get answeredAt() {
      return answeredAt;
    },
    probe() {
      if (isOver()) return;
      if (socket.readyState === OPEN) {
        heartbeat.probe();
        if (view.link === 'open') sampling.burst();
      } else if (socket.readyState !== CONNECTING) {
        socket.reconnect();
      }
    },
    close() {
      ended('lost');
      listeners.clear();
      socket.close();
    },
  };
}
