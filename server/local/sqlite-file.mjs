import fs from 'node:fs';
import { errorCode, Problem } from './problem.mjs';

const headerLength = 100;

/**
 * Reports a database that was overwritten, emptied or cut short before workerd opens it: workerd would answer such
 * a room with errors, and take an emptied one for a new show. Damage further in shows when the rooms are asked to
 * answer. Offsets are those of https://www.sqlite.org/fileformat.html, section 1.3.
 * @param {string} file
 */
export function assertWholeDatabase(file) {
  let header;
  let size;
  try {
    size = fs.statSync(file).size;
    header = readStart(file);
  } catch (error) {
    throw new Problem('databaseUnreadable', { file, code: errorCode(error) });
  }
  if (header.toString('latin1', 0, 16) !== 'SQLite format 3\0' || isCutShort(file, header, size)) {
    throw new Problem('databaseDamaged', { file });
  }
}

/** @param {string} file */
function readStart(file) {
  const header = Buffer.alloc(headerLength);
  const handle = fs.openSync(file, 'r');
  try {
    fs.readSync(handle, header, 0, headerLength, 0);
  } finally {
    fs.closeSync(handle);
  }
  return header;
}

/**
 * Pages missing at the end are damage only when no write-ahead log is left that may hold them: a process killed
 * while it copied the log into the file leaves just that, and SQLite finishes the copy.
 * @param {string} file
 * @param {Buffer} header
 * @param {number} size
 */
function isCutShort(file, header, size) {
  const log = `${file}-wal`;
  if (fs.existsSync(log) && fs.statSync(log).size > 0) return false;
  const pageSize = header.readUInt16BE(16) === 1 ? 65536 : header.readUInt16BE(16);
  const pagesAreKnown = header.readUInt32BE(24) === header.readUInt32BE(92);
  return pagesAreKnown && size < header.readUInt32BE(28) * pageSize;
}
