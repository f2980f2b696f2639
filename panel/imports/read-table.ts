import { parse } from 'csv-parse/browser/esm/sync';
import { readSheet as readXlsx } from 'read-excel-file/universal';
import { decodeText } from './decode-text.ts';

/** The cells of a file as text, row by row. */
export type Table = readonly (readonly string[])[];

/** A ZIP archive's first bytes; an XLSX file is one. */
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Spreadsheets keep fifteen digits of a number and make the others zero. */
const EXACT_DIGITS = 15;

/** A number of a cell as its text. One that the spreadsheet has rounded is written as `1.2e+18`, which no reader takes for an id. */
const numberText = (text: string) =>
  /^\d+$/.test(text) && text.length > EXACT_DIGITS ? Number(text).toExponential() : text;

function cellText(cell: unknown): string {
  // Dates in a spreadsheet have no zone; they are given as if they were UTC.
  if (cell instanceof Date) return cell.toISOString().slice(0, 19).replace('T', ' ');
  return typeof cell === 'string' || typeof cell === 'boolean' ? String(cell) : '';
}

/** What parts the cells, by the first line alone: exports put TABs before ids further down. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split(/\r?\n/, 1);
  const timesOf = (delimiter: string) => head.split(delimiter).length;
  return [',', '\t', ';'].reduce((best, each) => (timesOf(each) > timesOf(best) ? each : best));
}

/** The cells of a CSV file (comma, semicolon or TAB; UTF-8, UTF-16 or GBK) or of an XLSX file's first sheet. Throws for any other. */
export async function readTable(bytes: Uint8Array<ArrayBuffer>): Promise<Table> {
  if (isZip(bytes)) {
    const rows = await readXlsx(bytes.slice().buffer, { parseNumber: numberText });
    return rows.map((row) => row.map(cellText));
  }
  const text = decodeText(bytes);
  if (text.includes('\0')) throw new TypeError('no text');
  return parse(text, {
    delimiter: delimiterOf(text),
    // Exports leave cells off at the end of a line, and write a quote in the midst of a cell as it is.
    relax_column_count: true,
    relax_quotes: true,
  });
}
