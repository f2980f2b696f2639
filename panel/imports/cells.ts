import { parseMoney, type Money } from '../../shared/money.ts';
import type { Row } from './columns.ts';

type Names = readonly string[];

/** An order's id, digit for digit. One that a spreadsheet has rounded is refused: it would be another order's. */
export function idIn(row: Row, ...names: Names): string {
  const text = row.needed(...names);
  if (/^\d(?:\.\d+)?e\+?\d+$/i.test(text)) throw row.bad('id-rounded', ...names);
  if (!/^[^\s\p{C}]{1,64}$/u.test(text)) throw row.bad('id-wrong', ...names);
  return text;
}

const timePattern =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(?:(Z|UTC)|([+-])(\d{2}):?(\d{2}))?$/i;

/**
 * A moment as spreadsheets write it, `2026-11-20 20:01:05 +0800`, in ms. Without an offset it is in `zone` (minutes east of UTC) or,
 * where that is null, in the device's own. Null for an empty cell.
 */
export function timeIn(row: Row, zone: number | null, ...names: Names): number | null {
  const text = row.text(...names);
  if (text === '') return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0', utc, sign, hours, minutes] =
    timePattern.exec(text) ?? [];
  const parts = [year, month, day, hour, minute, second].map(Number);
  const [y = NaN, mo = NaN, d = NaN, h = 0, mi = 0, s = 0] = parts;
  const offset = utc ? 0 : sign ? Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) : zone;
  const at =
    offset === null ? new Date(y, mo - 1, d, h, mi, s).getTime() : Date.UTC(y, mo - 1, d, h, mi, s) - offset * 60_000;
  const days = new Date(Date.UTC(y, mo, 0)).getUTCDate();
  if (!(at > 0) || mo < 1 || mo > 12 || d < 1 || d > days || h > 23 || mi > 59 || s > 59)
    throw row.bad('time-wrong', ...names);
  return at;
}

/** An amount, `¥1,299.00` or `1299`. */
export function moneyIn(row: Row, currency: string, ...names: Names): Money {
  const text = row.needed(...names).replace(/[¥￥$€£,，\s]/g, '');
  try {
    return parseMoney(text, currency);
  } catch {
    throw row.bad('amount-wrong', ...names);
  }
}

/** A whole number of things. */
export function countIn(row: Row, ...names: Names): number {
  const text = row.needed(...names).replace(/[,，]/g, '');
  if (!/^\d{1,9}(?:\.0+)?$/.test(text)) throw row.bad('count-wrong', ...names);
  return Number(text);
}
