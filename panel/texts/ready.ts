import type { Words } from '../../shared/language.ts';

/** The check before going live. */
export const readyTexts = {
  ready: { 'zh-CN': '开播前检查', en: 'Check before going live' },
  readyHelp: {
    'zh-CN': '看画面、声音、店铺、活动和流程是不是都准备好了。检查不会上画面，也不计数。',
    en: 'Looks whether overlays, sound, shops, offers and rundown are ready. Nothing of it is shown or counted.',
  },
  readyAgain: { 'zh-CN': '再检查一次', en: 'Check again' },
  readyClose: { 'zh-CN': '回到现场', en: 'Back to On air' },
  readyAt: { 'zh-CN': '{time} 检查', en: 'Checked at {time}' },
  readyVerdictGreen: { 'zh-CN': '可以开播', en: 'Ready' },
  readyVerdictOne: { 'zh-CN': '有 1 处要看', en: '1 thing to look at' },
  readyVerdictSome: { 'zh-CN': '有 {n} 处要看', en: '{n} things to look at' },
  readyVerdictRedOne: { 'zh-CN': '先别开播：有 1 处不行', en: 'Not ready: 1 thing is wrong' },
  readyVerdictRed: { 'zh-CN': '先别开播：有 {n} 处不行', en: 'Not ready: {n} things are wrong' },
  readyVerdictAsking: { 'zh-CN': '正在检查…', en: 'Checking…' },
  readyVerdictOffline: { 'zh-CN': '断线了，什么都查不了', en: 'Offline: nothing can be checked' },
  readyAlso: { 'zh-CN': '另有 {n} 处要看', en: '{n} more to look at' },
  readyGo: { 'zh-CN': '去“{section}”', en: 'Go to “{section}”' },
  stateGreen: { 'zh-CN': '正常', en: 'Fine' },
  stateAmber: { 'zh-CN': '要看', en: 'Look' },
  stateRed: { 'zh-CN': '不行', en: 'Wrong' },
  stateUnknown: { 'zh-CN': '不知道', en: 'Not known' },

  'check-link': { 'zh-CN': '连接', en: 'Connection' },
  'check-overlays': { 'zh-CN': '画面在线', en: 'Overlays' },
  'check-size': { 'zh-CN': '画布尺寸', en: 'Canvas' },
  'check-frames': { 'zh-CN': '帧率', en: 'Frame rate' },
  'check-clock': { 'zh-CN': '时钟误差', en: 'Clock' },
  'check-sound': { 'zh-CN': '声音', en: 'Sound' },
  'check-feeds': { 'zh-CN': '店铺和弹幕', en: 'Shops and chats' },
  'check-offers': { 'zh-CN': '活动齐全', en: 'Offers complete' },
  'check-evidence': { 'zh-CN': '划线价依据', en: 'Evidence for earlier prices' },
  'check-rundown': { 'zh-CN': '流程', en: 'Rundown' },
  'check-opening': { 'zh-CN': '开场倒计时', en: 'Opening countdown' },
  'check-stage': { 'zh-CN': '舞台和本场', en: 'Stage and this show' },

  readyOffline: { 'zh-CN': '这个页面和房间没有连上', en: 'This page has no connection to the room' },
  readyOfflineFix: { 'zh-CN': '连上网络后会自动再检查。', en: 'Once it is connected again, the check runs by itself.' },
  readyLinkLive: { 'zh-CN': '已连上直播间', en: 'Connected to the live room' },
  readyLinkRehearsal: {
    'zh-CN': '已连上彩排房间（不是直播间）',
    en: 'Connected to the rehearsal room, not to the live one',
  },
  readyNewBuild: { 'zh-CN': '这个页面是旧版本', en: 'This page is of an older version' },
  readyNewBuildFix: { 'zh-CN': '开播前刷新这个页面。', en: 'Reload this page before the show.' },

  readyOverlay: { 'zh-CN': '画面', en: 'Overlay' },
  readyVertical: { 'zh-CN': '竖屏', en: 'Vertical' },
  readyHorizontal: { 'zh-CN': '横屏', en: 'Horizontal' },
  readyWholeStage: { 'zh-CN': '全部组件', en: 'whole stage' },
  readyNoWidget: { 'zh-CN': '没有组件', en: 'no widget' },
  readyAndMore: { 'zh-CN': '{named}等，另 {n} 个', en: '{named} and {n} more' },
  readyListComma: { 'zh-CN': '、', en: ', ' },
  readyAgainFix: { 'zh-CN': '点“再检查一次”。', en: 'Tap “Check again”.' },
  readyRefreshFix: {
    'zh-CN': '在 OBS 里右键这个浏览器源，点“刷新”。',
    en: 'In OBS, right-click this browser source and refresh it.',
  },
  readyNoList: { 'zh-CN': '房间还没说有哪些画面', en: 'The room has not told its overlays yet' },
  readyNoOverlay: { 'zh-CN': '没有画面在线，观众什么也看不到', en: 'No overlay is connected: viewers see nothing' },
  readyNoOverlayFix: {
    'zh-CN': '在 OBS 里添加浏览器源，地址用画面链接（npm run -s links）。',
    en: 'In OBS add a browser source with the overlay’s link (npm run -s links).',
  },
  readyNoneAnswered: { 'zh-CN': '没有画面应答，还不知道', en: 'No overlay has answered, so this is not known' },
  readyAsking: { 'zh-CN': '{label}：正在问…', en: '{label}: asking…' },
  readySilent: { 'zh-CN': '{label}：没有应答', en: '{label}: did not answer' },
  readyCameLater: { 'zh-CN': '{label}：检查之后才连上', en: '{label}: came after the check' },
  readyStuck: {
    'zh-CN': '{label}：没跟上，停在第 {seq} 条（共 {head} 条）',
    en: '{label}: does not follow the show, it stands at event {seq} of {head}',
  },
  readyOldBuild: { 'zh-CN': '{label}：还是旧版本', en: '{label}: still of an older version' },
  readyUndressed: { 'zh-CN': '{label}：字体还没到齐', en: '{label}: its typefaces have not come yet' },
  readyUndressedFix: {
    'zh-CN': '等几秒再检查；还不行就刷新。',
    en: 'Wait some seconds and check again; then refresh it.',
  },
  readyHidden: { 'zh-CN': '{label}：在 OBS 里没有显示', en: '{label}: hidden in OBS' },
  readyInactive: { 'zh-CN': '{label}：没有切到正在播出的场景', en: '{label}: not in the scene on program' },
  readyHiddenFix: {
    'zh-CN': '在 OBS 切到有它的场景，并打开它的眼睛图标。',
    en: 'In OBS switch to the scene that holds it, and turn its eye on.',
  },
  readyMoves: { 'zh-CN': '{label}：在线，跟着直播动{notes}', en: '{label}: connected, moves with the show{notes}' },
  readyLite: { 'zh-CN': '；精简（没有飞花）', en: '; lite, without bursts' },
  readyCalm: { 'zh-CN': '；不带动效', en: '; without motion' },
  readyNotObs: { 'zh-CN': '；不在 OBS 里，请自己看一眼播出画面', en: '; not in OBS, so look at the program yourself' },

  readySizeFine: { 'zh-CN': '{label}：{width} × {height}', en: '{label}: {width} × {height}' },
  readySizeOff: {
    'zh-CN': '{label}：页面是 {width} × {height}，画面被缩放了',
    en: '{label}: the page is {width} × {height}, so the picture is scaled',
  },
  readySizeFix: {
    'zh-CN': '在 OBS 这个源的属性里，宽填 {wantedWidth}，高填 {wantedHeight}。',
    en: 'In the source’s properties in OBS set width {wantedWidth}, height {wantedHeight}.',
  },
  readyZoomed: {
    'zh-CN': '{label}：页面缩小到 {percent}%，小字会糊',
    en: '{label}: the page is zoomed to {percent}%, small text blurs',
  },
  readyZoomedFix: { 'zh-CN': '把页面缩放改回 100%。', en: 'Set the page’s zoom to 100%.' },
  readyFramesFine: { 'zh-CN': '{label}：每秒 {fps} 帧', en: '{label}: {fps} frames a second' },
  readyFramesFew: {
    'zh-CN': '{label}：每秒只有 {fps} 帧，动起来会卡',
    en: '{label}: only {fps} frames a second, motion will stutter',
  },
  readyFramesFix: {
    'zh-CN': 'OBS 这个源的帧率用 30 或 60，关掉吃电脑的程序；还不行就给链接加 lite=1。',
    en: 'In OBS give this source 30 or 60 frames, close what loads the computer; if that is not enough, add lite=1 to the link.',
  },
  readyFramesHidden: {
    'zh-CN': '{label}：没有显示，量不了帧率',
    en: '{label}: hidden, so its frames cannot be counted',
  },
  readyClockFine: { 'zh-CN': '{label}：最多差 {ms} 毫秒', en: '{label}: off by {ms} ms at most' },
  readyClockOff: { 'zh-CN': '{label}：可能差 {ms} 毫秒', en: '{label}: may be off by {ms} ms' },
  readyClockFix: {
    'zh-CN': '这台电脑到房间的网络不稳，换网线，或把房间放到同一网络。',
    en: 'Its network to the room is uneven: use a cable, or put the room on the same network.',
  },
  readyClockNone: { 'zh-CN': '{label}：还不知道房间的时间', en: '{label}: does not know the room’s time' },

  readySoundUnknown: { 'zh-CN': '房间还没说谁出声', en: 'The room has not told who plays' },
  readySoundNobody: { 'zh-CN': '没有画面能出声', en: 'No overlay can play sound' },
  readySoundNobodyFix: {
    'zh-CN': '给一个画面的链接加上 audio=1，并勾选“通过 OBS 控制音频”。不要声音就不用管。',
    en: 'Add audio=1 to the link of one overlay, and tick “Control audio via OBS”. Without sound in your show, leave it.',
  },
  readySoundWaits: {
    'zh-CN': '有 {n} 个画面想出声，但现在没有一个在响',
    en: '{n} overlays want to play, and none does',
  },
  readySoundWaitsFix: {
    'zh-CN': '把它所在的场景切到播出，等几秒再检查。',
    en: 'Bring its scene on program, wait some seconds and check again.',
  },
  readySoundHushed: { 'zh-CN': '已全部静音，音效关着', en: 'Everything is silenced, effects are off' },
  readySoundHushedFix: { 'zh-CN': '在“现场”打开音效。', en: 'Turn the effects on under “On air”.' },
  readySoundOne: { 'zh-CN': '1 个画面出声', en: '1 overlay plays' },
  readySoundOf: { 'zh-CN': '1 个画面出声，{n} 个备用', en: '1 overlay plays, {n} standing by' },

  readyFeedsAsking: { 'zh-CN': '正在问接了哪些店铺…', en: 'Asking which sources are connected…' },
  readyFeedsSilent: {
    'zh-CN': '房间没有应答，不知道接了哪些店铺',
    en: 'The room did not answer which sources are connected',
  },
  readyFeedAsking: { 'zh-CN': '{name}：正在试…', en: '{name}: testing…' },
  readyFeedFine: { 'zh-CN': '{name}：签名测试通过', en: '{name}: signed test passed' },
  readyFeedFineLast: {
    'zh-CN': '{name}：签名测试通过，上次推送 {time}',
    en: '{name}: signed test passed, last delivery {time}',
  },
  readyFeedNothing: {
    'zh-CN': '{name}：读懂了，但没有直播要用的内容',
    en: '{name}: understood, but it says nothing for the show',
  },
  readyFeedNoSecret: {
    'zh-CN': '{name}：还没有密钥，推送都会被拒绝',
    en: '{name}: no secret yet, every delivery is refused',
  },
  readyFeedBadSignature: { 'zh-CN': '{name}：签名对不上', en: '{name}: the signature does not fit' },
  readyFeedSecretFix: {
    'zh-CN': '在“接入店铺或弹幕”重新填密钥。',
    en: 'Enter the secret again under “Connect a shop or a chat”.',
  },
  readyFeedNotUnderstood: { 'zh-CN': '{name}：看不懂（{why}）', en: '{name}: not understood ({why})' },
  readyFeedRefused: { 'zh-CN': '{name}：规则没有通过（{why}）', en: '{name}: the rules refused it ({why})' },
  readyFeedFix: {
    'zh-CN': '在“接入店铺或弹幕”看步骤，再试一下。',
    en: 'Look at its steps under “Connect a shop or a chat”, then test again.',
  },
  readyFeedTurnedAway: {
    'zh-CN': '{name}：最近的推送签名不对，都没有收',
    en: '{name}: its latest deliveries were turned away, their signature does not fit',
  },
  readyFeedBridgeLost: { 'zh-CN': '{name}：弹幕程序断开了', en: '{name}: the bridge lost its program' },
  readyFeedBridgeFix: {
    'zh-CN': '在电脑上重新打开弹幕程序，桥会自己接上。',
    en: 'Start the chat program on the computer again; the bridge finds it by itself.',
  },
  readyFeedSilent: { 'zh-CN': '{name}：测试没有应答', en: '{name}: the test did not answer' },
  readyFeedSilentFix: { 'zh-CN': '检查网络，再检查一次。', en: 'Check the network, then check again.' },
  readyNoShop: {
    'zh-CN': '没有接店铺：订单和库存不会自己上画面',
    en: 'No shop is connected: orders and stock will not show by themselves',
  },
  readyNoShopFix: {
    'zh-CN': '在“接入店铺或弹幕”接一个；不接也能播，库存手动清点。',
    en: 'Connect one under “Connect a shop or a chat”; without, the show runs and stock is counted by hand.',
  },
  readyNoShopRehearsal: {
    'zh-CN': '彩排用模拟订单，不用接店铺',
    en: 'A rehearsal has made-up orders and needs no shop',
  },

  readyNoOffer: { 'zh-CN': '还没有准备活动', en: 'No offer is prepared' },
  readyNoOfferFix: { 'zh-CN': '新建活动，或导入。', en: 'Make an offer, or import some.' },
  readyOffersFine: { 'zh-CN': '{n} 个活动都能马上开', en: 'All offers ({n}) can go on air now' },
  readyNoDeal: { 'zh-CN': '没有要划线价的活动', en: 'No offer that would show an earlier price' },
  readyEvidenceFine: { 'zh-CN': '{n} 个活动的划线价依据都齐', en: 'All deals ({n}) will show their earlier price' },

  readyNoPlan: { 'zh-CN': '还没有流程', en: 'There is no rundown' },
  readyNoPlanFix: {
    'zh-CN': '导入流程表，或直接讲商品。',
    en: 'Import one; without, products are presented one by one.',
  },
  readyNoProduct: {
    'zh-CN': '流程里的商品“{sku}”不在商品表里',
    en: 'The rundown has product “{sku}”, the catalog has not',
  },
  readyNoProductFix: {
    'zh-CN': '添加这个商品和价格，或从流程里划掉。',
    en: 'Add it with its price, or cut it from the rundown.',
  },
  readyCueGone: { 'zh-CN': '{title}：要开的活动已不存在', en: '{title}: the offer of its cue does not exist' },
  readyCueOver: { 'zh-CN': '{title}：要开的活动已经结束', en: '{title}: the offer of its cue is over' },
  readyCueFix: { 'zh-CN': '重新建活动，再导入流程。', en: 'Make the offer again, then import the rundown anew.' },
  readyCueLadder: {
    'zh-CN': '{title}：要开互动解锁，但没有设档位',
    en: '{title}: its cue opens the rewards, but no tiers are planned',
  },
  readyCueLadderFix: { 'zh-CN': '先设好档位。', en: 'Plan the tiers first.' },
  readyStartPast: {
    'zh-CN': '流程定的开播时间 {time} 已经过了',
    en: 'The rundown was to start at {time}, which is past',
  },
  readyStartPastFix: {
    'zh-CN': '改开播时间，或直接开始讲。',
    en: 'Set another start, or begin with the first product.',
  },
  readyPlanFine: { 'zh-CN': '{n} 个商品都齐，提示都能用', en: 'All {n} turns have their product, every cue works' },
  readyNoOpening: { 'zh-CN': '没有设开场倒计时', en: 'No opening countdown is set' },
  readyNoOpeningFix: {
    'zh-CN': '在“通知”里设；不需要就不用管。',
    en: 'Set one under “Notices”, or leave it if you want none.',
  },
  readyOpening: { 'zh-CN': '倒计时到 {time}', en: 'Counts down to {time}' },
  readyCleared: { 'zh-CN': '舞台清空着，观众看不到组件', en: 'The stage is cleared: viewers see no widget' },
  readyClearedFix: { 'zh-CN': '在上面的“应急”里恢复画面。', en: 'Fill it again with the emergency button on top.' },
  readyStopped: { 'zh-CN': '技术故障垫片还盖着画面', en: 'The technical slate still covers the picture' },
  readyStoppedFix: { 'zh-CN': '在上面的“应急”里回到直播。', en: 'Go back on air with the emergency button on top.' },
  readyOldShow: {
    'zh-CN': '数字从 {since} 起算，像是上一场的',
    en: 'Figures count since {since}: that looks like an earlier show',
  },
  readyOldShowFix: {
    'zh-CN': '在“更多”里开始新的一场，全部从零算。',
    en: 'Begin a new show under “More”: all counts start from zero.',
  },
  readyStageFine: {
    'zh-CN': '舞台没有被盖住，数字从本场起算',
    en: 'Nothing covers the stage, and figures count since this show began',
  },
} as const satisfies Record<string, Words>;
