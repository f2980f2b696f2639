import { english } from './messages.en.mjs';
import { chinese } from './messages.zh.mjs';
import { Problem } from './problem.mjs';

/** @typedef {typeof english} Texts */

/**
 * The language of the person at the terminal. Windows sets none of the variables, so the system is asked there.
 * @param {NodeJS.ProcessEnv} env
 */
export function languageOf(env) {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^zh/i.test(locale) ? 'zh' : 'en';
}

/** The texts in that language. */
export const texts = languageOf(process.env) === 'zh' ? chinese : english;

/**
 * Tells the person at the terminal what happens, on stderr: stdout is for what was asked for.
 * @param {keyof Texts} name
 * @param {any} [details]
 */
export function say(name, details) {
  console.error(texts[name](details));
}

/**
 * Tells what went wrong and ends with exit code 1. In Chinese the English follows, for searching and for support.
 * @param {unknown} error
 */
export function explain(error) {
  if (!(error instanceof Problem)) console.error(error);
  else {
    if (texts !== english) say(error.text, error.details);
    console.error(english[error.text](/** @type {any} */ (error.details)));
  }
  process.exitCode = 1;
}
