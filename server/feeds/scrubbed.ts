import { ExactNumber, parseExactJson } from '../../shared/exact-json.ts';

/** Fields whose words are a provider's own and never a person's. Of all others only the kind and length of a value is shown. */
const OPEN = new Set(
  'type event topic status state tag cmd action kind currency financial_status order_status event_type giftType outcome'.split(
    ' ',
  ),
);
const MOST_FIELDS = 40;
const MOST_SHOWN = 3;
const DEEPEST = 6;

function valueOf(key: string, value: unknown, depth: number): unknown {
  if (value instanceof ExactNumber) return OPEN.has(key) ? value.source : `number, ${value.source.length} digits`;
  if (typeof value === 'string') {
    if (OPEN.has(key) && /^[\w./:-]{1,40}$/.test(value)) return value;
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
  // Names of fields are the provider's; one that is none (a person's name as a key) is not shown.
  return Object.fromEntries(fields.map(([name, each]) => [nameOf(name), valueOf(name, each, depth + 1)]));
}

const nameOf = (name: string) => (/^[\w.$-]{1,40}$/.test(name) ? name : '…');

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
