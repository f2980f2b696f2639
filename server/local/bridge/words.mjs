/** @import { Standing } from './forward.mjs' */
/** @typedef {'zh-CN' | 'en'} Language */

export const usage = {
  'zh-CN': (/** @type {string} */ names) =>
    `用法：npm run bridge -- <来源> --to <面板上的地址> [--from ws://…] [--listen 端口] [--language en]\n来源：${names}\n地址在面板的“更多 → 数据来源”里复制。`,
  en: (/** @type {string} */ names) =>
    `Usage: npm run bridge -- <source> --to <address from the panel> [--from ws://…] [--listen port] [--language zh-CN]\nSources: ${names}\nCopy the address on the panel under More → Feeds.`,
};

export const badAddress = {
  'zh-CN': '--to 要填面板上复制的完整地址（http 或 https，含 /in/…）。',
  en: '--to wants the whole address copied from the panel (http or https, with /in/…).',
};

export const otherSource = {
  'zh-CN': (/** @type {string} */ source) => `这个地址属于另一个来源，不是 ${source}。请在面板复制 ${source} 的地址。`,
  en: (/** @type {string} */ source) =>
    `This address belongs to another source, not to ${source}. Copy the address of ${source} from the panel.`,
};

export const notAllowed = {
  'zh-CN': '房间不认这个地址：可能已被撤销。画面上的数字会停住并注明。请在面板重新复制地址，再启动一次。',
  en: 'The room does not know this address; it may have been revoked. The figures on screen stand still and say so. Copy the address from the panel again and restart.',
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
