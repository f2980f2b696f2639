import { texts } from './messages.mjs';
import { canvases, dragLink } from './room-links.mjs';

/** @import { RoomLinks } from './room-links.mjs' */

/**
 * What a crew needs to go on air: the panel's QR code, and the links to drag into OBS.
 * @param {RoomLinks[]} rooms
 */
export async function printWelcome(rooms) {
  const live = rooms.find((room) => room.mode === 'live') ?? rooms[0];
  if (!live) return;
  const lines = ['', texts.panelHere(), '', await qrCode(live.panel), '', `  ${live.panel}`];
  if (new URL(live.panel).hostname === 'localhost') lines.push(`  ${texts.noNetwork()}`);
  lines.push('', texts.overlaysHere());
  for (const room of rooms) {
    for (const size of canvases)
      lines.push(`  ${texts[room.mode]()} · ${texts[size.canvas]()}`, `    ${dragLink(room, size)}`);
  }
  lines.push('', texts.otherPages());
  for (const room of rooms) {
    if (room !== live) lines.push(`  ${texts[room.mode]()} · ${texts.panel()}`, `    ${room.panel}`);
    lines.push(`  ${texts[room.mode]()} · ${texts.prompter()}`, `    ${room.prompter}`);
  }
  lines.push('', texts.allLinks(), '');
  console.log(lines.join('\n'));
}

/**
 * Every link of every room, shops' addresses and secrets included; with the panel's QR code where one room was asked for.
 * @param {RoomLinks[]} rooms
 */
export async function printAllLinks(rooms) {
  const [only, ...others] = rooms;
  if (only && others.length === 0) console.log(`${await qrCode(only.panel)}\n`);
  for (const room of rooms) {
    const lines = [`${room.id} (${texts[room.mode]()})`];
    lines.push(`  ${texts.panel()}`, `    ${room.panel}`, `  ${texts.prompter()}`, `    ${room.prompter}`);
    for (const size of canvases)
      lines.push(`  ${texts.overlay()} · ${texts[size.canvas]()}`, `    ${dragLink(room, size)}`);
    lines.push(`  ${texts.shopHooks()}`);
    for (const [source, hook] of Object.entries(room.hooks)) {
      lines.push(`    ${source}: ${hook.url}`);
      if (hook.secret !== null) lines.push(`      ${texts.secret()}: ${hook.secret}`);
    }
    console.log(`${lines.join('\n')}\n`);
  }
}

/**
 * Terminals come dark and light: colours are set where there are any, so that the code is never inverted.
 * @param {string} link
 */
async function qrCode(link) {
  const { renderUnicodeCompact } = await import('uqr');
  const rows = renderUnicodeCompact(link, { border: 2 }).split('\n');
  return rows.map((row) => (process.stdout.isTTY ? `  \u001B[97;40m${row}\u001B[0m` : `  ${row}`)).join('\n');
}
