import type { Language, Words } from './language.ts';
import type { RefusalReason } from './refusal-reasons.ts';
import { placeNames } from './place-names.ts';
import type { Kind } from './show/offer-terms.ts';

/**
 * Why the room said no, each reason in the words of the person on duty: what happened, what it means for the show,
 * what to do. `{}` stands for the detail that comes with a refusal.
 */
export const refusals = {
  'not-understood': {
    'zh-CN': '这条指令看不懂（{}），画面没有变化。请刷新页面再试。',
    en: 'That command could not be read ({}). Nothing changed on air. Reload the page and try again.',
  },
  'not-allowed': {
    'zh-CN': '这个链接没有这个权限，画面没有变化。请用中控链接操作。',
    en: 'This link may not do that. Nothing changed on air. Use the operator’s link.',
  },
  expired: {
    'zh-CN': '指令到得太晚，没有执行。确认现场情况后请重新点击。',
    en: 'That tap arrived too late and was not carried out. Check what is on air, then tap again.',
  },
  outdated: {
    'zh-CN': '别人刚改过（{} 前），你看到的已不是最新。请看清后再点一次。',
    en: 'Someone changed this just before you ({} ago). Look at the screen again, then tap again.',
  },
  'unknown-product': {
    'zh-CN': '商品“{}”不在商品表里。请先添加商品。',
    en: 'Product “{}” is not in the catalog. Add the product first.',
  },
  'unknown-offer': {
    'zh-CN': '找不到这个活动（{}），可能已被删除。',
    en: 'That offer ({}) is not there; it may have been removed.',
  },
  'unknown-stock-item': {
    'zh-CN': '没有商品对应库存编号“{}”，画面没有变化。请在商品里填上这个编号。',
    en: 'No product has the stock id “{}”. Nothing changed on air. Enter that id on the product.',
  },
  'too-many': {
    'zh-CN': '已经有 {} 条，达到上限，这条没有加上。',
    en: 'There are {} already, which is the most. This one was not added.',
  },
  'from-the-future': {
    'zh-CN': '店铺给的时间在将来，没有采用，画面没有变化。请检查店铺或电脑的时钟。',
    en: 'The shop dated this in the future, so it was not taken. Nothing changed on air. Check the shop’s or this computer’s clock.',
  },
  'viewers-are-a-total': {
    'zh-CN': '在线人数只能直接填总数，不能累加。请填现在的人数。',
    en: 'Viewers are a total, not a sum. Enter how many there are now.',
  },
  'counted-otherwise': {
    'zh-CN': '{} 先报总数又报增量（或相反），这条没有计入，避免重复计数。请只用一种。',
    en: '{} told totals before and differences now, or the other way round. This was not counted, so that nothing counts twice. Use one of the two.',
  },
  'wrong-currency': { 'zh-CN': '币种不对，这里用 {}。', en: 'The currency does not fit: this one is in {}.' },
  'bad-period': {
    'zh-CN': '价格依据的时间段不对：要先开始、后结束，而且不能在将来。',
    en: 'The period of that price is not possible: it must start before it ends, and not in the future.',
  },
  'deal-not-lower': {
    'zh-CN': '活动价要低于原价，否则不是优惠。请改价。',
    en: 'The deal price must be below the regular price, or it is no deal. Change the price.',
  },
  'steps-must-rise': {
    'zh-CN': '每档优惠要小于门槛，后一档的门槛和优惠都要更高。请修改后再保存。',
    en: 'Each saving must be less than what is spent, and each step higher than the one before. Change the steps and save again.',
  },
  'same-price': {
    'zh-CN': '错误价格和正确价格一样，没有需要更正的内容，画面没有变化。请核对后再发。',
    en: 'The wrong price and the right price are the same, so there is nothing to correct. Nothing changed on air. Check both and send again.',
  },
  'price-moved': {
    'zh-CN':
      '“{}”的价格刚刚变了（活动开始、成团或结束），更正没有发出，画面没有变化。请看清按钮上的新价格，再按住一次。',
    en: 'The price of “{}” changed just now: a deal began, filled up or ended. The correction was not sent and nothing changed on air. Read the new price on the button, then hold again.',
  },
  'nothing-presented': {
    'zh-CN': '现在没有在讲的商品，画面没有变化。请先选择商品。',
    en: 'No product is being presented. Nothing changed on air. Choose a product first.',
  },
  'unknown-item': {
    'zh-CN': '流程里没有这一项（{}），没有改动。流程可能刚被换过，请看最新的再点。',
    en: 'The rundown has no such item ({}). Nothing changed. It may have been replaced a moment ago; look at it again.',
  },
  'had-its-turn': {
    'zh-CN': '这里有已经讲过或正在讲的商品，不能再修改、移动、划掉或删除，流程没有变化。要再讲一次，请点“排到下一个”。',
    en: 'This has had its turn, or has it now, and can no longer be changed, moved, cut or removed. The rundown is as it was. To present it again, tap “Put next”.',
  },
  'rundown-locked': {
    'zh-CN': '流程已锁定，没有改动。要修改内容，请先解锁；调顺序和划掉不用解锁。',
    en: 'The rundown is locked. Nothing changed. Unlock it to edit; moving and cutting need no unlocking.',
  },
  'deal-price-fixed': {
    'zh-CN': '“{}”的活动正在进行或已预告，它的价格不能改，画面没有变化。请在“应急”里选“结束活动并更正”。',
    en: 'The deal for “{}” is running or announced and its price is fixed. Nothing changed on air. In Emergency choose “End the deal and correct”.',
  },
  'offer-on-air': {
    'zh-CN': '“{}”正在进行，画面没有变化。请先结束它，再点一次。',
    en: '“{}” is on air. Nothing changed on screen. End it first, then tap again.',
  },
  'offer-fixed': {
    'zh-CN': '活动已经定下，不能再改。可以提前结束，或另建一个并写明原因。',
    en: 'This offer is fixed and cannot be changed now. End it early, or make a new one with a reason.',
  },
  'offer-not-live': {
    'zh-CN': '这个活动没有在进行，画面没有变化。',
    en: 'This offer is not running. Nothing changed on air.',
  },
  'offer-not-ended': {
    'zh-CN': '活动还没结束，价格还不用恢复。',
    en: 'The offer has not ended yet, so the price need not go back.',
  },
  'repeat-needs-reason': {
    'zh-CN': '同样的活动 24 小时内做过。要再做一次，请写明原因。',
    en: 'The same offer ran within 24 hours. To run it again, give the reason.',
  },
  'bad-start': {
    'zh-CN': '这个时间已过或太远（最多提前天数：{}）。请重选。',
    en: 'That time is in the past or too far ahead (most days ahead: {}). Choose another.',
  },
  'stock-would-rise': {
    'zh-CN': '秒杀期间库存只能减少（现在 {}）。如果真的补货了，请写补货原因。',
    en: 'While the deal runs, stock can only fall (now {}). If more really came in, say so as a restock.',
  },
  'left-would-rise': {
    'zh-CN': '券的剩余只能减少（现在 {}），画面没有变化。要加发，请另建一个发券活动。',
    en: 'What is left of a coupon can only fall (now {}). Nothing changed on air. To give more, make a new drop.',
  },
  'bad-thresholds': {
    'zh-CN': '“最后几件”的数量不能大于“库存紧张”的数量。',
    en: '“Last few” cannot be more than “low”.',
  },
  'rehearsal-only': {
    'zh-CN': '模拟订单只能在彩排房间里用，直播间没有变化。',
    en: 'Made-up orders exist in the rehearsal room only. Nothing changed in the live room.',
  },
  'orders-from-shops-only': {
    'zh-CN': '订单只能由店铺推送，不能手动添加。',
    en: 'Orders come from shops only; nobody can add one by hand.',
  },
  'foreign-order': {
    'zh-CN': '订单编号（{}）不属于这个来源，已拒绝。',
    en: 'Order {} does not belong to this source and was refused.',
  },
  'no-question': {
    'zh-CN': '没有待确认的数字，可能已有人处理。',
    en: 'There is no total waiting for an answer; someone may have dealt with it.',
  },
  'ladder-fixed': {
    'zh-CN': '互动档位已经开始，不能再改。先停止，再设新的。',
    en: 'The reward ladder has started and cannot be changed. Stop it, then plan a new one.',
  },
  'no-ladder': { 'zh-CN': '还没有进行中的互动档位。', en: 'There is no reward ladder running.' },
  'tiers-must-rise': {
    'zh-CN': '档位数字要一档比一档高，而且不能重复。',
    en: 'Each tier must be higher than the one before, and named once.',
  },
  'tier-already-reached': {
    'zh-CN': '现在已有 {}，第一档一开始就达成了。请把第一档调高。',
    en: 'There are {} already, so the first tier would open at once. Make it higher.',
  },
  'goal-already-reached': {
    'zh-CN': '现在已有 {}，目标一开始就达成了。请把目标调高。',
    en: 'There are {} already, so the goal would be reached at once. Make it higher.',
  },
  'goal-promised': {
    'zh-CN': '“{}”的目标还在进行，只能调低。要换目标，请先撤下它。',
    en: 'The goal for “{}” is still on and may only be made easier. To set another, take it off first.',
  },
  'place-outside': {
    'zh-CN': '“{}”会超出安全区，被平台界面挡住，画面没有变化。请放在安全区里面。',
    en: '“{}” would leave the safe area, where the platform covers it. Nothing moved on air. Put it inside the safe area.',
  },
  'place-taken': {
    'zh-CN': '会碰到“{}”，画面没有变化。请换个位置，或先把它挪开。',
    en: 'It would touch “{}”. Nothing moved on air. Choose another spot, or move that one first.',
  },
  'place-too-low': {
    'zh-CN': '这样排，口误更正没有地方显示，画面没有变化。“{}”的上方或下方要多留些空。',
    en: 'That would leave no room for a price correction. Nothing moved on air. Leave more space above or below “{}”.',
  },
  'not-a-picture': {
    'zh-CN': '这个文件不是能用的图片，没有保存。请用 PNG、JPEG 或 WebP。',
    en: 'This file is no picture that can be used and was not kept. Take a PNG, JPEG or WebP.',
  },
  'moving-picture': {
    'zh-CN': '这是动图，没有保存。请换一张静止的图片。',
    en: 'This picture moves and was not kept. Take a still one.',
  },
  'picture-too-heavy': {
    'zh-CN': '图片文件太大，没有保存。最大 {}。',
    en: 'The picture’s file is too large and was not kept. {} is the most.',
  },
  'picture-too-large': {
    'zh-CN': '图片尺寸太大（{}），没有保存。每边最多 2000 像素。',
    en: 'The picture is too large ({}) and was not kept. It may have 2000 pixels a side.',
  },
  overloaded: {
    'zh-CN': '房间太忙，这条没有收下。稍后会自动重试。',
    en: 'The room is too busy and did not take this. Try again in a moment.',
  },
  broken: {
    'zh-CN': '房间内部出错，这条没有执行。请看画面确认，再试一次。',
    en: 'Something went wrong inside the room and this was not carried out. Check the screen, then try again.',
  },
} as const satisfies Record<RefusalReason, Words>;

/** Offers that have no name of their own, by the detail that stands for them. */
const offerKinds: ReadonlyMap<string | undefined, Words> = new Map<Kind, Words>([
  ['spend-and-save', { 'zh-CN': '满减', en: 'Spend and save' }],
  ['follow-bonus', { 'zh-CN': '关注礼', en: 'Follow bonus' }],
]);

const places: ReadonlyMap<string | undefined, Words> = new Map(Object.entries(placeNames));

/** A refusal in words. `detail` says who, when or which; it is shown as text, never as markup. */
export function refusalText(reason: RefusalReason, language: Language, detail?: string): string {
  const names = reason.startsWith('place-') ? places : offerKinds;
  return refusals[reason][language].replace('{}', () => names.get(detail)?.[language] ?? detail ?? '…');
}
