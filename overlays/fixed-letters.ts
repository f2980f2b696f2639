/** The widgets' fixed words in Chinese: each letter once, so that their faces are there before a state first shows them. */
export const FIXED_LETTERS =
  '限时秒杀距开抢结束最后即将现价恢复口令售罄本场已光此刻格每人件量剩仅共主播清点店铺库存刚分钟前小拍下稍早笔新订单内赞评论享关注在看再解锁满全部份扫码或输入含手记彩排非真实，·万亿折盒误更正才报错了向大家致歉请以为准。确补张数据领取公布作废完轮观众问答平台目标达成超减始截止按算先不过马上回来要离直间信号中断修继续预计还有也可到这里啦拼团差未交额退款立用无门槛感谢一位扣除起讲疑统的原礼物暂停免费档失效工';
