import type { Words } from '../../shared/language.ts';

/** The words for connecting shops and chats. */
export const feedTexts = {
  connect: { 'zh-CN': '接入店铺或弹幕', en: 'Connect a shop or a chat' },
  connectHelp: {
    'zh-CN': '选一个来源，按步骤接好，再试一下。试的内容不会上画面，也不计数。',
    en: 'Choose a source, follow the steps, then send a test. A test is neither shown nor counted.',
  },
  connectWhich: { 'zh-CN': '来源', en: 'Source' },
  connectChoose: { 'zh-CN': '请选择…', en: 'Choose…' },
  connectShow: { 'zh-CN': '显示地址和密钥（不要让镜头拍到）', en: 'Show address and secret (keep them off camera)' },
  connectAddress: { 'zh-CN': '推送地址', en: 'Address to deliver to' },
  connectCommand: { 'zh-CN': '在电脑上运行', en: 'Run on the computer' },
  connectSecret: { 'zh-CN': '密钥', en: 'Secret' },
  connectQr: { 'zh-CN': '推送地址的二维码', en: 'QR code of the address' },
  connectSecretOfShop: { 'zh-CN': '店铺给的密钥', en: 'Secret that the shop shows' },
  connectSecretSave: { 'zh-CN': '保存密钥', en: 'Save the secret' },
  connectSecretSet: {
    'zh-CN': '已保存。旧密钥还能用一天。',
    en: 'Saved. The secret before stays good for a day.',
  },
  connectSecretChange: {
    'zh-CN': '已经有密钥。填新的会替换，旧的还能用一天。',
    en: 'There is a secret. A new one replaces it, and the old one stays good for a day.',
  },
  connectSecretMissing: {
    'zh-CN': '还没有密钥，店铺的推送都会被拒绝。',
    en: 'There is no secret yet: every delivery of the shop is refused.',
  },
  connectNotASecret: {
    'zh-CN': '这不像这个店铺的密钥，没有保存。请整段复制再试。',
    en: 'This does not look like a secret of that shop and was not saved. Copy the whole of it and try again.',
  },
  connectNoAnswer: {
    'zh-CN': '房间没有应答，什么都没改。检查网络后再试。',
    en: 'The room did not answer and nothing was changed. Check the network and try again.',
  },
  connectTry: { 'zh-CN': '试一下', en: 'Send a test' },
  copy: { 'zh-CN': '复制', en: 'Copy' },
  copied: { 'zh-CN': '已复制。', en: 'Copied.' },
  notCopied: {
    'zh-CN': '没能复制，请长按文字手动复制。',
    en: 'Could not copy. Press and hold the text to copy it by hand.',
  },
  triedFine: {
    'zh-CN': '通了：签名正确，内容读懂，规则通过。没有计数，也没有上画面。',
    en: 'It works: signature good, contents understood, rules passed. Nothing was counted or shown.',
  },
  triedNothing: { 'zh-CN': '读懂了，但和直播画面无关。', en: 'Understood, but it says nothing for the show.' },
  triedNoSecret: {
    'zh-CN': '还没有密钥。先填好密钥再试。',
    en: 'There is no secret yet. Enter it first, then try again.',
  },
  triedBadSignature: {
    'zh-CN': '签名对不上。请重新填密钥。',
    en: 'The signature does not fit. Enter the secret again.',
  },
  triedNotUnderstood: { 'zh-CN': '看不懂：{why}', en: 'Not understood: {why}' },
  triedRefused: { 'zh-CN': '规则没有通过：{why}', en: 'The rules refused it: {why}' },
  bridgeOpen: { 'zh-CN': '转发程序在线，丢失 {lost} 条', en: 'bridge connected, {lost} messages lost' },
  bridgeLost: {
    'zh-CN': '转发程序断开：画面数字已停住并注明。请检查那台电脑。丢失 {lost} 条',
    en: 'bridge lost: figures on screen stand still and say so. Check that computer. {lost} messages lost',
  },
} as const satisfies Record<string, Words>;
