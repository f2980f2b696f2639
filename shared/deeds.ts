import type { Language, Words } from './language.ts';
import type { RefusalReason } from './refusal-reasons.ts';
import { refusalText } from './refusals.ts';
import type { Event } from './show/fold.ts';
import type { Since } from './since.ts';
import { isWidgetName, widgets } from './widgets.ts';

/* What people did, in words, for whoever came second. The server says it too, so it stands here and not beside the panel's controls. */

/** What somebody did, after their name; `off` where the same event takes it back. */
interface Deed {
  readonly on: Words;
  readonly off?: Words;
}

const did = (zh: string, en: string): Deed => ({ on: { 'zh-CN': zh, en } });
const either = (on: Words, off: Words): Deed => ({ on, off });
const words = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

/** No person of the crew does it. */
const nobody = null;

/** Every event there is: the compiler names the one that is missing here. */
export const deeds = {
  'stage/opened': nobody,
  'stage/begun': did('开始了新的一场', 'began a new show'),
  'stage/switched': either(words('显示了组件', 'showed the widget'), words('隐藏了组件', 'hid the widget')),
  'stage/cleared': either(words('清空了画面', 'cleared the stage'), words('恢复了画面', 'filled the stage again')),
  'stage/names-hidden': either(words('隐藏了名字', 'hid all names'), words('恢复了名字', 'showed names again')),
  'stage/language-set': did('切换了画面语言', 'changed the language on screen'),
  'stage/theme-set': did('切换了画面风格', 'changed the theme'),
  'stage/brand-set': did('改了品牌', 'changed the brand'),
  'stage/platform-set': did('切换了平台', 'changed the platform'),
  'stage/arranged': did('移动了组件位置', 'moved what is on screen'),
  'catalog/listed': did('改了商品', 'saved the product'),
  'catalog/price-recorded': did('记了价格依据', 'saved a price’s evidence'),
  'catalog/market-set': did('切换了划线价规则', 'changed the price rule'),
  'offers/drafted': did('改了活动草稿', 'saved the draft'),
  'offers/discarded': did('删除了活动草稿', 'deleted the draft'),
  'offers/armed': did('预告了活动', 'armed the offer'),
  'offers/disarmed': did('撤下了预告', 'took the announced offer off'),
  'offers/started': did('开始了活动', 'started the offer'),
  'offers/completed': nobody,
  'offers/ended': did('结束了活动', 'ended the offer'),
  'offers/restored': did('确认了店铺已恢复原价', 'said that the shop’s price is back'),
  'offers/left-counted': did('更新了券的剩余', 'counted the coupons left'),
  'templates/saved': did('保存了模板', 'saved the template'),
  'templates/removed': did('删除了模板', 'removed the template'),
  'rundown/presented': did('换了讲解商品', 'presented the product'),
  'rundown/stepped': did('切换了环节', 'changed the step'),
  'rundown/put-away': did('收起了商品卡', 'put the product away'),
  'rundown/planned': did('改了流程', 'saved the rundown'),
  'rundown/moved': did('调整了顺序', 'moved an item of the rundown'),
  'rundown/cut-set': either(
    words('划掉了流程里的一项', 'cut an item of the rundown'),
    words('恢复了流程里的一项', 'took an item in again'),
  ),
  'rundown/lock-set': either(words('锁定了流程', 'locked the rundown'), words('解锁了流程', 'unlocked the rundown')),
  'rundown/item-put': did('改了流程项', 'saved the turn'),
  'rundown/item-removed': did('删除了流程里的一项', 'removed an item of the rundown'),
  'rundown/segment-put': did('改了环节', 'saved the segment'),
  'rundown/segment-moved': did('调整了环节顺序', 'moved a segment'),
  'rundown/segment-removed': did('删除了一个环节', 'removed a segment'),
  'rundown/start-set': did('改了开讲时间', 'changed the start of the rundown'),
  'rundown/next-put': did('把商品排到了下一个', 'put next'),
  'rundown/host-told': did('告诉了主播', 'told the host'),
  'rundown/taken-back': did('撤回了换上的商品', 'took back what was presented'),
  'rundown/host-untold': did('撤回了给主播的话', 'took a line off the prompter'),
  'stock/counted': did('更新了库存', 'counted the stock'),
  'stock/reported': nobody,
  'stock/thresholds-set': did('改了库存提示', 'changed the stock thresholds'),
  'stock/freshness-set': nobody,
  'orders/recorded': nobody,
  'orders/simulated': did('发了模拟订单', 'sent a made-up order'),
  'audience/added': did('手动加了互动', 'added audience by hand'),
  'audience/set': nobody,
  'audience/fell': nobody,
  'audience/lost': nobody,
  'audience/found': nobody,
  'audience/restarted': nobody,
  'audience/answered': did('确认了变小的数字', 'answered the total that fell'),
  'comments/watched': did('改了关注词', 'saved watch words'),
  'comments/unwatched': did('取消了关注词', 'stopped watching words'),
  'comments/blocked': did('改了屏蔽词', 'saved the hidden words'),
  'comments/kept': did('改了评论保留时间', 'changed how long comments are kept'),
  'comments/counted': nobody,
  'rewards/planned': did('改了互动档位', 'saved the reward tiers'),
  'rewards/started': did('开始了互动解锁', 'started the rewards'),
  'rewards/stopped': did('停止了互动解锁', 'stopped the rewards'),
  'rewards/unlocked': nobody,
  'goal/set': did('设了目标', 'set the goal'),
  'goal/cleared': did('撤下了目标', 'took the goal off'),
  'goal/reached': nobody,
  'notices/corrected': did('发了价格更正', 'corrected the price'),
  'notices/answer-pinned': did('置顶了回答', 'pinned an answer'),
  'notices/opening-set': did('设了开场倒计时', 'set the opening countdown'),
  'notices/held': did('盖住了画面', 'covered the picture'),
  'notices/closed': did('上了收播感谢', 'put on the closing thanks'),
  'notices/taken-down': did('撤下了画面上的内容', 'took something off the screen'),
  'sound/started': did('播放了垫乐', 'started the bed'),
  'sound/faded-out': did('淡出了垫乐', 'faded the bed out'),
  'sound/ducked': either(words('压低了垫乐', 'ducked the bed'), words('恢复了垫乐', 'brought the bed back up')),
  'sound/stopped': did('全部静音了', 'silenced everything'),
  'sound/switched': either(words('打开了音效', 'switched effects on'), words('关闭了音效', 'switched effects off')),
} as const satisfies Record<Event['type'], Deed | null>;

const isEvent = (type: string): type is Event['type'] => Object.hasOwn(deeds, type);

/** Somebody of a newer room did what this page has no words for. */
const something = did('改了这里', 'changed this').on;

const linkNames: Readonly<Record<string, Words>> = {
  operator: words('用中控链接的人', 'Someone on the operator’s link'),
  owner: words('用房主钥匙的人', 'Someone with the owner’s key'),
};

const whoOf = ({ role, name }: Since['by'], language: Language) =>
  (name === role ? linkNames[role]?.[language] : undefined) ?? name;

function whatOf({ type, isOn, about }: Since, language: Language): string {
  const deed: Deed | null = isEvent(type) ? deeds[type] : null;
  const what = (deed && isOn === false ? deed.off : deed?.on) ?? something;
  const named = about !== undefined && isWidgetName(about) ? widgets[about][language] : about;
  return `${what[language]}${named === undefined ? '' : language === 'en' ? ` “${named}”` : `“${named}”`}`;
}

function spanOf(ms: number, language: Language): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  const [count, zh, en] = seconds < 120 ? [seconds, '秒', 's'] : [Math.round(seconds / 60), '分钟', 'min'];
  return `${count} ${language === 'en' ? en : zh}`;
}

interface Refused {
  readonly reason: RefusalReason;
  readonly detail?: string | undefined;
  readonly since?: Since | undefined;
}

/** A refusal in words, with who did what and when where it is known. `clock` writes a moment of room time as the reader's own clock shows it. */
export function refusedText(
  { reason, detail, since }: Refused,
  language: Language,
  clock: (at: number) => string,
): string {
  if (!since) return refusalText(reason, language, detail);
  const [who, what, time] = [whoOf(since.by, language), whatOf(since, language), clock(since.at)];
  const span = spanOf(since.before, language);
  if (reason === 'outdated')
    return language === 'en'
      ? `${who} ${what} at ${time}, ${span} before your tap. Your tap did nothing. Look again, and tap if you still want it.`
      : `${who}在 ${time} ${what}，比你这次点击早 ${span}。你的点击没有执行。请看清现在的画面，还需要就再点一次。`;
  const known = refusalText(reason, language, detail);
  return language === 'en' ? `${known} ${who} ${what} at ${time}.` : `${known}${who}在 ${time} ${what}。`;
}
