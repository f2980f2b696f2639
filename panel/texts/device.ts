/** The phone, tablet or computer that a crew's page runs on. */
export const deviceTexts = {
  device: { 'zh-CN': '本机', en: 'This device' },
  deviceDims: {
    'zh-CN': '屏幕会自动熄灭：请在系统设置里把息屏时间调长',
    en: 'This screen may go dark: set its screen timeout longer',
  },
  deviceAwake: { 'zh-CN': '页面开着时，屏幕不会熄灭。', en: 'The screen stays on while this page is open.' },
  deviceAsked: { 'zh-CN': '正在请浏览器保持屏幕常亮…', en: 'Asking the browser to keep the screen on…' },
  deviceKeep: { 'zh-CN': '在本机记住这个房间', en: 'Remember this room here' },
  deviceKeepHelp: {
    'zh-CN':
      '不用链接也能打开，从主屏幕打开也行。钥匙存在这个浏览器里，直到你关掉这一项，或者钥匙作废。别人也在用的手机请不要打开。',
    en: 'Opens without the link, also from the home screen. The key stays in this browser until you switch this off or the key is revoked. Not for a phone that others use.',
  },
  deviceKeepsNothing: {
    'zh-CN': '这个浏览器不保存任何东西（无痕窗口？），下次还要用链接打开。',
    en: 'This browser keeps nothing (a private window?). Next time open the link again.',
  },
  deviceHome: { 'zh-CN': '放到主屏幕', en: 'On the home screen' },
  deviceInstalled: { 'zh-CN': '正从主屏幕运行。', en: 'Runs from the home screen.' },
  deviceInstall: { 'zh-CN': '添加到主屏幕', en: 'Add to home screen' },
  deviceKeepFirst: {
    'zh-CN': '先打开“在本机记住这个房间”，否则从主屏幕打开时没有钥匙。',
    en: 'First switch on “Remember this room here”: the icon itself holds no key.',
  },
  deviceIos: {
    'zh-CN':
      '在 Safari 里点“分享”，再点“添加到主屏幕”。图标里带着这个房间的钥匙：谁拿到这部手机，谁就能操作。删掉图标就忘掉了。',
    en: 'In Safari tap Share, then “Add to Home Screen”. The icon holds this room’s key: whoever has the phone can run the show. Deleting the icon forgets it.',
  },
  deviceAndroid: {
    'zh-CN': '点浏览器菜单 ⋮，再点“添加到主屏幕”。',
    en: 'Open the browser’s menu ⋮ and tap “Add to Home screen”.',
  },
  deviceOther: {
    'zh-CN': '浏览器地址栏右边或菜单里有“安装”。',
    en: 'Choose “Install” at the end of the browser’s address bar or in its menu.',
  },
  deviceInsecure: {
    'zh-CN':
      '这个页面是用 http:// 打开的：浏览器不让它安装，也不让它保持屏幕常亮。把链接存成书签也能用；两样都要，就用 https:// 打开（隧道或公网主机）。',
    en: 'This page came over http://, where browsers neither install it nor keep the screen on. A bookmark of the link works. For both, open it over https:// (a tunnel or a public host).',
  },
  deviceForget: { 'zh-CN': '退出并忘掉这个房间', en: 'Leave and forget this room' },
  deviceForgetHelp: {
    'zh-CN': '从这个浏览器里删掉钥匙。再进来要重新扫码。',
    en: 'Removes the key from this browser. To come back, scan the code again.',
  },
} as const;
