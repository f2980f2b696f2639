/**
 * A page with the sound, its room and an output, all moved by hand. What must hold, whatever the link does: the page plays only
 * while it is seen, on air and holds the sound, and it falls silent by itself `SOUND_LEASE_MS` after it sent the last ping that was
 * answered.
 */
import { expect, test } from 'vitest';
import { createHandMovedTime } from '../../test/kit/hand-moved-time.ts';
import { createSocketPair } from '../../test/kit/socket-pair.ts';
import { PING, PONG, SOUND_LEASE_MS, ToRoom } from '../../shared/protocol.ts';
import { createRoomClient } from '../../shared/room-client/client.ts';
import { initial } from '../../shared/show/show.ts';
import { Conductor } from './conductor.ts';

const START = 1_795_000_000_000;

function setUp({ mayRun = true } = {}) {
  const pair = createSocketPair();
  const time = createHandMovedTime(START);
  const line = createRoomClient(pair.page, {
    page: 'overlay',
    local: time.now,
    schedule: time.schedule,
    newId: () => 'c',
    onOldPage: () => {},
  });
  const state = { mayRun, isRunning: false, isSounding: false, soundsUntil: -Infinity, isRoomHere: true, held: false };
  const said: boolean[] = [];
  const conductor = new Conductor({
    line,
    page: 'p1',
    local: time.now,
    schedule: time.schedule,
    player: {
      play: () => {
        state.isSounding = true;
        return time.now() + 250;
      },
      silence: () => {
        state.isSounding = false;
      },
      get isSounding() {
        return state.isSounding;
      },
    },
    output: {
      get mayRun() {
        return state.mayRun;
      },
      get isRunning() {
        return state.isRunning;
      },
      run: (wanted) => {
        state.isRunning = wanted;
      },
      soundFor: (ms) => {
        state.soundsUntil = time.now() + ms;
      },
    },
  });
  /** The room answers all that came, as long as it is there. */
  const answer = () => {
    pair.toRoom.deliverAll();
    for (const text of pair.fromPage.splice(0)) {
      if (!state.isRoomHere) continue;
      if (text === PING) {
        pair.send(PONG);
        continue;
      }
      const message = ToRoom.parse(JSON.parse(text));
      if (message.type === 'sound') said.push(message.ready);
      if (message.type === 'sound') pair.send({ type: 'sound-lease', held: state.held && message.ready });
      if (message.type === 'time') pair.send({ type: 'time', c0: message.c0, s1: time.now(), s2: time.now() });
      if (message.type === 'hello')
        pair.send({ type: 'welcome', room: 'live', mode: 'live', role: 'overlay', build: 'b', seq: 1, show: initial });
    }
    pair.toPage.deliverAll();
  };
  const pass = (ms: number) => {
    for (let passed = 0; passed < ms; passed += 10) {
      time.pass(10);
      answer();
    }
  };
  const seen = (isVisible: boolean, isActive: boolean) => {
    conductor.see({ isVisible, isActive });
    answer();
  };
  const give = (held: boolean) => {
    state.held = held;
    pair.send({ type: 'sound-lease', held });
    answer();
  };
  /** Connected, seen, on air, and given the sound. */
  const sound = () => {
    seen(true, true);
    pair.open();
    answer();
    pass(100);
    give(true);
    pass(300);
  };
  return { pair, time, conductor, state, said, answer, pass, seen, give, sound };
}

test('a page asks for the sound once it is seen and on air, and plays once it has it and the room has answered', () => {
  const { pair, state, said, answer, pass, seen, give } = setUp();
  seen(true, false);
  pair.open();
  answer();
  pass(1_000);
  expect([said, state.isSounding]).toEqual([[], false]);
  seen(true, true);
  pass(1_000);
  expect([said, state.isSounding, state.isRunning]).toEqual([[true], false, false]);
  give(true);
  pass(250);
  expect([state.isSounding, state.isRunning]).toEqual([true, true]);
});

test('a page that goes off air, or out of sight, is silent before it says so', () => {
  for (const [isVisible, isActive] of [
    [true, false],
    [false, true],
  ] as const) {
    const { conductor, state, said, answer, sound } = setUp();
    sound();
    expect(state.isSounding).toBe(true);
    conductor.see({ isVisible, isActive });
    expect([state.isSounding, state.isRunning, said]).toEqual([false, false, [true]]);
    answer();
    expect(said).toEqual([true, false]);
  }
});

test('a page whose link breaks is silent at once, and asks again when it is back', () => {
  const { pair, state, said, answer, pass, sound } = setUp();
  sound();
  pair.cut();
  expect(state.isSounding).toBe(false);
  pair.open();
  answer();
  pass(500);
  expect(said).toEqual([true, true]);
  expect(state.isSounding).toBe(true);
});

test('a page that the room takes the sound from is silent', () => {
  const { state, sound, give } = setUp();
  sound();
  give(false);
  expect([state.isSounding, state.isRunning]).toEqual([false, false]);
});

test('a page plays on and on while the room answers', () => {
  const { state, pass, sound } = setUp();
  sound();
  for (let minute = 0; minute < 3; minute += 1) {
    pass(60_000);
    expect(state.isSounding).toBe(true);
  }
});

test('a page that no longer hears the room falls silent when its time is up, though its socket seems open', () => {
  const { time, state, pass, sound } = setUp();
  sound();
  state.isRoomHere = false;
  const lost = time.now();
  let last = lost;
  while (time.now() < lost + 2 * SOUND_LEASE_MS) {
    pass(10);
    if (state.isSounding) last = time.now();
  }
  expect(last).toBeGreaterThan(lost + SOUND_LEASE_MS / 2);
  expect(last).toBeLessThanOrEqual(lost + SOUND_LEASE_MS);
});

test('a page that hangs has told its output until when it may sound', () => {
  const { time, state, pass, sound } = setUp();
  sound();
  pass(30_000);
  expect(state.soundsUntil).toBeGreaterThan(time.now() + SOUND_LEASE_MS / 2);
  expect(state.soundsUntil).toBeLessThanOrEqual(time.now() + SOUND_LEASE_MS);
});

test('a page that its browser does not let sound does not ask for the sound until it may', () => {
  const { conductor, state, said, answer, pass, sound } = setUp({ mayRun: false });
  sound();
  expect([said, state.isSounding]).toEqual([[], false]);
  state.mayRun = true;
  conductor.look();
  answer();
  pass(300);
  expect([said, state.isSounding]).toEqual([[true], true]);
});

test('a page without the sound waits for nothing but its link', () => {
  const { time, seen, pair, answer, pass } = setUp();
  pair.open();
  answer();
  pass(1_000);
  const before = time.waiting;
  seen(true, true);
  pass(1_000);
  expect(time.waiting).toBe(before);
});
