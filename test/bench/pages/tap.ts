import { connectRoom } from '../../../shared/room-client.ts';

/* A crew page without looks: the panel's way to the room and nothing beside it. The bench serves it from the room's origin. */

declare global {
  interface Window {
    /** Sends the cue that shows a number. */
    tap(value: number): void;
    /** The room has welcomed the page and its clock is set. */
    isReady(): boolean;
  }
}

const { room = '', key = '', sku = '' } = document.documentElement.dataset;
let sent = 0;
const client = connectRoom({
  url: `${location.origin.replace(/^http/, 'ws')}/api/rooms/${room}/socket`,
  key,
  page: 'panel',
  random: () => 0,
  local: () => performance.timeOrigin + performance.now(),
  schedule: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  newId: () => `bench-${++sent}`,
  onOldPage: () => {},
});

window.tap = (left) => void client.send({ type: 'stock/count', sku, left });
window.isReady = () => client.view.link === 'open' && client.clock.isSet;
