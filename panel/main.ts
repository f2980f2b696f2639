import { createDesk, type Desk } from './desk.ts';
import './frame/crew-panel.ts';
import { sourceCalls } from './feeds/source-calls.ts';
import { peopleCalls } from './people/people-calls.ts';
import { importPart } from './imports/import-calls.ts';
import { keepPicture } from './pictures/keep-picture.ts';
import { eachSecond, openAddress, openRoom, rememberLanguage } from './open-room.ts';
import { say } from './texts.ts';

/* The panel's page: reads its link, connects, and draws anew at each change and each second. */

const address = openAddress();
const panel = document.createElement('crew-panel');
const client = openRoom(address, 'panel', () => desk.newBuild());
const desk: Desk = createDesk(client, address, draw);

function draw() {
  const view = desk.view();
  panel.view = view;
  document.documentElement.lang = view.language;
  document.title = `${view.mode ? say(view.language, view.mode) : ''} ${say(view.language, 'panelTitle')}`.trim();
}

panel.actions = {
  ...desk,
  sources: sourceCalls(address),
  people: peopleCalls(address),
  keepPicture: (picture) => keepPicture(address, picture),
  importPart: (part) => importPart(address, part),
  setLanguage(language) {
    rememberLanguage(language);
    desk.setLanguage(language);
  },
};
document.body.append(panel);
eachSecond(() => client?.clock.now() ?? performance.now(), draw);

declare global {
  interface HTMLElementTagNameMap {
    'crew-panel': import('./frame/crew-panel.ts').CrewPanel;
  }
}
