import { languageOf } from './messages.mjs';

/** @type {Record<string, { en: string, zh: string }>} */
const texts = {
  installing: {
    en: 'Installing what the show needs, about a minute, only now and after an update …',
    zh: '正在安装运行所需的组件，约一分钟，仅首次和更新后需要……',
  },
  installingAll: {
    en: 'Installing everything the checks need, about a minute …',
    zh: '正在安装全部检查所需的组件，约一分钟……',
  },
  installed: { en: 'Installed.', zh: '安装完成。' },
  oldNode: {
    en: 'Cuecart needs Node.js 20.20 or newer. Install it from nodejs.org, then run the same command again.',
    zh: 'Cuecart 需要 Node.js 20.20 或更高版本。请从 nodejs.org 安装，然后重新运行同一命令。',
  },
  noNpm: {
    en: 'npm was not found. It comes with Node.js: install Node.js again with npm, then run the same command again.',
    zh: '未找到 npm。npm 随 Node.js 一起提供：请重新安装带有 npm 的 Node.js，然后重新运行同一命令。',
  },
  noNetwork: {
    en: 'npm could not reach its registry. Installing needs the internet, this once: check the connection (and the proxy, if there is one), then run the same command again.',
    zh: 'npm 无法连接软件源。安装需要联网，仅此一次：请检查网络（如有代理也请检查），然后重新运行同一命令。',
  },
  noSpace: {
    en: 'The disk is full. Free about 1.5 GB, then run the same command again.',
    zh: '磁盘已满。请腾出约 1.5 GB 空间，然后重新运行同一命令。',
  },
  noRight: {
    en: 'The folder node_modules could not be written. Close programs that use it, check that this user may write here, then run the same command again.',
    zh: '无法写入 node_modules 文件夹。请关闭占用它的程序，确认当前用户有写入权限，然后重新运行同一命令。',
  },
  linkedModules: {
    en: 'node_modules is a link to another folder, and npm would empty that folder. Nothing was installed or changed. Remove the link (the link alone, not what it leads to), then run the same command again.',
    zh: 'node_modules 是指向另一个文件夹的链接，npm 会清空那个文件夹。没有安装或改动任何内容。请删除该链接（只删链接，不要删它指向的文件夹），然后重新运行同一命令。',
  },
  failed: { en: 'npm could not install. Its own words:', zh: 'npm 安装失败，原始信息如下：' },
};

/**
 * Tells the person at the terminal what happens, on stderr. In Chinese the English follows, for searching.
 * @param {keyof typeof texts} name
 */
export function sayInstall(name) {
  const text = /** @type {{ en: string, zh: string }} */ (texts[name]);
  if (languageOf(process.env) === 'zh') console.error(text.zh);
  console.error(text.en);
}
