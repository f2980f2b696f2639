/** @import { Texts } from './messages.mjs' */

/**
 * Something that keeps the show from starting and that a person can put right. `text` names the sentence that
 * explains it in `messages.mjs`; the details fill it in.
 */
export class Problem extends Error {
  /**
   * @param {keyof Texts} text
   * @param {Record<string, unknown>} [details]
   */
  constructor(text, details = {}) {
    super(text);
    this.text = text;
    this.details = details;
  }
}

/**
 * The system's own code for an error (`EACCES`, `ENOSPC`), which is safe to show and easy to look up.
 * @param {unknown} error
 */
export const errorCode = (error) => /** @type {NodeJS.ErrnoException} */ (error)?.code ?? String(error);
