import { previewAddress } from './address.ts';
import { onScreen } from '../shared/show/offer.ts';
import { awaitedOf } from './cues/offer-words.ts';
import { createDesk, type Desk } from './desk.ts';
import { thisDevice } from './device/this-device.ts';
import './frame/crew-panel.ts';
import { sourceCalls } from './feeds/source-calls.ts';
import { peopleCalls } from './people/people-calls.ts';
import { importPart } from './imports/import-calls.ts';
import { keepPicture } from './pictures/keep-picture.ts';
import { drawer, eachSecond, leaveRoom, openAddress, openRoom, rememberLanguage } from './open-room.ts';
import { say } from './texts.ts';

/* The panel's page: reads its link, connects, and draws anew at each change and each second. */

const address = openAddress('panel');
const panel = document.createElement('crew-panel');
const device = thisDevice('panel', address, drawer(), () => leaveRoom(address), draw);
const client = openRoom(address, 'panel', () => desk.newBuild());
const desk: Desk = createDesk(client, address, draw);

function draw() {
  const view = { ...desk.view(), device: device.state() };
  // A key that was revoked opens nothing any more.
  if (view.link === 'refused') device.refused();
  panel.view = view;
  document.documentElement.lang = view.language;
  document.title = `${view.mode ? say(view.language, view.mode) : ''} ${say(view.language, 'panelTitle')}`.trim();
}

panel.actions = {
  ...desk,
  device: device.actions,
  previewAddress: (canvas) => previewAddress(address, canvas),
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

/** The moment to which the panel counts down in the largest digits. */
function awaited(): number[] {
  const { show, now } = desk.view();
  const offer = show && onScreen(show.offers, now);
  const moment = offer && awaitedOf(offer, now);
  return typeof moment === 'number' ? [moment] : [];
}
eachSecond(() => client?.clock.now() ?? performance.now(), draw, awaited);

declare global {
  interface HTMLElementTagNameMap {
    'crew-panel': import('./frame/crew-panel.ts').CrewPanel;
  }
}
