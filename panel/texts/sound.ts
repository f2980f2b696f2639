/** What viewers hear. */
export const soundTexts = {
  sound: { 'zh-CN': '声音', en: 'Sound' },
  soundNobody: {
    'zh-CN': '没有画面能出声。在 OBS 里给一个画面的链接加上 audio=1。',
    en: 'No overlay can play sound. Add audio=1 to the link of one overlay in OBS.',
  },
  soundWaits: {
    'zh-CN': '现在听不到：能出声的画面不在直播中，或正在交接。',
    en: 'Nothing is heard now: the overlay that can play is not on air, or the sound is just changing hands.',
  },
  soundPlays: { 'zh-CN': '1 个画面出声', en: '1 overlay plays' },
  soundPlaysOf: { 'zh-CN': '1 个画面出声，{n} 个备用', en: '1 overlay plays, {n} standing by' },
  bed: { 'zh-CN': '垫乐', en: 'Bed' },
  bedFestive: { 'zh-CN': '喜庆', en: 'Festive' },
  bedCalm: { 'zh-CN': '平静', en: 'Calm' },
  bedEnd: { 'zh-CN': '垫乐淡出', en: 'Fade the bed out' },
  duck: { 'zh-CN': '说话时压低', en: 'Lower under the voice' },
  duckOn: { 'zh-CN': '已压低 · 恢复', en: 'Lowered · bring it back' },
  effectsOn: { 'zh-CN': '音效：开', en: 'Effects: on' },
  effectsOff: { 'zh-CN': '音效：关', en: 'Effects: off' },
  soundTrouble: { 'zh-CN': '{time} 有画面出不了声：{message}', en: '{time} An overlay cannot play sound: {message}' },
  hush: { 'zh-CN': '全部静音', en: 'Silence everything' },
  hushHelp: {
    'zh-CN': '全部静音会停下垫乐，并关掉音效，直到你再打开。',
    en: 'Silence ends the bed and turns the effects off until you turn them on again.',
  },
} as const;
