/* Each problem says what happened, what it means for the show, and what to do. */
export const english = {
  building: () => 'Building the pages (only after a change; up to a minute) …',
  newOwnerKey: (/** @type {{ dataFolder: string }} */ { dataFolder }) =>
    `A new data folder: ${dataFolder}\nIt holds the show and the owner's key. Back it up and show it to nobody.`,
  renewedOwnerKey: (/** @type {{ dataFolder: string }} */ { dataFolder }) =>
    `The show in ${dataFolder} has a new owner's key, so no earlier link works any more. Replace the links in OBS and in shops by those below, and open the panel on phones anew. From now on start without CUECART_NEW_OWNER_KEY.`,
  serving: () => 'The show is on. Ctrl+C stops it.',
  alreadyRunning: (/** @type {{ origin: string }} */ { origin }) => `The show is already running at ${origin}.`,
  alreadyRunningUnwatched: (/** @type {{ workerd: number }} */ { workerd }) =>
    `Nothing restarts it if it fails. To start it anew, end process ${workerd} first, then run npm start again.`,
  otherShowRunning: (/** @type {{ origin: string }} */ { origin }) =>
    `A Cuecart show is already running at ${origin}, from another data folder, so its links cannot be shown here. Set PORT to run a second show.`,
  panelHere: () => 'Panel, for a phone on the same Wi-Fi (scan or open):',
  noNetwork: () => 'This link opens on this computer only: HOST says so, or no network was found.',
  overlaysHere: () => 'Overlays: drag a link into a scene in OBS',
  otherPages: () => 'More pages',
  shopHooks: () => 'Deliveries from shops and chats',
  live: () => 'live',
  rehearsal: () => 'rehearsal',
  vertical: () => 'vertical 1080×1920',
  horizontal: () => 'horizontal 1920×1080',
  panel: () => 'panel',
  overlay: () => 'overlay',
  prompter: () => 'prompter',
  secret: () => 'signing secret',
  allLinks: () => 'All links, those for shops too: npm run -s links',
  secretSet: (/** @type {{ source: string, room: string }} */ { source, room }) =>
    `Room ${room} now checks ${source} deliveries with your secret.`,
  revoked: (/** @type {{ role: string, room: string }} */ { role, room }) =>
    `The ${role} links of room ${room} no longer open anything. npm run -s links makes new ones.`,
  roomStopped: (/** @type {{ how: string }} */ { how }) =>
    `The room stopped unexpectedly (${how}). Starting it again; overlays catch up by themselves.`,
  roomIsBack: () => 'The room is back. Nothing that was confirmed is lost.',
  startFailed: (/** @type {{ how: string }} */ { how }) => `The room did not start (${how}). Trying again …`,
  portUnreadable: (/** @type {{ text: string }} */ { text }) =>
    `PORT is "${text}", which is not a port. The show was not started. Use a number from 1 to 65535, or leave PORT out for 8787.`,
  portTaken: (/** @type {{ port: number }} */ { port }) =>
    `Port ${port} is used by another program. The show was not started, and nothing was changed. Close that program, or choose another port by setting PORT, for example PORT=${port === 65535 ? 8787 : port + 1}. Links in OBS carry the port and must then be replaced.`,
  portForbidden: (/** @type {{ port: number }} */ { port }) =>
    `This user may not listen on port ${port}. The show was not started. Choose a port above 1024 by setting PORT.`,
  hostUnusable: (/** @type {{ host: string, code: string }} */ { host, code }) =>
    `The address HOST=${host} cannot be listened on (${code}). The show was not started. Use an address of this computer, or leave HOST out.`,
  fileInPlaceOfFolder: (/** @type {{ folder: string }} */ { folder }) =>
    `${folder} is a file, but the show keeps its data in a folder of that name. The show was not started, and the file was left alone. Move the file away, or choose another folder with CUECART_DATA.`,
  dataFolderUnwritable: (/** @type {{ dataFolder: string, code: string }} */ { dataFolder, code }) =>
    `The data folder ${dataFolder} cannot be written (${code}). Nothing of a show could be kept, so it was not started. Give this user the right to write there, free some space, or choose another folder with CUECART_DATA.`,
  ownerKeyUnreadable: (/** @type {{ file: string, code: string }} */ { file, code }) =>
    `The owner's key in ${file} cannot be read (${code}). Without it nobody could get links, so the show was not started. Give this user the right to read the file.`,
  ownerKeyDamaged: (/** @type {{ file: string }} */ { file }) =>
    `The file ${file} does not hold an owner's key: it is empty or was changed. Without it nobody could get links, so the show was not started, and the file was left alone. Put it back from a backup; without one, move the file away and start once with CUECART_NEW_OWNER_KEY=1: the show's records stay, and you get a new key and new links.`,
  ownerKeyMissing: (/** @type {{ dataFolder: string }} */ { dataFolder }) =>
    `The owner's key is gone: ${dataFolder} holds rooms, but no file owner-key. With a new key every link stops working, those in OBS, on phones and in shops, so the show was not started, and nothing was changed. Put the file owner-key back from a backup, and all links work as before. Without a backup, start once with CUECART_NEW_OWNER_KEY=1: the show's records stay, and you get new links.`,
  startUnderWay: (
    /** @type {{ dataFolder: string, origin?: string, pid?: number, lock?: string }} */
    { dataFolder, origin, pid, lock },
  ) =>
    `The show in ${dataFolder} is just being started${origin ? ` at ${origin}` : ''}${pid ? ` (process ${pid})` : ''}. Two shows on one folder would damage it, so this start ended and changed nothing. Wait until the other one shows its links; npm start then shows them here too.${lock ? ` If no other start is under way, delete ${lock} and start again.` : ''}`,
  databaseDamaged: (/** @type {{ file: string }} */ { file }) =>
    `A record of the show is damaged: ${file}. The show was not started, so that nothing is written over it. Copy the whole data folder somewhere safe, then put it back from a backup. To go on air at once, start an empty show in another folder by setting CUECART_DATA; it has new links.`,
  databaseUnreadable: (/** @type {{ file: string, code: string }} */ { file, code }) =>
    `A record of the show cannot be read: ${file} (${code}). The show was not started, and nothing was changed. Give this user the right to read and write the data folder.`,
  roomsDoNotAnswer: (/** @type {{ dataFolder: string }} */ { dataFolder }) =>
    `The rooms in ${dataFolder} could not be opened; their records are probably damaged. The show was stopped again, and nothing was deleted. Copy the whole data folder somewhere safe, then put it back from a backup. To go on air at once, start an empty show in another folder by setting CUECART_DATA; it has new links. CUECART_DEBUG=1 shows the details.`,
  roomsTroubled: (/** @type {{ dataFolder: string }} */ { dataFolder }) =>
    `The server is back, but a room could not be opened; its records in ${dataFolder} are probably damaged. What still works goes on. After the show, copy the whole data folder somewhere safe and put it back from a backup.`,
  workerdDies: (/** @type {{ how: string, lastWords: string }} */ { how, lastWords }) =>
    `The server ended five times right after its start (${how}), so the show is off. Nothing was deleted. ${
      process.platform === 'win32'
        ? 'On Windows this is mostly the missing Microsoft Visual C++ Redistributable 2015–2022 (x64), 14.40 or newer: install it and start again.'
        : 'Its last words may name the cause:'
    }\n${lastWords}`,
  buildFailed: (/** @type {{ output: string }} */ { output }) =>
    `The pages could not be built, so the show was not started. Undo the last change to the sources, or repair what is named here:\n${output}`,
  ownerKeyNotAccepted: (/** @type {{ base: string }} */ { base }) =>
    `The show at ${base} does not accept this data folder's owner key: it runs from another folder. Set CUECART_DATA to that folder, or PORT to the right show.`,
  serverRefused: (/** @type {{ status: number, path: string }} */ { status, path }) =>
    `The show answered ${status} to ${path}, so nothing was changed. Check the names of the room, the source and the role; a secret has 16 to 256 characters, without spaces.`,
  notRunning: (/** @type {{ origin: string }} */ { origin }) =>
    `The show is not running at ${origin}, so it has no links to give. Start it with npm start.`,
  noSuchRoom: (/** @type {{ room: string, rooms: string }} */ { room, rooms }) =>
    `There is no room "${room}". The rooms are: ${rooms}.`,
  usage: (/** @type {{ reason: string }} */ { reason }) =>
    `${reason}\nUse: npm run -s links -- [--json] [--room ID] [--origin https://…]\n     npm run -s links -- --set-secret SOURCE=SECRET --room ID\n     npm run -s links -- --revoke ROLE --room ID`,
};
