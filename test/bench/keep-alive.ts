import net from 'node:net';

/** A request ready to be written, byte for byte. */
export function requestBytes(path: string, headers: Record<string, string>, body: string | Buffer): Buffer {
  const bytes = Buffer.from(body);
  const lines = Object.entries({ host: '127.0.0.1', 'content-length': String(bytes.length), ...headers });
  const head = [`POST ${path} HTTP/1.1`, ...lines.map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n');
  return Buffer.concat([Buffer.from(head), bytes]);
}

export interface Answered {
  readonly status: number;
  readonly body: string;
}

/** One HTTP connection that stays open and does as little as possible, so that the server and not this is measured. */
export class KeepAlive {
  readonly #socket: net.Socket;
  #heard = '';
  #settle: ((answer: Answered) => void) | undefined;
  #fail: ((error: Error) => void) | undefined;

  private constructor(socket: net.Socket) {
    this.#socket = socket.setNoDelay(true).setEncoding('latin1');
    socket.on('data', (text: string) => this.#hear(text));
    socket.on('close', () => this.#fail?.(new Error('The connection was closed')));
    socket.on('error', (error) => this.#fail?.(error));
  }

  static open(port: number): Promise<KeepAlive> {
    return new Promise((resolve, reject) => {
      const socket = net.connect(port, '127.0.0.1', () => resolve(new KeepAlive(socket))).once('error', reject);
    });
  }

  /** Sends one request and waits for its answer; not for two at a time. */
  ask(request: Buffer): Promise<Answered> {
    return new Promise((resolve, reject) => {
      this.#settle = resolve;
      this.#fail = reject;
      this.#socket.write(request);
    });
  }

  /** Sends what was kept back of a request. */
  write(rest: Buffer) {
    this.#socket.write(rest);
  }

  close() {
    this.#fail = undefined;
    this.#socket.destroy();
  }

  #hear(text: string) {
    this.#heard += text;
    const end = this.#heard.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = this.#heard.slice(0, end);
    const body = this.#heard.slice(end + 4);
    const length = /^content-length: *(\d+)$/im.exec(head)?.[1];
    const isWhole = length === undefined ? body.endsWith('0\r\n\r\n') : body.length >= Number(length);
    if (!isWhole) return;
    this.#heard = '';
    this.#settle?.({ status: Number(head.slice(9, 12)), body });
  }
}
