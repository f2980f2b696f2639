import { expect, test } from 'vitest';
import { isUnwanted, safeName } from './unwanted.ts';

test.each(['傻逼主播', '操你妈', '王 八 蛋', 'fuck this', 'sh1t host', 'ＦＵＣＫ', 'what a$$holes', 'bitches'])(
  '%s is unwanted',
  (text) => {
    expect(isUnwanted(text)).toBe(true);
  },
);

test.each([
  '这个包皮质好吗',
  '乳液怎么买',
  '靠背能调吗',
  '妈妈的生日礼物',
  '你妈妈也能用',
  '新娘的鞋子',
  '成人款有吗',
  '老母鸡汤',
  '生日你们包邮吗',
  '饼干你们发什么快递',
  '处女座',
  'Scunthorpe shipping?',
  'assorted classic cocktail glass',
  'M 码 还有吗？',
  '13.14',
  'spices and a cocker spaniel, classic glass',
  'sexy dress in xxl',
  '',
  '👍👍',
])('%s is not', (text) => {
  expect(isUnwanted(text)).toBe(false);
});

test('of a name that is abuse nothing shows', () => {
  expect(safeName('操你妈')).toBe('**');
  expect(safeName('李小云')).toBe('李**');
});
