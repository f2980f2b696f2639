/*
 * How people lead others away from a stream, as data. Every pattern is looked for in text that is folded: NFKC, and digits in Chinese
 * characters as digits. No list of this kind is kept in npm; the words for apps are those of Chinese and English live chats.
 */

/** Signs and spaces that stand between a name and an account: `❤`, `：`, `➡️`. */
const GAP = String.raw`[^\p{L}\p{N}]{0,6}`;
/** What a shop's viewers measure: `500ml`, `170cm`, `12345元` are no accounts. */
const NO_MEASURE = String.raw`(?!\d+(?:\.\d+)?\s?(?:mm|cm|kg|ml|mah|gb|tb|inch|oz|lb|[glmwv]|斤|码|元|块|年|月|折|件|个|支|瓶|包|盒|条|%)(?![a-z0-9]))`;
const ACCOUNT = String.raw`${NO_MEASURE}[a-z0-9][\w.-]{4,30}`;
/** An account that no word can be taken for. */
const CLEAR_ACCOUNT = String.raw`(?=[\w.-]{0,30}[\d_])${ACCOUNT}`;
const NUMBER = String.raw`${NO_MEASURE}\d{5,12}(?![\d.])`;
const CALLED = String.raw`(?:账号|帐号|群号|号码|号|群|id)?\s?是?`;
const ADD = String.raw`(?:[加➕+]|私|找|联系|滴滴?)(?:我|你|一下|下|个|的){0,2}\s?`;

const WECHAT = String.raw`(?:微\s*信|薇信|威信|徽信|v\s*信|wei\s*xin|(?<![a-z0-9])v\s*x|(?<![a-z0-9])w\s*x)`;
const QQ = String.raw`(?:(?<![a-z0-9])q\s*q|扣扣|抠抠)`;
const ABROAD = String.raw`(?:we\s*chat|telegram|whats\s*app|instagram|facebook|messenger|snapchat|discord|kakao(?:\s?talk)?|line\s?id|skype|viber)`;

/** One way to give an account away. `only` looks at what was found, as it was written. */
export interface ContactPattern {
  readonly what: string;
  readonly pattern: string;
  readonly only?: (found: string) => boolean;
}

/** Characters that are read as digits, 0 to 9, also as they are said on the phone. */
const said = ['零〇洞', '一幺壹', '二两贰', '三叁', '四肆', '五伍', '六陆', '七柒拐', '八捌', '九玖'];
export const hanDigits: ReadonlyMap<string, string> = new Map(
  said.flatMap((characters, digit) => Array.from(characters, (character) => [character, String(digit)] as const)),
);
const hasHanDigit = (found: string): boolean => Array.from(found).some((character) => hanDigits.has(character));

export const contactPatterns: readonly ContactPattern[] = [
  { what: '微信 abc12345', pattern: `(?:[加➕+]\\s*)?(?:${WECHAT}|${QQ})\\s*${CALLED}${GAP}${ACCOUNT}` },
  { what: '加V：abc12345, 私我薇❤abc123', pattern: `${ADD}(?:v|[薇威微徽卫溦葳])${CALLED}${GAP}${CLEAR_ACCOUNT}` },
  { what: '薇❤abc123', pattern: `[薇溦]\\s?\\p{So}${GAP}${CLEAR_ACCOUNT}` },
  { what: 'V: abc12345', pattern: `(?<![a-z0-9])[vq]\\s?:\\s?${CLEAR_ACCOUNT}` },
  { what: '加我企鹅 12345678, 加群 123456', pattern: `${ADD}(?:q|扣|抠|企鹅|球球|群|裙)${CALLED}${GAP}${NUMBER}` },
  { what: '企鹅号 12345678', pattern: `企鹅${CALLED}${GAP}${NUMBER}` },
  { what: 'instagram: name', pattern: `(?<![a-z])${ABROAD}\\s?${CALLED}\\s?[:=@]\\s?@?[a-z0-9][\\w.-]{2,30}` },
  { what: 'WhatsApp seller_99', pattern: `(?<![a-z])${ABROAD}\\s?${CALLED}${GAP}${CLEAR_ACCOUNT}` },
  { what: 'ins: name', pattern: `(?<![a-z])(?:ig|ins|insta|fb|tg)\\s?${CALLED}\\s?[:@]\\s?@?[a-z0-9][\\w.-]{2,30}` },
  {
    what: 'abc12345 微信同号',
    pattern: `(?<![\\w.-])${CLEAR_ACCOUNT}\\s?(?:是?我的?)?\\s?(?:${WECHAT}|${QQ}|企鹅)\\s?同?号`,
  },
  {
    what: '一三八零零一三八零零零',
    pattern: String.raw`(?<!\d)(?:86[ -]?)?1[3-9](?:[\s.,、·-]{0,2}\d){9}(?!\d)`,
    only: hasHanDigit,
  },
];
