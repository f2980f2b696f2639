import type { Words } from '../../shared/language.ts';

/** What the check before going live finds of shops, offers, rundown, stage and keys. */
export const readyShowTexts = {
  readyFeedsAsking: { 'zh-CN': '正在问接了哪些店铺…', en: 'Asking which sources are connected…' },
  readyFeedsSilent: {
    'zh-CN': '房间没有应答，不知道接了哪些店铺',
    en: 'No answer from the room: which sources are connected is not known',
  },
  readyFeedAsking: { 'zh-CN': '{name}：正在试…', en: '{name}: testing…' },
  readyFeedFine: { 'zh-CN': '{name}：签名测试通过', en: '{name}: signed test passed' },
  readyFeedFineLast: {
    'zh-CN': '{name}：签名测试通过，上次推送 {time}',
    en: '{name}: signed test passed, last delivery {time}',
  },
  readyFeedNothing: {
    'zh-CN': '{name}：收到了，但没有直播用得上的内容',
    en: '{name}: understood, but it says nothing for the show',
  },
  readyFeedNoSecret: {
    'zh-CN': '{name}：还没有密钥，推送都会被拒绝',
    en: '{name}: no secret yet, every delivery is refused',
  },
  readyFeedBadSignature: { 'zh-CN': '{name}：签名对不上', en: '{name}: wrong signature' },
  readyFeedSecretFix: {
    'zh-CN': '在“接入店铺或弹幕”重新填密钥。',
    en: 'Enter the secret again under “Connect a shop or a chat”.',
  },
  readyFeedNotUnderstood: { 'zh-CN': '{name}：看不懂（{why}）', en: '{name}: not understood ({why})' },
  readyFeedRefused: { 'zh-CN': '{name}：被规则拒绝（{why}）', en: '{name}: refused by the rules ({why})' },
  readyFeedFix: {
    'zh-CN': '在“接入店铺或弹幕”看步骤，再试一下。',
    en: 'Look at its steps under “Connect a shop or a chat”, then test again.',
  },
  readyFeedTurnedAway: {
    'zh-CN': '{name}：最近的推送签名不对，都没有收',
    en: '{name}: latest deliveries refused, wrong signature',
  },
  readyFeedBridgeLost: { 'zh-CN': '{name}：弹幕程序断开了', en: '{name}: the bridge lost its program' },
  readyFeedBridgeFix: {
    'zh-CN': '在电脑上重新打开弹幕程序，会自动接上。',
    en: 'Start the chat program again; the bridge reconnects by itself.',
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
  readyNoShopInvited: {
    'zh-CN': '还没有店铺推送过；接没接店铺，受邀的链接看不到',
    en: 'No shop has delivered yet; an invited link cannot see whether one is connected',
  },
  readyNoShopInvitedFix: {
    'zh-CN': '请房间自己的中控在他的面板上检查。',
    en: 'Have somebody with the room’s own link run the check too.',
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
    en: 'Product “{sku}” of the rundown is not in the catalog',
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
  readyPlanFine: { 'zh-CN': '{n} 个商品都齐，要点的都能用', en: 'All {n} turns have their product, every cue works' },
  readyNoOpening: { 'zh-CN': '没有设开场倒计时', en: 'No opening countdown is set' },
  readyNoOpeningFix: {
    'zh-CN': '在“通知”里设；不需要就不用管。',
    en: 'Set one under “Notices”, or leave it if you want none.',
  },
  readyOpening: { 'zh-CN': '倒计时到 {time}', en: 'Counts down to {time}' },
  readyCleared: { 'zh-CN': '画面已清空，观众看不到组件', en: 'The stage is cleared: viewers see no widget' },
  readyClearedFix: { 'zh-CN': '在上面的“应急”里恢复画面。', en: 'Bring the widgets back under “Emergency”, on top.' },
  readyStopped: { 'zh-CN': '技术故障垫片还盖着画面', en: 'The technical slate still covers the picture' },
  readyStoppedFix: { 'zh-CN': '在上面的“应急”里回到直播。', en: 'Go back on air under “Emergency”, on top.' },
  readyOldShow: {
    'zh-CN': '数字从 {since} 起算，像是上一场的',
    en: 'Figures count since {since}: that looks like an earlier show',
  },
  readyOldShowFix: {
    'zh-CN': '在“更多”里开始新的一场，全部从零算。',
    en: 'Begin a new show under “More”: all counts start from zero.',
  },
  readyKeysAsking: { 'zh-CN': '正在查钥匙…', en: 'Asking for the keys…' },
  readyKeysSilent: {
    'zh-CN': '房间没有应答，不知道还有哪些钥匙能用',
    en: 'No answer from the room: which keys are good is not known',
  },
  readyKeysFine: { 'zh-CN': '没有该收回的邀请和旧链接', en: 'No leftover invites or old links' },
  readyStageFine: {
    'zh-CN': '画面没有被盖住，数字从本场起算',
    en: 'Nothing covers the stage, and figures count since this show began',
  },
} as const satisfies Record<string, Words>;
