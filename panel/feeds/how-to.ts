import type { Words } from '../../shared/language.ts';
import type { SourceName } from '../../shared/sources.ts';

const step = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

const public_ = step(
  '店铺要能从外网访问这个地址。电脑没有公网地址时，先架一条隧道，把前面的域名换成隧道的。',
  'The shop must reach this address from outside. Without a public address put a tunnel in front and use its name.',
);
const paste = (zh: string, en: string) => step(`${zh}，粘贴上面的地址。`, `${en}, and paste the address above.`);
const test = step('点“试一下”。', 'Tap “Send a test”.');
const bridge = step(
  '在装着这个软件的电脑上，到 Cuecart 文件夹里运行上面的命令，窗口不要关。',
  'On the computer with that program run the command above in Cuecart’s folder, and leave it open.',
);
const seen = step('来一个赞，看上面“最近”是否变化。', 'Get one like and see whether “last” above changes.');

/** How to connect each source, step by step, with its own menus' names. */
export const howTo: Readonly<Record<SourceName, readonly Words[]>> = {
  shopify: [
    public_,
    paste(
      'Shopify 后台 → 设置 → 通知 → Webhooks → 新建：格式 JSON，事件选“订单更新”（orders/updated），再各建一个“退款创建”“库存水平更新”',
      'Shopify admin → Settings → Notifications → Webhooks → Create: JSON, event “Order updated”; likewise “Refund create” and “Inventory level update”',
    ),
    step('把同一页下方的签名密钥填到下面。', 'Enter the signing secret from the bottom of that page below.'),
    test,
  ],
  woocommerce: [
    public_,
    paste(
      'WooCommerce → 设置 → 高级 → Webhooks → 添加：状态“启用”，主题“订单已更新”；另建“订单已删除”“商品已更新”',
      'WooCommerce → Settings → Advanced → Webhooks → Add: status Active, topic “Order updated”; likewise “Order deleted” and “Product updated”',
    ),
    step('密钥填上面的密钥。', 'As its secret enter the secret above.'),
    test,
  ],
  'tiktok-shop': [
    public_,
    paste(
      'TikTok Shop Partner Center → 应用 → Webhooks，订阅 Order status change（订单状态）、Return status change（退货退款）、Cancellation status change（取消）和 Inventory status change（库存）',
      'TikTok Shop Partner Center → your app → Webhooks, subscribe to “Order status change”, “Return status change”, “Cancellation status change” and “Inventory status change”',
    ),
    step('把 App Key 和 App Secret 填到下面。', 'Enter app key and app secret below.'),
    step(
      '推送里没有金额：订单会计数，不显示金额；有退款就整单不计。',
      'Deliveries hold no amounts: orders count, their amounts stay unknown, and any refund takes its whole order off.',
    ),
    test,
  ],
  doudian: [
    public_,
    step(
      '先把 App Key 和 App Secret 填到下面，抖店保存地址时会试推一次。',
      'First enter app key and app secret below: the address is tried when it is saved.',
    ),
    paste(
      '抖店开放平台 → 应用 → 消息推送，勾选订单创建、支付、完成、取消和退款成功',
      '抖店开放平台 → your app → 消息推送, tick 订单创建, 订单支付, 订单完成, 订单取消, 退款成功',
    ),
    test,
  ],
  'douyin-life': [
    public_,
    paste(
      '抖音开放平台 → 应用 → Webhooks，勾选“订单消息通知”和“券消息通知”',
      '抖音开放平台 → your app → Webhooks, tick 订单消息通知 and 券消息通知',
    ),
    step('把 Client Secret 填到下面。', 'Enter the client secret below.'),
    step(
      '退款由“券消息通知”推送，不带金额：退了一张券，整单就不再计数。付款前取消的订单从不推送，也就从不计数。',
      'Refunds come with 券消息通知 and without amounts: one coupon paid back takes its whole order off. Orders cancelled before they are paid are never told, and never count.',
    ),
    test,
  ],
  'wechat-store': [
    public_,
    paste(
      '微信小店 → 服务市场 → 开发配置 → 消息推送：安全模式，数据格式 JSON',
      '微信小店 → 服务市场 → 开发配置 → 消息推送: 安全模式, JSON',
    ),
    step(
      'Token 和 EncodingAESKey 填上面密钥里冒号前后的两段。',
      'As Token and EncodingAESKey enter the two parts of the secret above, before and after the colon.',
    ),
    test,
  ],
  youzan: [
    public_,
    paste(
      '有赞云控制台 → 应用 → 消息推送，勾选交易支付、交易关闭、交易成功、退款成功',
      '有赞云控制台 → your app → 消息推送, tick 交易支付, 交易关闭, 交易成功, 退款成功',
    ),
    step('把 client_id 和 client_secret 填到下面。', 'Enter client id and client secret below.'),
    test,
  ],
  'kuaishou-shop': [
    public_,
    paste(
      '快手电商开放平台 → 应用 → 消息订阅，勾选订单支付成功、订单失败、订单成功、退款更新',
      '快手电商开放平台 → your app → 消息订阅, tick 订单支付成功, 订单失败, 订单成功, 退款更新',
    ),
    step('把消息密钥填到下面。', 'Enter the message secret (消息密钥) below.'),
    test,
  ],
  stripe: [
    public_,
    paste(
      'Stripe → Developers → Webhooks → Add endpoint，勾选 checkout.session.completed、async_payment_succeeded、async_payment_failed、charge.refunded',
      'Stripe → Developers → Webhooks → Add endpoint, tick checkout.session.completed, async_payment_succeeded, async_payment_failed, charge.refunded',
    ),
    step('把签名密钥（whsec_…）填到下面。', 'Enter the signing secret (whsec_…) below.'),
    test,
  ],
  standard: [
    step(
      '让您的系统按 docs/ingest.md 的格式把订单 POST 到上面的地址。',
      'Have your system POST orders to the address above, in the shape that docs/ingest.md describes.',
    ),
    step('用上面的密钥按 Standard Webhooks 1.0 签名。', 'Sign with the secret above, after Standard Webhooks 1.0.'),
    test,
  ],
  'social-stream-ninja': [
    paste(
      'Social Stream Ninja → 全局设置 → 打开“POST 消息到地址”',
      'Social Stream Ninja → global settings → switch on “POST messages to a URL”',
    ),
    step('点赞要准，打开“likes_update”。', 'For exact likes switch on “likes_update”.'),
    seen,
  ],
  tikfinity: [step('打开 TikFinity 并连上直播间。', 'Open TikFinity and connect it to your live.'), bridge, seen],
  'tiktok-live-connector': [
    bridge,
    step(
      '让使用 TikTok-Live-Connector 的程序把事件（JSON）发到 ws://127.0.0.1:21214/。',
      'Have the program that uses TikTok-Live-Connector send its events as JSON to ws://127.0.0.1:21214/.',
    ),
    seen,
  ],
  'douyin-push': [
    public_,
    paste(
      '抖音开放平台 → 小玩法/小程序 → 直播间数据，订阅评论、点赞、礼物',
      '抖音开放平台 → your mini app → live data, subscribe to comments, likes and gifts',
    ),
    step('把推送密钥填到下面。', 'Enter the push secret below.'),
    test,
  ],
  'douyin-barrage-grab': [
    step(
      '打开 DouyinBarrageGrab 和直播间。它抓取平台数据，随时可能失效，也可能违反平台规则。',
      'Open DouyinBarrageGrab and the live. It scrapes the platform: it may stop working at any time and may break the platform’s rules.',
    ),
    bridge,
    seen,
  ],
  'douyin-live': [
    step(
      '启动 douyinLive。它抓取平台数据，随时可能失效，也可能违反平台规则。',
      'Start douyinLive. It scrapes the platform: it may stop working at any time and may break the platform’s rules.',
    ),
    step(
      '在命令末尾加上 --from ws://127.0.0.1:1088/ws/直播间号。',
      'Add --from ws://127.0.0.1:1088/ws/<live id> to the command.',
    ),
    bridge,
    seen,
  ],
  dycast: [
    bridge,
    step(
      '在 dycast 页面把转发地址填成 ws://127.0.0.1:21215/。它抓取平台数据，随时可能失效，也可能违反平台规则。',
      'In dycast’s page enter ws://127.0.0.1:21215/ as the address to forward to. It scrapes the platform: it may stop working at any time and may break the platform’s rules.',
    ),
    step(
      'dycast 不是在这台电脑上打开服务、而是用别人网站的，命令后面加 --origin 和那个网站的地址，否则会被拒绝。',
      'If dycast’s page is served by a website and not by this computer, add --origin and the website’s address to the command; it is turned away otherwise.',
    ),
    seen,
  ],
  'bilibili-open': [
    bridge,
    step(
      '让持有直播长连的程序把消息（JSON）转发到 ws://127.0.0.1:21216/。',
      'Have the program that holds the live socket forward its messages as JSON to ws://127.0.0.1:21216/.',
    ),
    seen,
  ],
  'bilibili-web': [
    bridge,
    step(
      '让弹幕程序（如 blivedm）把消息（JSON）转发到 ws://127.0.0.1:21217/。',
      'Have your chat program (for instance blivedm) forward its messages as JSON to ws://127.0.0.1:21217/.',
    ),
    seen,
  ],
};

/** What the parts of a secret are called that a shop gives: one field each, joined by a colon. */
export const secretParts: Readonly<Partial<Record<SourceName, readonly string[]>>> = {
  'tiktok-shop': ['App Key', 'App Secret'],
  doudian: ['App Key', 'App Secret'],
  youzan: ['client_id', 'client_secret'],
};

/** Sources whose messages our local command forwards. */
export const bridged: ReadonlySet<SourceName> = new Set<SourceName>([
  'tikfinity',
  'tiktok-live-connector',
  'douyin-barrage-grab',
  'douyin-live',
  'dycast',
  'bilibili-open',
  'bilibili-web',
]);
