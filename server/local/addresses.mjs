import os from 'node:os';

const virtualAdapters =
  /docker|veth|^br-|vmnet|vmware|virtualbox|vbox|vethernet|hyper-v|wsl|tailscale|zerotier|utun|^tun|^tap/i;
const homeNetworks = /^(192\.168\.|10\.|172\.(1[6-9]|2\d|3[01])\.)/;

/**
 * The addresses of this machine that a phone on the same Wi-Fi can most likely reach, best first.
 * @param {NodeJS.Dict<os.NetworkInterfaceInfo[]>} adapters
 */
export function lanAddresses(adapters = os.networkInterfaces()) {
  return Object.entries(adapters)
    .flatMap(([name, addresses]) => (addresses ?? []).map((each) => ({ name, ...each })))
    .filter((each) => each.family === 'IPv4' && !each.internal && !each.address.startsWith('169.254.'))
    .map((each) => ({
      address: each.address,
      distance: Number(virtualAdapters.test(each.name)) * 2 + Number(!homeNetworks.test(each.address)),
    }))
    .sort((one, other) => one.distance - other.distance)
    .map((each) => each.address);
}

/**
 * Where pages find the show: programs on this machine at `here`, phones at `phone` (the same where the show listens
 * on this machine alone, or there is no network).
 * @param {{ host: string, port: number }} address what the server listens on
 * @param {string[]} lan
 */
export function origins({ host, port }, lan = lanAddresses()) {
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const here = isEverywhere || isLoopback(host) ? 'localhost' : bracketed(host);
  const phone = isEverywhere ? (lan[0] ?? here) : here;
  return { here: `http://${here}:${port}`, phone: `http://${phone}:${port}` };
}

/**
 * Where the launcher itself asks: by number, since `localhost` may be looked up as an IPv6 address first.
 * @param {{ host: string, port: number }} address
 */
export function askAt({ host, port }) {
  const number = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : bracketed(host);
  return `http://${number}:${port}`;
}

/** @param {string} host */
export const bracketed = (host) => (host.includes(':') ? `[${host}]` : host);

/** @param {string} host */
const isLoopback = (host) => host === 'localhost' || host === '::1' || host.startsWith('127.');
