/**
 * Words that claim more than a shop can show: superlatives and ranks (广告法 9(3)), and scarcity that must be true of the very stock and
 * end (`only`, `last chance`). A list of ours, to be looked at twice; it forbids nothing and finds not everything.
 */
const claims: readonly RegExp[] = [
  /国家级|世界级|宇宙级|最高级|顶级|极品/g,
  /最(?:佳|好|优|强|低|高|便宜|划算|先进|安全|受欢迎|后机会|后一次)/g,
  /(?:全网|全国|全球|销量|行业)第一|第一(?:名|品牌)|唯一|首选|独一无二/g,
  /绝对|百分之百|永久|万能|仅剩|绝无仅有|史上/g,
  /\b(?:the )?best\b|\bcheapest\b|\blowest (?:price|ever)\b|\bno\. ?1\b|#1\b|\bnumber one\b/gi,
  /\bonly\b|\blast (?:chance|one)s?\b|\bguaranteed?\b|\bunique\b|\b100 ?%/gi,
];

/** Draws and gifts by chance, which TikTok Shop allows through its own LIVE Giveaway tool alone. */
const draws: readonly RegExp[] = [
  /抽奖|抽送|抽中|福袋|中奖/g,
  /\bgiveaways?\b|\blucky (?:draw|bag)s?\b|\braffles?\b/gi,
];

const found = (text: string, patterns: readonly RegExp[]): string[] => [
  ...new Set(patterns.flatMap((pattern) => text.match(pattern) ?? [])),
];

/** The words of a text that claim more than can be shown, each once. */
export const claimsIn = (text: string): string[] => found(text, claims);

/** The words of a text that promise a draw, each once. */
export const drawsIn = (text: string): string[] => found(text, draws);
