// The one thing of Node that the worker uses; workerd has it built in.
declare module 'node:crypto' {
  export function hash(algorithm: 'sha256', data: string | Uint8Array, encoding: 'hex'): string;
}
