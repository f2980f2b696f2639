// What the worker uses of Node; workerd has it built in.
declare module 'node:crypto' {
  export function hash(algorithm: 'md5' | 'sha1' | 'sha256', data: string | Uint8Array, encoding: 'hex'): string;
  interface Cipher {
    setAutoPadding(isPadded: boolean): void;
    update(data: Uint8Array): Uint8Array<ArrayBuffer>;
    final(): Uint8Array<ArrayBuffer>;
  }
  type Make = (algorithm: 'aes-128-cbc' | 'aes-192-cbc' | 'aes-256-cbc', key: Uint8Array, iv: Uint8Array) => Cipher;
  export const createDecipheriv: Make;
  export const createCipheriv: Make;
}
