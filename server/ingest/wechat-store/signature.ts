import { hash } from 'node:crypto';

/** SHA-1 over the words in their order, run together, in hex. */
export const wechatSignature = (...words: string[]): string => hash('sha1', words.sort().join(''), 'hex');
