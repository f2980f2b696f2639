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
  connectRenewHead: { 'zh-CN': '换新地址', en: 'New address' },
  connectRenewHelp: {
    'zh-CN':
      '地址泄露了，或不想让谁再用，就换一个。旧地址还能用一天，请在这之前把新地址填到店铺或弹幕程序里。要让旧地址马上失效，只有房间主人能做。',
    en: 'For when the address got into the wrong hands. The old one stays good for a day: put the new one into the shop or chat program before then. Only the room’s owner can end the old one at once.',
  },
  connectRenew: { 'zh-CN': '生成新地址', en: 'Make a new address' },
  connectRenewed: {
    'zh-CN': '已生成新地址，显示在上面。旧地址 {time} 失效，请在这之前换好。',
    en: 'The new address stands above. The old one ends on {time}: put the new one in before then.',
  },
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
  asks: { 'zh-CN': '补单', en: 'Asking for what was missed' },
  asksHelp: {
    'zh-CN': '网络断过以后，每 2 分钟去店铺问一次漏掉的订单。补到的计数，但不当作“刚刚下单”播报。',
    en: 'Every two minutes the shop is asked for orders that it did not deliver. They count, and are never announced as just bought.',
  },
  asksMissing: { 'zh-CN': '填好下面的授权才能补单。', en: 'Enter the access below first.' },
  asksSave: { 'zh-CN': '保存授权', en: 'Save the access' },
  asksEnd: { 'zh-CN': '不再补单', en: 'Stop asking' },
  asksNow: { 'zh-CN': '现在补单', en: 'Ask now' },
  asksSet: { 'zh-CN': '已保存。点“现在补单”看看是否通了。', en: 'Saved. Tap “Ask now” to see whether it works.' },
  asksEnded: { 'zh-CN': '已停止，授权已删除。', en: 'Stopped. The access was deleted.' },
  asksWrong: { 'zh-CN': '“{field}”不对，没有保存。', en: '“{field}” cannot be right. Nothing was saved.' },
  'field-shop': { 'zh-CN': '店铺域名，如 my-shop.myshopify.com', en: 'Shop’s domain, as my-shop.myshopify.com' },
  'field-token': { 'zh-CN': '访问令牌（可读订单）', en: 'Access token (may read orders)' },
  'field-address': { 'zh-CN': '网店地址，https:// 开头', en: 'Shop’s address, with https://' },
  'field-key': { 'zh-CN': 'Consumer key（只读即可）', en: 'Consumer key (read is enough)' },
  'field-secret': { 'zh-CN': 'Consumer secret', en: 'Consumer secret' },
  'field-shop-cipher': { 'zh-CN': 'Shop cipher', en: 'Shop cipher' },
  'asked-fine': {
    'zh-CN': '{time} 补单：看了 {orders} 单，补上 {added} 单',
    en: 'asked at {time}: {orders} orders, {added} were missing and count now',
  },
  'asked-no-access': { 'zh-CN': '{time} 补单：还没有授权', en: 'asked at {time}: there is no access yet' },
  'asked-unreachable': {
    'zh-CN': '{time} 补单：连不上店铺，稍后自动再试',
    en: 'asked at {time}: the shop cannot be reached; it is asked again by itself',
  },
  'asked-key-refused': {
    'zh-CN': '{time} 补单：店铺不认这个授权，已停止。请重新填写',
    en: 'asked at {time}: the shop refuses this access. Asking has stopped: enter it again',
  },
  'asked-busy': {
    'zh-CN': '{time} 补单：店铺说太忙，稍后自动再试',
    en: 'asked at {time}: the shop is busy; it is asked again by itself',
  },
  'asked-moved': {
    'zh-CN': '{time} 补单：这个地址会跳到别处，请填网店自己的地址',
    en: 'asked at {time}: this address leads elsewhere. Enter the shop’s own',
  },
  'asked-not-understood': {
    'zh-CN': '{time} 补单：店铺的回答看不懂，请检查地址',
    en: 'asked at {time}: the shop’s answer was not understood. Check its address',
  },
  feedBadSignature: {
    'zh-CN':
      '收到 {n} 次推送，但签名和这里保存的密钥对不上，都没有计入，最近一次 {time}。请到“接入店铺或弹幕”选这个来源，重新填店铺的密钥；如果那里显示了密钥，就把它复制到店铺。',
    en: '{n} deliveries came, but their signature does not fit the secret saved here; the last at {time}. None of them counted. Under “Connect a shop or a chat”, choose this source and enter the shop’s secret again, or, where one is shown, copy it into the shop.',
  },
  feedBadSignatureOver: {
    'zh-CN': '之前有 {n} 次推送签名对不上，没有计入，最近一次 {time}。后来的签名已经对上。',
    en: '{n} earlier deliveries did not count, since their signature did not fit; the last at {time}. Later ones fit.',
  },
  feedBusy: {
    'zh-CN': '太忙时有 {n} 次推送没收，已让对方重发，最近一次 {time}。',
    en: 'Too many at a time: {n} deliveries were not taken and told to come again; the last at {time}.',
  },
  feedRate: { 'zh-CN': '每分钟', en: 'a minute' },
  feedFile: { 'zh-CN': '导入的文件', en: 'Imported files' },
  problemsShow: { 'zh-CN': '看看里面是什么', en: 'Look inside' },
  problemsHide: { 'zh-CN': '收起', en: 'Close' },
  problemsNone: { 'zh-CN': '没有留下可看的。', en: 'None is kept any more.' },
  problemsHelp: {
    'zh-CN': '只显示字段名和内容的长短，看不到任何人的信息。',
    en: 'Names of fields and the length of what they hold: nobody’s words.',
  },
  problemsOne: { 'zh-CN': '{time} · {topic} · {times} 次', en: '{time} · {topic} · {times}×' },
  bridgeOpen: { 'zh-CN': '转发程序在线，丢失 {lost} 条', en: 'bridge connected, {lost} messages lost' },
  bridgeLost: {
    'zh-CN': '转发程序断开：画面数字已停住并注明。请检查那台电脑。丢失 {lost} 条',
    en: 'bridge lost: figures on screen stand still and say so. Check that computer. {lost} messages lost',
  },
} as const satisfies Record<string, Words>;
