import { createDesk, type Desk } from '../desk.ts';
import { eachSecond, openAddress, openRoom } from '../open-room.ts';
import { say } from '../texts.ts';
import './host-prompter.ts';

/* The host's page: reads its link, connects, shows. It sends nothing. */

const address = openAddress();
const prompter = document.createElement('host-prompter');
const client = openRoom(address, 'prompter', () => desk.newBuild());
const desk: Desk = createDesk(client, address, draw);

function draw() {
  const view = desk.view();
  prompter.view = view;
  document.documentElement.lang = view.language;
  document.title = say(view.language, 'prompterTitle');
}

document.body.append(prompter);
eachSecond(() => client?.clock.now() ?? performance.now(), draw);

declare global {
  interface HTMLElementTagNameMap {
    'host-prompter': import('./host-prompter.ts').HostPrompter;
  }
}
