import type { Language } from '../../shared/language.ts';
import { findProduct } from '../../shared/show/catalog.ts';
import { LOOP_MS, type Plan, type Step, type StepCue } from '../../shared/show/rundown-plan.ts';
import type { Command, Show } from '../../shared/show/show.ts';
import { findItem } from '../../shared/show/stock.ts';

const DAY_MS = 86_400_000;

/** A small show to try everything with, as commands. For a rehearsal that is still empty; `now` is room time. */
export function exampleShow(language: Language, now: number): Command[] {
  const at = Math.round(now);
  const isChinese = language === 'zh-CN';
  const currency = isChinese ? 'CNY' : 'USD';
  const word = (zh: string, en: string) => (isChinese ? zh : en);
  const price = (minor: number) => ({ minor, currency });
  const evidence = (sku: string, minor: number): Command => ({
    type: 'catalog/record-price',
    sku,
    row: {
      price: price(minor),
      from: at - 40 * DAY_MS,
      until: at,
      source: word('示例：店铺价格记录', 'Example: the shop’s price history'),
    },
  });
  return [
    { type: 'catalog/set-market', market: isChinese ? 'cn' : 'other' },
    { type: 'stage/set-language', language },
    {
      type: 'catalog/put',
      product: {
        sku: 'SERUM-30',
        title: word('山茶花修护精华 30ml', 'Camellia repair serum 30 ml'),
        price: price(19_900),
        unit: word('瓶', 'pcs'),
      },
    },
    {
      type: 'catalog/put',
      product: {
        sku: 'BALM-SET',
        title: word('润唇膏三支装', 'Lip balm, set of three'),
        price: price(5_900),
        unit: word('套', 'sets'),
      },
    },
    evidence('SERUM-30', 19_900),
    evidence('BALM-SET', 5_900),
    {
      type: 'offers/draft',
      offer: {
        offerId: 'example-serum',
        kind: 'flash-sale',
        sku: 'SERUM-30',
        deal: price(9_900),
        lastsMs: 300_000,
        quantity: 50,
        limitPerBuyer: 2,
      },
    },
    {
      type: 'offers/draft',
      offer: {
        offerId: 'example-balm',
        kind: 'flash-sale',
        sku: 'BALM-SET',
        deal: price(3_900),
        lastsMs: 180_000,
        quantity: 100,
      },
    },
    {
      type: 'offers/draft',
      offer: {
        offerId: 'example-make-good',
        kind: 'coupon-drop',
        lastsMs: 600_000,
        worth: word('满 99 减 10', '$10 off from $99'),
        code: 'SORRY10',
        quantity: 50,
        reason: word('价格口误的补偿券', 'Make-good for a price slip'),
        isMakeGood: true,
      },
    },
    { type: 'rundown/plan', plan: examplePlan(isChinese) },
    { type: 'stock/count', sku: 'SERUM-30', left: 50 },
    { type: 'stock/count', sku: 'BALM-SET', left: 100 },
    {
      type: 'rewards/plan',
      ladder: {
        ladderId: 'example-ladder',
        metric: 'likes',
        tiers: [
          {
            tierId: 'tier-1',
            threshold: 500,
            reward: word('满 99 减 10 券', '$5 off orders over $50'),
            code: 'LIKE10',
          },
          {
            tierId: 'tier-2',
            threshold: 2_000,
            reward: word('全场包邮', 'Free shipping'),
            code: 'SHIP0',
            quantity: 100,
          },
          { tierId: 'tier-3', threshold: 5_000, reward: word('抽送正装精华', 'A full-size serum to win'), quantity: 5 },
        ],
      },
    },
  ];
}

/** Two products of eight minutes, each with its words and the sale that closes it. */
function examplePlan(isChinese: boolean): Plan {
  const word = (zh: string, en: string) => (isChinese ? zh : en);
  const step = (step: Step, line: string, ...cues: StepCue[]) => ({ lastsMs: LOOP_MS[step], line, cues });
  return {
    segments: [
      {
        segmentId: 'example-opening',
        title: word('开场', 'Opening'),
        items: [
          {
            itemId: 'example-turn-1',
            sku: 'SERUM-30',
            role: 'drawing-in',
            steps: {
              explaining: step(
                'explaining',
                word('先讲熬夜后的脸，再上脸试', 'Your skin after a late night, then try it on'),
              ),
              asking: step(
                'asking',
                word('点赞开福利，扣“1”想要的', 'Likes open a reward; comment “1” if you want it'),
                {
                  kind: 'rewards',
                },
              ),
              closing: step('closing', word('只有 50 瓶，讲完恢复 199', 'Fifty bottles, then back to $199'), {
                kind: 'offer',
                offerId: 'example-serum',
              }),
            },
          },
        ],
      },
      {
        segmentId: 'example-encore',
        title: word('返场', 'Encore'),
        items: [
          {
            itemId: 'example-turn-2',
            sku: 'BALM-SET',
            role: 'earning',
            steps: {
              explaining: step('explaining', word('三种颜色都上手给大家看', 'Show all three shades on the hand')),
              asking: step('asking', word('喜欢哪个颜色打在弹幕里', 'Which shade do you like?')),
              closing: step('closing', word('三支一起 39', 'All three for $39'), {
                kind: 'offer',
                offerId: 'example-balm',
              }),
            },
          },
        ],
      },
    ],
  };
}

/**
 * What of the example show is still to be loaded: all of it in an empty room, the rest where a lost link cut it short, nothing
 * once its end is there or where the crew made a show of its own. A rest goes on in the language in which it began.
 */
export function missingExample(show: Show, language: Language, now: number): Command[] {
  const { catalog, offers, rewards } = show;
  if (rewards !== null) return [];
  const begun = exampleShow(language, now).flatMap((command) =>
    command.type === 'catalog/put' ? (findProduct(catalog, command.product.sku) ?? []) : [],
  )[0];
  if (!begun) return catalog.products.length === 0 && offers.length === 0 ? exampleShow(language, now) : [];
  const began = begun.price.currency === 'CNY' ? 'zh-CN' : 'en';
  return exampleShow(began, now).filter((command) => !isThere(command, show));
}

function isThere(command: Command, { catalog, offers, rundown, stock }: Show): boolean {
  switch (command.type) {
    case 'catalog/put':
      return findProduct(catalog, command.product.sku) !== undefined;
    case 'catalog/record-price':
      return (findProduct(catalog, command.sku)?.prices.length ?? 0) > 0;
    case 'offers/draft':
      return offers.some(({ offerId }) => offerId === command.offer.offerId);
    case 'rundown/plan':
      return rundown.plan.segments.length > 0;
    case 'stock/count':
      return findItem(stock, command.sku) !== undefined;
    default:
      // The market and the language stand before the first product; the ladder is the end.
      return command.type !== 'rewards/plan';
  }
}
