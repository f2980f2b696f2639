import { programs } from './programs.mjs';

/** @import { Standing } from './forward.mjs' */
/** @typedef {'zh-CN' | 'en'} Language */

const names = Object.keys(programs).join(', ');

/** Why a bridge does not start or ends, and what to do. Each is given the source, or the port in question. */
export const problems = {
  usage: {
    'zh-CN': () =>
      `用法：npm run bridge -- <来源> --to <面板上的地址> [--from ws://…] [--listen 端口] [--origin https://…]\n来源：${names}\n整条命令在面板的“更多 → 接入店铺或弹幕”里复制。`,
    en: () =>
      `Usage: npm run bridge -- <source> --to <address from the panel> [--from ws://…] [--listen port] [--origin https://…]\nSources: ${names}\nCopy the whole command from the panel under More → Connect a shop or a chat.`,
  },
  unknownSource: {
    'zh-CN': (/** @type {string} */ source) =>
      `转发程序不认识来源 ${source}。可用的来源：${names}。整条命令在面板的“更多 → 接入店铺或弹幕”里复制。`,
    en: (/** @type {string} */ source) =>
      `The bridge knows no source ${source}. It knows ${names}. Copy the whole command from the panel under More → Connect a shop or a chat.`,
  },
  badAddress: {
    'zh-CN': () =>
      '--to 后面不是完整的地址。请在面板的“更多 → 接入店铺或弹幕”里重新复制整条命令（地址以 http 或 https 开头，含 /in/…）。',
    en: () =>
      'What stands after --to is not a whole address. Copy the command again from the panel under More → Connect a shop or a chat (the address starts with http or https and holds /in/…).',
  },
  otherSource: {
    'zh-CN': (/** @type {string} */ source) =>
      `这个地址属于另一个来源，不是 ${source}。请在面板复制 ${source} 的命令。`,
    en: (/** @type {string} */ source) =>
      `This address belongs to another source, not to ${source}. Copy the command of ${source} from the panel.`,
  },
  badFrom: {
    'zh-CN': () =>
      '--from 后面不是 WebSocket 地址。请填软件自己的地址，以 ws:// 或 wss:// 开头，例如 ws://127.0.0.1:8888/；用默认地址就去掉 --from。',
    en: () =>
      'What stands after --from is no socket address. Enter the program’s own, which starts with ws:// or wss://, such as ws://127.0.0.1:8888/, or leave --from out for the usual one.',
  },
  badPort: {
    'zh-CN': () => '--listen 后面不是端口。请填 1 到 65535 之间的数字，例如 21215，并在软件里填同一个端口。',
    en: () =>
      'What stands after --listen is no port. Enter a number from 1 to 65535, such as 21215, and the same one in the program.',
  },
  badOrigin: {
    'zh-CN': () => '--origin 后面不是网页地址。请填要放行的那个网页的地址，例如 https://example.com。',
    en: () =>
      'What stands after --origin is no page’s address. Enter the address of the page to let in, such as https://example.com.',
  },
  portTaken: {
    'zh-CN': (/** @type {string} */ port) =>
      `端口 ${port} 已被占用，多半是另一个转发程序还开着。请先关掉它，或加 --listen 换一个端口，并在软件里填同一个端口。`,
    en: (/** @type {string} */ port) =>
      `Port ${port} is taken, most likely by another bridge that still runs. Close that one, or choose another port with --listen and enter the same one in the program.`,
  },
  portClosed: {
    'zh-CN': (/** @type {string} */ port) =>
      `系统不让打开端口 ${port}。请加 --listen 换一个 1024 以上的端口，并在软件里填同一个端口。`,
    en: (/** @type {string} */ port) =>
      `The system does not let port ${port} be opened. Choose one above 1024 with --listen and enter the same one in the program.`,
  },
  notAllowed: {
    'zh-CN': () => '房间不认这个地址：可能已被撤销。画面上的数字会停住并注明。请在面板重新复制命令，再启动一次。',
    en: () =>
      'The room does not know this address; it may have been revoked. The figures on screen stand still and say so. Copy the command from the panel again and restart.',
  },
};

export const turnedAway = {
  'zh-CN': (/** @type {string} */ origin) =>
    `来自 ${origin} 的网页想连进来，已拒绝：它的消息不会上画面。如果这就是你的弹幕网页，请加 --origin ${origin} 再启动一次。`,
  en: (/** @type {string} */ origin) =>
    `A page of ${origin} tried to connect and was turned away: nothing it says is shown. If it is your chat page, start again with --origin ${origin}.`,
};

const links = {
  'zh-CN': { open: '已连上', lost: '未连上，正在重试' },
  en: { open: 'connected', lost: 'not connected, trying again' },
};
const rooms = {
  'zh-CN': { open: '房间正常', silent: '房间没有应答，正在重试', 'not-allowed': '房间不认这个地址' },
  en: {
    open: 'room answers',
    silent: 'room does not answer, trying again',
    'not-allowed': 'room refuses this address',
  },
};

/**
 * How a bridge stands, in one line.
 * @param {string} source
 * @param {Standing} standing
 * @param {Language} language
 */
export function standingLine(source, { link, room, taken, waiting, lost }, language) {
  const counts =
    language === 'en'
      ? `forwarded ${taken}, waiting ${waiting}, lost ${lost}`
      : `已转发 ${taken}，等待 ${waiting}，丢失 ${lost}`;
  return `${source}: ${links[language][link]} · ${rooms[language][room]} · ${counts}`;
}
