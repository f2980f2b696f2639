import { createDesk, type Desk } from '../desk.ts';
import { thisDevice } from '../device/this-device.ts';
import { drawer, eachSecond, leaveRoom, openAddress, openRoom } from '../open-room.ts';
import { say } from '../texts.ts';
import { noActions } from '../view.ts';
import './host-prompter.ts';

/* The host's page: reads its link, connects, shows. It sends nothing. */

const address = openAddress('prompter');
const prompter = document.createElement('host-prompter');
const device = thisDevice('prompter', address, drawer(), () => leaveRoom(address), draw);
const client = openRoom(address, 'prompter', () => desk.newBuild());
const desk: Desk = createDesk(client, address, draw);

function draw() {
  const view = { ...desk.view(), device: device.state() };
  // A key that was revoked opens nothing any more.
  if (view.link === 'refused') device.refused();
  prompter.view = view;
  document.documentElement.lang = view.language;
  document.title = say(view.language, 'prompterTitle');
}

prompter.actions = { ...noActions, device: device.actions };
document.body.append(prompter);
eachSecond(() => client?.clock.now() ?? performance.now(), draw);

declare global {
  interface HTMLElementTagNameMap {
    'host-prompter': import('./host-prompter.ts').HostPrompter;
  }
}
