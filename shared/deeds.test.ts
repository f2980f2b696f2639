import { expect, test } from 'vitest';
import { refusedText } from './deeds.ts';
import type { Since } from './since.ts';

const clock = () => '12:03:07';
const lin: Since = { by: { role: 'operator', name: 'Lin' }, type: 'stage/cleared', isOn: true, at: 1, before: 2_100 };
const said = (since: Partial<Since> = {}, language: 'en' | 'zh-CN' = 'en') =>
  refusedText({ reason: 'outdated', detail: '2 s', since: { ...lin, ...since } }, language, clock);

test('whoever comes second is told who did what, when, and what became of the tap', () => {
  expect(said()).toBe(
    'Lin cleared the stage at 12:03:07, 2 s before your tap. Your tap did nothing. Look again, and tap if you still want it.',
  );
  expect(said({ by: { role: 'operator', name: '小林' } }, 'zh-CN')).toBe(
    '小林在 12:03:07 清空了画面，比你这次点击早 2 秒。你的点击没有执行。请看清现在的画面，还需要就再点一次。',
  );
});

test('a switch says which way it was thrown, and what it is about has its name', () => {
  expect(said({ isOn: false })).toContain('Lin filled the stage again at');
  expect(said({ type: 'stage/switched', isOn: false, about: 'low-stock' })).toContain(
    'Lin hid the widget “Stock left”',
  );
  expect(said({ type: 'offers/ended', about: '精华' }, 'zh-CN')).toContain('结束了活动“精华”，');
});

test('a link of the room’s own has no name, so it is said which link it was', () => {
  expect(said({ by: { role: 'operator', name: 'operator' } })).toContain('Someone on the operator’s link cleared');
  expect(said({ by: { role: 'owner', name: 'owner' } }, 'zh-CN')).toContain('用房主钥匙的人在');
});

test('a deed without words is still told with its name and time', () =>
  expect(said({ type: 'made/up', before: 180_000 })).toContain('Lin changed this at 12:03:07, 3 min before your tap'));

test('a refusal with another reason says it first, then who is behind it', () => {
  const started = { ...lin, type: 'offers/started', about: 'Serum' };
  expect(refusedText({ reason: 'offer-on-air', detail: 'Serum', since: started }, 'en', clock)).toBe(
    '“Serum” is on air. Nothing changed on screen. End it first, then tap again. Lin started the offer “Serum” at 12:03:07.',
  );
});
