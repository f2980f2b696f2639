import { hash } from 'node:crypto';

/**
 * SHA-256, hex, at once and by the runtime itself: the chain over the log needs it within a transaction, where nothing can
 * be waited for, and a library in JavaScript took a fifth of the room's time.
 */
export const sha256Hex = (data: string | Uint8Array): string => hash('sha256', data, 'hex');
