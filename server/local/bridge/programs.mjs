/**
 * How the bridge comes to a program's messages: it connects to the program's own socket, or it listens for a page or a program that
 * connects to it.
 * @typedef {{ readonly way: 'connect', readonly from: string, readonly hello?: string } | { readonly way: 'listen', readonly port: number, readonly origin?: string | undefined }} Way
 */

/**
 * Every program whose messages can be forwarded, by the word for it in the address on the panel.
 * @type {Readonly<Record<string, Way>>}
 */
export const programs = {
  tikfinity: { way: 'connect', from: 'ws://localhost:21213/' },
  'douyin-barrage-grab': { way: 'connect', from: 'ws://127.0.0.1:8888/' },
  'douyin-live': { way: 'connect', from: 'ws://127.0.0.1:1088/ws/' },
  'social-stream-ninja': { way: 'connect', from: 'ws://127.0.0.1:3000/' },
  'tiktok-live-connector': { way: 'listen', port: 21214 },
  dycast: { way: 'listen', port: 21215 },
  'bilibili-open': { way: 'listen', port: 21216 },
  'bilibili-web': { way: 'listen', port: 21217 },
};
