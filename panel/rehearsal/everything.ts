import type { Language } from '../../shared/language.ts';
import type { Command } from '../../shared/show/show.ts';

/** The id of a picture that no room has. */
const NO_PICTURE = 'd'.repeat(64);

/** One of each thing that can be on screen at once. */
export function everything(language: Language): Command[] {
  const isChinese = language === 'zh-CN';
  const money = (minor: number) => ({ minor, currency: isChinese ? 'CNY' : 'USD' });
  const word = (zh: string, en: string) => (isChinese ? zh : en);
  const started = (offer: Extract<Command, { type: 'offers/draft' }>['offer']): Command[] => [
    { type: 'offers/draft', offer },
    { type: 'offers/start', offerId: offer.offerId },
  ];
  const steps = [
    { spend: money(20_000), save: money(2_000) },
    { spend: money(40_000), save: money(6_000) },
  ];
  const worth = word('满 99 减 20', '$20 off from $99');
  return [
    {
      type: 'catalog/put',
      product: {
        sku: 'BALM-SET',
        title: word('润唇膏三支装', 'Lip balm, set of three'),
        price: money(5_900),
        picture: NO_PICTURE,
        points: isChinese ? ['蜂蜡配方', '三种颜色'] : ['Beeswax base', 'Three shades'],
      },
    },
    { type: 'rundown/present', sku: 'BALM-SET' },
    { type: 'stage/set-brand', brand: { name: word('山茶记', 'Camellia'), colour: '#8a1538', logo: NO_PICTURE } },
    ...started({ offerId: 'spend', kind: 'spend-and-save', lastsMs: 1_800_000, steps }),
    ...started({ offerId: 'follow', kind: 'follow-bonus', lastsMs: 1_800_000, save: money(1_000) }),
    ...started({ offerId: 'drop', kind: 'coupon-drop', lastsMs: 600_000, worth, code: 'LIVE20', quantity: 200 }),
    {
      type: 'offers/draft',
      offer: {
        offerId: 'group',
        kind: 'group-buy',
        sku: 'BALM-SET',
        deal: money(3_900),
        lastsMs: 600_000,
        needed: 20,
        ifMissed: 'refund',
      },
    },
    {
      type: 'goal/set',
      goal: { goalId: 'goal', metric: 'orders', target: 100, label: word('全场包邮', 'Free shipping') },
    },
    {
      type: 'notices/correct',
      correction: { title: word('润唇膏三支装', 'Lip balm, set of three'), wrong: money(2_900), right: money(3_900) },
    },
    {
      type: 'notices/pin-answer',
      answer: {
        asker: '王**',
        question: word('保质期多久', 'How long does it keep?'),
        answer: word('三年', 'Three years'),
      },
    },
  ];
}
