/** Who is here, who is invited, and keys that should be gone. */
export const peopleTexts = {
  linkOfOperator: { 'zh-CN': '中控链接', en: 'operator’s link' },
  linkOfOverlay: { 'zh-CN': '画面链接', en: 'overlay link' },
  linkOfHost: { 'zh-CN': '主播提词链接', en: 'host’s link' },
  overdueInvite: {
    'zh-CN': '{name} 的邀请是给之前的直播的，现在还能进来。不需要了就在“更多 → 人员”里撤销。',
    en: '{name}’s invite was made for an earlier show and still opens this room. Revoke it under More → People unless it is still needed.',
  },
  overdueLink: {
    'zh-CN': '{link}已经用了 {days} 天，拿到过它的人都还能进来。请在直播电脑上换新的。',
    en: 'The {link} is {days} days old, and everybody who ever had it can still come in. Make a new one on the streaming PC.',
  },
} as const;
