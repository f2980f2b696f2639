import { REDACTED } from '../../shared/names/redact.ts';

/** How people lead others away from a stream: an app's name, perhaps dressed up, and an account after it. */
const invitation =
  /(?:[加➕+]\s*)?(?:微\s*信|薇信|威信|v\s*信|wei\s*xin|we\s*chat|\bv\s*x|\bw\s*x|\bq\s*q|扣扣|telegram|whats\s*app)\s*(?:号|群|[:：])?\s*[a-z0-9][\w-]{4,}/gi;

/** A comment without accounts of other apps; phones, mail and web addresses are out of it already. */
export const withoutContacts = (text: string): string => text.normalize('NFKC').replace(invitation, REDACTED);
