import type { Words } from '../../shared/language.ts';
import type { Platform, Zone } from '../../shared/zones.ts';
import type { Finding } from './findings.ts';
import type { Background } from './look.ts';

export const texts = {
  title: { 'zh-CN': '组件库', en: 'Widget gallery' },
  vertical: { 'zh-CN': '竖屏', en: 'Vertical' },
  horizontal: { 'zh-CN': '横屏', en: 'Horizontal' },
  theme: { 'zh-CN': '主题', en: 'Theme' },
  background: { 'zh-CN': '背景', en: 'Background' },
  platform: { 'zh-CN': '平台', en: 'Platform' },
  state: { 'zh-CN': '组件和状态', en: 'Widget and state' },
  zones: { 'zh-CN': '遮挡区', en: 'Zones' },
  calm: { 'zh-CN': '减少动效', en: 'Calm' },
  lite: { 'zh-CN': '轻量', en: 'Lite' },
  check: { 'zh-CN': '检查', en: 'Check' },
  sheet: { 'zh-CN': '全部状态', en: 'All states' },
  play: { 'zh-CN': '播放', en: 'Play' },
  pause: { 'zh-CN': '暂停', en: 'Pause' },
  time: { 'zh-CN': '房间时间', en: 'Room time' },
  otherLanguage: { 'zh-CN': 'English', en: '中文' },
  whole: { 'zh-CN': '整个画面', en: 'The whole stage' },
  trouble: { 'zh-CN': '这个组件出错了，画面上会隐藏它。', en: 'This widget failed; on air it would be blanked.' },
  moving: { 'zh-CN': '动画进行中，停稳后再检查。', en: 'Something moves; texts in motion are not measured.' },
  noText: { 'zh-CN': '画面上没有文字。', en: 'No text on the stage.' },
  smallest: { 'zh-CN': '最小字号', en: 'Smallest text' },
  weakest: { 'zh-CN': '最低对比度', en: 'Weakest contrast' },
  fine: { 'zh-CN': '没有发现问题', en: 'Nothing found' },
  needs: { 'zh-CN': '至少', en: 'at least' },
} as const satisfies Record<string, Words>;

export const backgroundNames: Readonly<Record<Background, Words>> = {
  busy: { 'zh-CN': '实景', en: 'Busy picture' },
  moving: { 'zh-CN': '动态测试画面', en: 'Moving test picture' },
  light: { 'zh-CN': '白', en: 'White' },
  dark: { 'zh-CN': '黑', en: 'Black' },
  none: { 'zh-CN': '透明', en: 'None' },
};

export const platformNames: Readonly<Record<Platform, Words>> = {
  none: { 'zh-CN': '无平台', en: 'No platform' },
  douyin: { 'zh-CN': '抖音', en: 'Douyin' },
  tiktok: { 'zh-CN': 'TikTok', en: 'TikTok' },
  'taobao-live': { 'zh-CN': '淘宝直播', en: 'Taobao Live' },
  'wechat-channels': { 'zh-CN': '视频号', en: 'WeChat Channels' },
  instagram: { 'zh-CN': 'Instagram', en: 'Instagram' },
  youtube: { 'zh-CN': 'YouTube', en: 'YouTube' },
};

export const zoneNames: Readonly<Record<Zone['name'], Words>> = {
  header: { 'zh-CN': '顶栏', en: 'Header' },
  comments: { 'zh-CN': '评论', en: 'Comments' },
  buttons: { 'zh-CN': '按钮', en: 'Buttons' },
  actions: { 'zh-CN': '操作列', en: 'Actions' },
  controls: { 'zh-CN': '播放条', en: 'Player controls' },
  margin: { 'zh-CN': '边距', en: 'Margin' },
};

export const findingNames: Readonly<Record<Finding['kind'] | 'contrast', Words>> = {
  small: { 'zh-CN': '字太小', en: 'Too small' },
  cut: { 'zh-CN': '被切掉', en: 'Cut off' },
  outside: { 'zh-CN': '超出组件', en: 'Leaves its widget' },
  off: { 'zh-CN': '超出底板', en: 'Off its plate' },
  covered: { 'zh-CN': '被盖住', en: 'Covered' },
  overlap: { 'zh-CN': '互相重叠', en: 'Overlaps' },
  zone: { 'zh-CN': '在遮挡区里', en: 'Under the platform' },
  contrast: { 'zh-CN': '对比度不足', en: 'Too little contrast' },
};
