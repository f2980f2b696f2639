/** @type {typeof import('./messages.en.mjs').english} */
export const chinese = {
  building: () => '正在构建页面（仅在有改动时进行，最多约一分钟）……',
  newOwnerKey: ({ dataFolder }) =>
    `已新建数据目录：${dataFolder}\n其中保存直播数据和所有者密钥，请做好备份，不要给任何人看。`,
  renewedOwnerKey: ({ dataFolder }) =>
    `${dataFolder} 中的直播已换用新的所有者密钥，以前的链接已全部失效。请把 OBS 和店铺里的链接换成下面的新链接，并在手机上重新打开控制面板。以后启动时不要再设置 CUECART_NEW_OWNER_KEY。`,
  serving: () => '直播服务已启动。按 Ctrl+C 停止。',
  alreadyRunning: ({ origin }) => `直播服务已在运行：${origin}`,
  alreadyRunningUnwatched: ({ workerd }) =>
    `目前它出错后不会自动重启。如需重新启动，请先结束进程 ${workerd}，再运行 npm start。`,
  otherShowRunning: ({ origin }) =>
    `${origin} 上已有一个 Cuecart 在运行，但它使用的是另一个数据目录，因此这里无法显示它的链接。如需再开一场，请设置 PORT。`,
  panelHere: () => '控制面板（手机连接同一 Wi-Fi，扫码或打开链接）：',
  noNetwork: () => '这个链接只能在本机打开：HOST 这样设置，或没有找到网络。',
  overlaysHere: () => '画面组件：把链接拖进 OBS 的场景',
  otherPages: () => '其他页面',
  shopHooks: () => '店铺与弹幕的推送地址',
  live: () => '直播',
  rehearsal: () => '彩排',
  vertical: () => '竖屏 1080×1920',
  horizontal: () => '横屏 1920×1080',
  panel: () => '控制面板',
  overlay: () => '画面组件',
  prompter: () => '提词器',
  secret: () => '签名密钥',
  allLinks: () => '查看全部链接（含店铺推送地址）：npm run -s links',
  secretSet: ({ source, room }) => `房间 ${room} 今后用您提供的密钥校验 ${source} 的推送。`,
  revoked: ({ role, room }) => `房间 ${room} 的 ${role} 链接已全部失效。运行 npm run -s links 生成新链接。`,
  roomStopped: ({ how }) => `房间服务意外停止（${how}），正在重新启动；画面会自动跟上。`,
  roomIsBack: () => '房间服务已恢复，已确认的数据没有丢失。',
  startFailed: ({ how }) => `房间服务未能启动（${how}），正在重试……`,
  portUnreadable: ({ text }) =>
    `PORT 的值“${text}”不是端口号，直播服务没有启动。请填 1 到 65535 之间的数字，或不设置 PORT（默认 8787）。`,
  portTaken: ({ port }) =>
    `端口 ${port} 已被其他程序占用，直播服务没有启动，数据没有改动。请关闭该程序，或用 PORT 换一个端口，例如 PORT=${port === 65535 ? 8787 : port + 1}。链接中含有端口，换端口后 OBS 里的链接也要更换。`,
  portForbidden: ({ port }) => `当前用户无权监听端口 ${port}，直播服务没有启动。请用 PORT 选一个大于 1024 的端口。`,
  hostUnusable: ({ host, code }) =>
    `无法监听地址 HOST=${host}（${code}），直播服务没有启动。请填本机的地址，或不设置 HOST。`,
  fileInPlaceOfFolder: ({ folder }) =>
    `${folder} 是一个文件，而直播数据需要保存在同名的目录里。直播服务没有启动，该文件未被改动。请移走该文件，或用 CUECART_DATA 选择其他目录。`,
  dataFolderUnwritable: ({ dataFolder, code }) =>
    `数据目录 ${dataFolder} 无法写入（${code}）。直播数据将无法保存，因此没有启动。请为当前用户开放写入权限、清理磁盘空间，或用 CUECART_DATA 选择其他目录。`,
  ownerKeyUnreadable: ({ file, code }) =>
    `无法读取所有者密钥 ${file}（${code}）。没有它就拿不到任何链接，因此没有启动。请为当前用户开放该文件的读取权限。`,
  ownerKeyDamaged: ({ file }) =>
    `文件 ${file} 里不是有效的所有者密钥：它是空的或被改动过。没有它就拿不到任何链接，因此没有启动，该文件未被改动。请从备份恢复；若没有备份，请移走该文件，并设置 CUECART_NEW_OWNER_KEY=1 启动一次：直播记录会保留，并生成新的密钥和链接。`,
  ownerKeyMissing: ({ dataFolder }) =>
    `所有者密钥丢失：${dataFolder} 里有房间，但没有 owner-key 文件。换用新密钥会使 OBS、手机和店铺里的所有链接失效，因此直播服务没有启动，数据没有改动。请从备份恢复 owner-key 文件，所有链接即可照常使用。若没有备份，请设置 CUECART_NEW_OWNER_KEY=1 启动一次：直播记录会保留，并生成新的链接。`,
  startUnderWay: ({ dataFolder, origin, pid, lock }) =>
    `${dataFolder} 中的直播服务正在启动${origin ? `：${origin}` : ''}${pid ? `（进程 ${pid}）` : ''}。两个服务同时使用一个目录会损坏数据，因此本次启动已结束，没有改动任何内容。请等待另一个启动完成并显示链接；届时在这里运行 npm start 也会显示。${lock ? `如果并没有其他启动正在进行，请删除 ${lock} 后重新启动。` : ''}`,
  databaseDamaged: ({ file }) =>
    `直播记录已损坏：${file}。为避免覆盖，直播服务没有启动。请先把整个数据目录复制到安全的地方，再从备份恢复。若要马上开播，可用 CUECART_DATA 指定另一个目录，从空白开始（链接会更换）。`,
  databaseUnreadable: ({ file, code }) =>
    `无法读取直播记录：${file}（${code}）。直播服务没有启动，数据没有改动。请为当前用户开放数据目录的读写权限。`,
  roomsDoNotAnswer: ({ dataFolder }) =>
    `无法打开 ${dataFolder} 里的房间，记录可能已损坏。直播服务已停止，没有删除任何数据。请先把整个数据目录复制到安全的地方，再从备份恢复。若要马上开播，可用 CUECART_DATA 指定另一个目录，从空白开始（链接会更换）。设置 CUECART_DEBUG=1 可查看详情。`,
  roomsTroubled: ({ dataFolder }) =>
    `服务已恢复，但有房间无法打开，${dataFolder} 里的记录可能已损坏。其余部分继续运行。直播结束后，请先把整个数据目录复制到安全的地方，再从备份恢复。`,
  workerdDies: ({ how, lastWords }) =>
    `服务连续五次刚启动就退出（${how}），直播服务已停止，没有删除任何数据。${
      process.platform === 'win32'
        ? '在 Windows 上，通常是缺少 Microsoft Visual C++ Redistributable 2015–2022（x64，14.40 或更新版本）：请安装后再启动。'
        : '它最后的输出可能说明了原因：'
    }\n${lastWords}`,
  buildFailed: ({ output }) =>
    `页面构建失败，直播服务没有启动。请撤销最近对源码的改动，或修复下面指出的问题：\n${output}`,
  ownerKeyNotAccepted: ({ base }) =>
    `${base} 上的直播服务不接受此数据目录的所有者密钥：它使用的是另一个目录。请把 CUECART_DATA 设为那个目录，或把 PORT 设为正确的端口。`,
  serverRefused: ({ status, path }) =>
    `直播服务对 ${path} 返回了 ${status}，没有做任何改动。请检查房间、来源和角色的名称；密钥须为 16 到 256 个字符，不含空格。`,
  notRunning: ({ origin }) => `${origin} 上没有运行中的直播服务，因此没有链接。请先运行 npm start。`,
  noSuchRoom: ({ room, rooms }) => `没有名为“${room}”的房间。现有房间：${rooms}。`,
  usage: ({ reason }) =>
    `${reason}\n用法：npm run -s links -- [--json] [--room ID] [--origin https://…]\n      npm run -s links -- --set-secret 来源=密钥 --room ID\n      npm run -s links -- --revoke 角色 --room ID`,
};
