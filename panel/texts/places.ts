/** Where things are on screen, and moving them. */
export const placeTexts = {
  places: { 'zh-CN': '组件位置', en: 'Places on screen' },
  placesHelp: {
    'zh-CN':
      '拖动方框，松手后观众的画面才跟着变。也可以用方向键：每次 8 像素，按住 Shift 是 40；回车确认，Esc 放弃。斜线部分会被平台界面挡住。',
    en: 'Drag a box; viewers see the move when you let go. Arrow keys move it by 8 px, with Shift by 40; Enter sends, Escape gives up. The platform covers what is hatched.',
  },
  placesSmall: {
    'zh-CN': '拖动请用大一点的屏幕。手机上先选位置，再用箭头一步步挪。斜线部分会被平台界面挡住。',
    en: 'Dragging is for a larger screen. Here, choose a place and move it with the arrows. The platform covers what is hatched.',
  },
  placesFrame: {
    'zh-CN': '虚线框是安全区：垫片、开播、收播会占满它，不用移动。',
    en: 'The dashed frame is the safe area. Slate, opening and thanks fill it and are not moved.',
  },
  placesDefault: { 'zh-CN': '恢复默认位置', en: 'Default places' },
  placeWhich: { 'zh-CN': '要移动的位置', en: 'Which place to move' },
  placeAt: { 'zh-CN': '距左 {left}，距上 {top}', en: '{left} px from the left, {top} px from the top' },
  placeWill: { 'zh-CN': '还没上画面', en: 'not on air yet' },
  placeMoved: { 'zh-CN': '移动“{name}”', en: 'Move “{name}”' },
  placeSend: { 'zh-CN': '移到这里', en: 'Move it here' },
  placeGiveUp: { 'zh-CN': '放弃', en: 'Give up' },
  placeOutside: { 'zh-CN': '超出安全区，会被平台界面挡住', en: 'outside the safe area, where the platform covers it' },
  placeTaken: { 'zh-CN': '会碰到“{other}”', en: 'it would touch “{other}”' },
  placeTooLow: {
    'zh-CN': '上下留的空不够，口误更正放不下',
    en: 'too little space above and below for a price correction',
  },
  placeWrong: { 'zh-CN': '不能放这里：{why}', en: 'Not here: {why}' },
  placeNotMoved: { 'zh-CN': '没有移动：{why}', en: 'Not moved: {why}' },
  placeNoRoom: { 'zh-CN': '安全区太小，放不下：{names}', en: 'No room in the safe area for: {names}' },
  placeMisfits: {
    'zh-CN': '挪过的位置超出了现在的安全区，先回默认位置：{names}',
    en: 'No longer fits the safe area, so at the default for now: {names}',
  },
  stepLeft: { 'zh-CN': '往左', en: 'left' },
  stepRight: { 'zh-CN': '往右', en: 'right' },
  stepUp: { 'zh-CN': '往上', en: 'up' },
  stepDown: { 'zh-CN': '往下', en: 'down' },
  stepLong: { 'zh-CN': '大步', en: 'Long steps' },
  canvasVertical: { 'zh-CN': '竖屏', en: 'Vertical' },
  canvasHorizontal: { 'zh-CN': '横屏', en: 'Horizontal' },
  zoneHeader: { 'zh-CN': '顶栏', en: 'Header' },
  zoneComments: { 'zh-CN': '评论区', en: 'Comments' },
  zoneButtons: { 'zh-CN': '按钮', en: 'Buttons' },
  zoneControls: { 'zh-CN': '播放条', en: 'Player controls' },
  zoneMargin: { 'zh-CN': '边缘', en: 'Edge' },
} as const;
