/** The frame around every screen: status, link, outcome of a tap, navigation. */
export const frameTexts = {
  panelTitle: { 'zh-CN': 'Cuecart 中控', en: 'Cuecart panel' },
  live: { 'zh-CN': '直播', en: 'LIVE' },
  rehearsal: { 'zh-CN': '彩排', en: 'REHEARSAL' },
  room: { 'zh-CN': '房间 {room}', en: 'Room {room}' },
  roomTime: { 'zh-CN': '房间时间', en: 'Room time' },
  status: { 'zh-CN': '状态', en: 'Status' },

  linkOpen: { 'zh-CN': '已连接', en: 'Connected' },
  linkConnecting: { 'zh-CN': '正在连接…', en: 'Connecting…' },
  linkLost: { 'zh-CN': '已断线，正在重连…', en: 'Offline, reconnecting…' },
  linkRefused: { 'zh-CN': '链接无效', en: 'Link refused' },
  linkTooOld: { 'zh-CN': '页面太旧', en: 'Page too old' },
  linkNoKey: { 'zh-CN': '链接不完整', en: 'Link incomplete' },

  offlineTitle: { 'zh-CN': '断线中：点了也不会发出', en: 'OFFLINE: no tap goes out' },
  offlineHelp: {
    'zh-CN': '画面上的倒计时会自己走完。这里显示的是断线前的情况。没有任何操作在排队，连上后请重新点。',
    en: 'What is on air runs on by itself. This page shows what it last knew. Nothing is queued: tap again once connected.',
  },
  refusedTitle: { 'zh-CN': '这个链接不能用', en: 'This link is not valid' },
  refusedHelp: {
    'zh-CN': '钥匙错误、已作废，或属于别的房间。请在直播电脑上重新扫中控二维码。',
    en: 'Its key is wrong, was revoked, or belongs to another room. Scan the panel’s QR code on the streaming PC again.',
  },
  tooOldTitle: { 'zh-CN': '页面是旧版本', en: 'This page is an old version' },
  tooOldHelp: { 'zh-CN': '请刷新页面，刷新前不能操作。', en: 'Reload it. Nothing can be sent until then.' },
  newBuild: { 'zh-CN': '有新版本，空下来时请刷新。', en: 'There is a newer version. Reload in a quiet moment.' },
  reload: { 'zh-CN': '刷新页面', en: 'Reload the page' },
  noKeyTitle: { 'zh-CN': '链接里没有钥匙', en: 'There is no key in this link' },
  noKeyHelp: {
    'zh-CN': '完整链接在 # 后面带着“key=…”。请在直播电脑上扫中控二维码，或复制整条链接再打开。',
    en: 'The whole link ends in “#key=…”. Scan the panel’s QR code on the streaming PC, or copy the entire link.',
  },
  noShowYet: { 'zh-CN': '正在读取直播间的情况…', en: 'Reading what is on air…' },

  overlaysNone: { 'zh-CN': '没有画面连接！观众什么也看不到', en: 'No overlay connected! Viewers see nothing' },
  overlaysOne: { 'zh-CN': '1 个画面', en: '1 overlay' },
  overlaysMany: { 'zh-CN': '{n} 个画面', en: '{n} overlays' },
  overlaysUnknown: { 'zh-CN': '画面数未知', en: 'Overlays unknown' },

  outcome: { 'zh-CN': '上一步操作', en: 'Last tap' },
  outcomeNone: { 'zh-CN': '还没有操作', en: 'No tap yet' },
  sending: { 'zh-CN': '发送中…', en: 'Sending…' },
  onAirAt: { 'zh-CN': '已上画面 {time}', en: 'On air at {time}' },
  savedAt: { 'zh-CN': '已保存 {time}', en: 'Saved at {time}' },
  refused: { 'zh-CN': '没有执行', en: 'Refused' },
  notSent: { 'zh-CN': '没有发出', en: 'Not sent' },
  notSentHelp: {
    'zh-CN': '断线中，什么都没有发出，也不会补发。',
    en: 'No connection. Nothing went out and nothing will be sent later.',
  },
  noAnswer: { 'zh-CN': '没有收到回复', en: 'No answer' },
  noAnswerHelp: {
    'zh-CN': '可能执行了，也可能没有。请看画面确认，再决定要不要重新点。',
    en: 'It may have happened or not. Look at what is on air before you tap again.',
  },
  stepsDone: { 'zh-CN': '（共 {all} 步，前 {done} 步已保存）', en: '(the first {done} of {all} steps were saved)' },

  hold: { 'zh-CN': '按住', en: 'Hold' },
  holdLonger: { 'zh-CN': '按住不放，直到圆圈转满', en: 'Keep holding until the ring is full' },
  holdConfirm: { 'zh-CN': '再按一次确认', en: 'Press once more to confirm' },

  navAir: { 'zh-CN': '现场', en: 'On air' },
  navOffers: { 'zh-CN': '活动', en: 'Offers' },
  navNotices: { 'zh-CN': '通知', en: 'Notices' },
  navStock: { 'zh-CN': '商品', en: 'Stock' },
  navRewards: { 'zh-CN': '互动', en: 'Rewards' },
  navMore: { 'zh-CN': '更多', en: 'More' },
  sections: { 'zh-CN': '分页', en: 'Sections' },

  cancel: { 'zh-CN': '取消', en: 'Cancel' },
  save: { 'zh-CN': '保存', en: 'Save' },
  optional: { 'zh-CN': '可不填', en: 'optional' },
  language: { 'zh-CN': '界面语言', en: 'Language of this page' },
} as const;
