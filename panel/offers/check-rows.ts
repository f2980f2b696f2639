import type { Language } from '../../shared/language.ts';
import { formatDiscount, formatMoney, subtractMoney } from '../../shared/money.ts';
import { daysAsked, findProduct, priorPrice } from '../../shared/show/catalog.ts';
import { dealsOf, isDeal, type Deal, type Offer } from '../../shared/show/offer.ts';
import { doubtsAbout, type Doubt } from '../../shared/show/offer-doubts.ts';
import { limitsOf } from '../../shared/show/offer-limits.ts';
import { readiness, stops, type Lack } from '../../shared/show/offer-readiness.ts';
import type { Show } from '../../shared/show/show.ts';
import { worthText } from '../cues/offer-words.ts';
import { platformWords } from '../stage/platform-words.ts';
import { stockWords } from '../stock/stock-words.ts';
import { say, type TextKey } from '../texts.ts';
import { clockText, dayText, leftText } from '../times.ts';
import { doubtText } from './doubt-text.ts';
import { lackText } from './lack-text.ts';

/** `stop`: it cannot start. `warn`: to look at. `plain`: to know. `good`: as it should be. */
export type Tone = 'stop' | 'warn' | 'plain' | 'good';
export interface CheckRow {
  readonly tone: Tone;
  readonly text: string;
  /** What to do about it. */
  readonly fix?: string;
}

const DAY_MS = 86_400_000;

/** What viewers will see of an offer that has not started, and what is missing or doubtful; what stops it stands first. */
export function checkRows(offer: Offer, show: Show, now: number, language: Language): CheckRow[] {
  const lacks = readiness(offer, show, now);
  const doubts = doubtsAbout(offer, show);
  const words = (key: TextKey, blanks?: Readonly<Record<string, string | number>>) => say(language, key, blanks);
  const row = (tone: Tone, ...said: Parameters<typeof words>): CheckRow => ({ tone, text: words(...said) });
  const counted = (n: number) => n.toLocaleString(language);
  const lacking = (...wanted: Lack['lack'][]) =>
    lacks
      .filter(({ lack }) => wanted.includes(lack))
      .map((lack): CheckRow => {
        const { why, fix } = lackText(lack, language);
        return { tone: stops(lack) ? 'stop' : 'warn', text: why, fix };
      });
  const doubted = (...wanted: Doubt['doubt'][]) =>
    doubts
      .filter(({ doubt }) => wanted.includes(doubt))
      .map((doubt): CheckRow => ({ tone: 'warn', text: doubtText(doubt, language) }));

  return [
    ...lacking('refused'),
    ...price(),
    ...(isDeal(offer)
      ? [...earlier(offer), ...length(), ...stock(offer), ...limit(offer)]
      : [...length(), ...coupons()]),
    ...code(),
    ...lacking('reason-later'),
    ...(offer.reason === undefined ? [] : [row('good', 'checkReason', { reason: offer.reason })]),
    ...platform(),
    ...doubted('words', 'draw'),
  ];

  function price(): CheckRow[] {
    if (!isDeal(offer)) return [row('good', 'checkWorth', { worth: worthText(offer, language) })];
    const product = findProduct(show.catalog, offer.sku);
    if (!product || product.price.currency !== offer.deal.currency || product.price.minor <= offer.deal.minor)
      return [];
    const [deal, regular] = [formatMoney(offer.deal, language), formatMoney(product.price, language)];
    if (offer.kind === 'group-buy') {
      const missed = words(offer.ifMissed === 'refund' ? 'groupRefund' : 'groupFullPrice');
      return [row('good', 'checkGroup', { n: counted(offer.needed), deal, regular, missed })];
    }
    const off = formatDiscount(product.price, offer.deal, language);
    const saving = formatMoney(subtractMoney(product.price, offer.deal), language);
    const text = words('checkDeal', { deal, regular, saving }) + (off ? words('checkOff', { off }) : '');
    return [{ tone: 'good', text }];
  }

  function earlier({ sku, fixed }: Deal): CheckRow[] {
    const { catalog, offers } = show;
    const rows = findProduct(catalog, sku)?.prices ?? [];
    const from = Math.min(...rows.map((each) => each.from));
    const until = dayText(Math.max(...rows.map((each) => each.until)));
    const short = lacks.find(({ lack }) => lack === 'no-evidence' || lack === 'was-not-higher');
    if (short) {
      const { why } = lackText(short, language);
      const reached = words('checkRowsUntil', { why, from: dayText(from), until });
      const because = rows.length === 0 ? words('checkNoRows') : short.lack === 'no-evidence' ? reached : why;
      return [row('plain', 'checkNoWas', { why: because })];
    }
    const was = fixed ? fixed.was : priorPrice(catalog, sku, now, dealsOf(offers, sku, now));
    if (!was) return [];
    const since = dayText(Math.max(from, now - daysAsked[catalog.market] * DAY_MS));
    const source = was.source === 'Cuecart' ? words('checkOwn') : was.source;
    return [
      row('good', 'checkWas', { was: formatMoney(was.price, language), days: was.days, from: since, until, source }),
    ];
  }

  function length(): CheckRow[] {
    const blanks = { length: leftText(offer.lastsMs), time: clockText(now + offer.lastsMs) };
    const doubtful = doubted('short', 'long');
    return [row(doubtful.length > 0 ? 'plain' : 'good', 'checkLength', blanks), ...doubtful];
  }

  function stock(deal: Deal): CheckRow[] {
    const short = lacking('too-few', 'no-count');
    if (short.length > 0) return short;
    const n = deal.kind === 'flash-sale' ? deal.quantity : undefined;
    const { figure: left, source } = stockWords(show.stock, deal.sku, now, language);
    if (left === null) return n === undefined ? [] : [row('warn', 'checkQuantityOnly', { n: counted(n) })];
    return n === undefined
      ? [row('good', 'checkStockOnly', { left, source })]
      : [row('good', 'checkQuantity', { n: counted(n), left, source })];
  }

  function limit({ limitPerBuyer: n }: Deal): CheckRow[] {
    const said = n === undefined ? row('plain', 'checkNoLimit') : row('good', 'checkLimit', { n: counted(n) });
    return [said, ...doubted('limit')];
  }

  function coupons(): CheckRow[] {
    return offer.kind === 'coupon-drop' ? [row('good', 'checkCoupons', { n: counted(offer.quantity) })] : [];
  }

  function code(): CheckRow[] {
    const given = offer.kind === 'coupon-drop' ? offer.code : offer.coupon;
    return given === undefined ? [] : [row('plain', 'checkCoupon', { code: given })];
  }

  function platform(): CheckRow[] {
    const { platform: on } = show.stage;
    const outside = lacking('platform-length', 'platform-discount', 'platform-quantity');
    const isKnown = limitsOf(on, offer.kind) !== undefined;
    return [
      ...outside,
      ...(isKnown && outside.length === 0 ? [row('good', 'checkPlatformTool')] : []),
      ...(on === 'tiktok' ? [row('plain', 'checkShop')] : []),
      ...(isKnown || on === 'none' ? [] : [row('plain', 'checkUnknown', { platform: words(platformWords[on]) })]),
    ];
  }
}

/** The rows in one word: whether it can start, and how many there are to look at. */
export function verdictOf(rows: readonly CheckRow[], language: Language): CheckRow {
  if (rows.some(({ tone }) => tone === 'stop')) return { tone: 'stop', text: say(language, 'checkStops') };
  const n = rows.filter(({ tone }) => tone === 'warn').length;
  return n > 0
    ? { tone: 'warn', text: say(language, 'checkDoubts', { n }) }
    : { tone: 'good', text: say(language, 'checkReady') };
}
