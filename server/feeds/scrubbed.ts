import { ExactNumber, parseExactJson } from '../../shared/exact-json.ts';

/** Fields whose words are a provider's own. Also of these only what has the shape of a code is shown; of all others the kind and length of a value. */
const OPEN = new Set(
  'type event topic status tag cmd action kind currency financial_status order_status event_type giftType outcome'.split(
    ' ',
  ),
);
/** A code as platforms write it, `partially_paid` or `LIVE_OPEN_PLATFORM_LIKE`. A name is not written so, a phone has more digits. */
const CODE = /^(?:[a-z][a-z0-9]*(?:_[a-z0-9]+)*|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*|\d{1,4})$/;
/** With dots or slashes it is one if it begins with what shops have: `order.paid`, and not `john.smith`. */
const TOPIC =
  /^(?:app|cart|charge|checkout|customers?|fulfillments?|inventory_levels|invoice|orders?|payment_intent|products?|refunds?|stock|trade)(?:[./][a-z_]+){1,3}$/;
/** Codes that are written as names are. */
const KNOWN = new Set('roomUser superFan questionNew liveIntro streamEnd goalUpdate rankText rankUpdate'.split(' '));
const LONGEST_CODE = 28;

const hasManyDigits = (text: string) => (text.match(/\d/g)?.length ?? 0) >= 5;
const isCode = (text: string) =>
  text.length <= LONGEST_CODE && !hasManyDigits(text) && (CODE.test(text) || TOPIC.test(text) || KNOWN.has(text));
const MOST_FIELDS = 40;
const MOST_SHOWN = 3;
const DEEPEST = 6;

function valueOf(key: string, value: unknown, depth: number): unknown {
  if (value instanceof ExactNumber)
    return OPEN.has(key) && isCode(value.source) ? value.source : `number, ${value.source.length} digits`;
  if (typeof value === 'string') {
    if (OPEN.has(key) && isCode(value)) return value;
    return /^\d+$/.test(value) ? `text, ${value.length} digits` : `text, ${value.length}`;
  }
  if (value === null || typeof value === 'boolean') return value;
  if (depth >= DEEPEST) return '…';
  if (Array.isArray(value)) {
    const shown: unknown[] = value.slice(0, MOST_SHOWN).map((each) => valueOf(key, each, depth + 1));
    return value.length > MOST_SHOWN ? [...shown, `… ${value.length} in all`] : shown;
  }
  if (typeof value !== 'object') return typeof value;
  const fields = Object.entries(value).slice(0, MOST_FIELDS);
  // Names of fields are the provider's; one that may be a person's (a name, a phone or an address as a key) is not shown.
  return Object.fromEntries(fields.map(([name, each]) => [nameOf(name), valueOf(name, each, depth + 1)]));
}

const nameOf = (name: string) => (/^[\w$-]{1,40}$/.test(name) && !hasManyDigits(name) ? name : '…');

/**
 * A look inside a body without what it says: the names of its fields, and of each value only the kind and length, so that the crew sees
 * what was not understood and reads nobody's name, phone or words.
 */
export function scrubbed(body: Uint8Array): string {
  const text = new TextDecoder().decode(body);
  try {
    return JSON.stringify(valueOf('', parseExactJson(text), 0), null, 1);
  } catch {
    const form = /^[\w.%-]+=/.test(text) ? [...new URLSearchParams(text)] : [];
    if (form.length > 0) return form.map(([name, value]) => `${nameOf(name)} = text, ${value.length}`).join('\n');
    return `${body.length} bytes`;
  }
}
