import type { Words } from '../../shared/language.ts';

/** The words for importing files. */
export const importTexts = {
  imports: { 'zh-CN': '导入订单或库存', en: 'Import orders or stock' },
  importsHelp: {
    'zh-CN':
      '补上店铺没有推送的：Shopify、抖店的导出文件，或我们的模板（CSV、XLSX）。文件只在这台设备上读，姓名当场打码，地址电话不上传。导入的订单计数，但不会当作“刚刚下单”播报。',
    en: 'For what a shop did not deliver: exports of Shopify or 抖店, or our template (CSV, XLSX). The file is read on this device; names are masked here, addresses and phones are not sent. Imported orders count, and are never announced as just bought.',
  },
  importsChoose: { 'zh-CN': '选文件', en: 'Choose a file' },
  importsOrderTemplate: { 'zh-CN': '订单模板', en: 'Template for orders' },
  importsStockTemplate: { 'zh-CN': '库存模板', en: 'Template for stock' },
  importsReading: { 'zh-CN': '正在读取…', en: 'Reading…' },
  importsReadingRows: { 'zh-CN': '正在读取… {done} / {all}', en: 'Reading… {done} of {all}' },
  importsUnreadable: {
    'zh-CN': '这个文件读不出来，什么都没有导入。请另存为 CSV 或 XLSX 再试。',
    en: 'This file cannot be read and nothing was imported. Save it as CSV or XLSX and try again.',
  },
  importsTooLarge: {
    'zh-CN': '文件超过 20 MB，没有读取。请分几次导出。',
    en: 'The file is larger than 20 MB and was not read. Export it in parts.',
  },
  importsUnknown: {
    'zh-CN': '认不出这些列，什么都没有导入。请用店铺原样的导出文件，或下载模板。',
    en: 'These columns are not known and nothing was imported. Use the shop’s export as it is, or our template.',
  },
  importsNothing: { 'zh-CN': '文件里没有能导入的行。', en: 'There is no row in it to import.' },
  importsOrders: { 'zh-CN': '{n} 个订单', en: 'Orders: {n}' },
  importsStock: { 'zh-CN': '{n} 个库存数', en: 'Stock figures: {n}' },
  importsStockAge: {
    'zh-CN': '按文件的时间 {time} 计，画面只在这之后 {minutes} 分钟内显示。',
    en: 'As of {time}, when the file was written; shown on screen for {minutes} minutes from then.',
  },
  importsUnits: { 'zh-CN': '{n} 件', en: 'units: {n}' },
  importsMore: { 'zh-CN': '……还有 {n} 行', en: '… and {n} more' },
  importsBad: { 'zh-CN': '{n} 行不能导入，会跳过：', en: 'Rows that cannot be imported and are left out: {n}' },
  importsRow: { 'zh-CN': '第 {row} 行：{why}', en: 'Row {row}: {why}' },
  importsSendOrders: { 'zh-CN': '导入 {n} 个订单', en: 'Import {n} orders' },
  importsSendStock: { 'zh-CN': '导入 {n} 个库存数', en: 'Import {n} stock figures' },
  importsSending: { 'zh-CN': '已导入 {done} / {all}', en: '{done} of {all} imported' },
  importsDone: {
    'zh-CN': '完成：新的 {fresh}，已有的 {known}，拒绝的 {refused}。',
    en: 'Done: {fresh} new, {known} known already, {refused} refused.',
  },
  importsStopped: {
    'zh-CN': '房间没有应答，停在 {done} / {all}。检查网络后再导入一次，已导入的不会重复计数。',
    en: 'The room did not answer and the import stopped at {done} of {all}. Check the network and import again: nothing counts twice.',
  },
  'cell-missing': { 'zh-CN': '“{column}”是空的', en: '“{column}” is empty' },
  'id-rounded': {
    'zh-CN': '“{column}”被表格软件四舍五入了，会变成别的订单。请用店铺原样导出的 CSV。',
    en: '“{column}” was rounded by a spreadsheet and would be another order’s. Use the CSV as the shop exported it.',
  },
  'id-wrong': { 'zh-CN': '“{column}”不像编号', en: '“{column}” is no id' },
  'time-wrong': { 'zh-CN': '“{column}”不是时间', en: '“{column}” is no time' },
  'amount-wrong': { 'zh-CN': '“{column}”不是金额', en: '“{column}” is no amount' },
  'count-wrong': { 'zh-CN': '“{column}”不是整数', en: '“{column}” is no whole number' },
  'state-unknown': { 'zh-CN': '不认识“{column}”里的状态', en: 'The state in “{column}” is not known' },
  'shop-unknown': { 'zh-CN': '不认识“{column}”里的店铺', en: 'The shop in “{column}” is not known' },
  'product-unknown': {
    'zh-CN': '“{column}”里的商品不在商品表里，请先导入商品',
    en: 'The product in “{column}” is not in the catalog: import products first',
  },
  'offer-unknown': {
    'zh-CN': '“{column}”里的活动不存在，请先导入活动',
    en: 'An offer in “{column}” does not exist: import offers first',
  },
  'kind-unknown': { 'zh-CN': '不认识“{column}”里的活动类型', en: 'The kind of offer in “{column}” is not known' },
  'role-unknown': {
    'zh-CN': '“{column}”要写引流款、利润款或战略款',
    en: '“{column}” must be drawing-in, earning or image',
  },
  'deal-not-lower': { 'zh-CN': '活动价没有低于平时价', en: 'The deal is not below the regular price' },
  'steps-wrong': {
    'zh-CN': '“{column}”写法如 199-20；后一档要更高',
    en: '“{column}” is written like 199-20, each step higher than the one before',
  },
  repeated: { 'zh-CN': '“{column}”和上面某一行重复了', en: '“{column}” is the same as in a row above' },
  'one-too-many': { 'zh-CN': '放不下这一行了，已经到上限', en: 'There is no room for this row: the most is reached' },
  'offer-id-wrong': {
    'zh-CN': '“{column}”只能用英文字母、数字和 . _ : -，最多 64 个',
    en: '“{column}” takes letters, digits and . _ : - alone, at most 64',
  },
  'offer-fixed': {
    'zh-CN': '“{column}”里的活动已经预告或开始，不能再改；换一个编号就是新活动',
    en: 'The offer in “{column}” is announced or on and cannot change; with another id it is a new one',
  },
  'price-promised': {
    'zh-CN': '这个商品的活动正在进行，“{column}”现在不能改',
    en: 'An offer of this product is on, so “{column}” cannot change now',
  },
  'too-much': { 'zh-CN': '有一个数值太大或太长（{column}）', en: 'A value is too large or too long ({column})' },
} as const satisfies Record<string, Words>;
