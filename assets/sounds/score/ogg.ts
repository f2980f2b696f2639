import { createOggEncoder } from 'wasm-media-encoders';
import type { Stereo } from './mix.ts';
import { RATE } from './tones.ts';

/** Vorbis: every Chromium decodes it, also those that are built without licensed codecs. About 90 kbit/s. */
const QUALITY = 2;
/** The encoder takes this many samples at once. */
const BLOCK = 4_800;

/** A sound as an Ogg Vorbis file, the same bytes for the same samples. */
export async function toOgg([left, right]: Stereo): Promise<Buffer> {
  const encoder = await createOggEncoder();
  encoder.configure({ sampleRate: RATE, channels: 2, vbrQuality: QUALITY });
  const pieces: Buffer[] = [];
  for (let at = 0; at < left.length; at += BLOCK)
    // The encoder gives a view into its memory, which the next call overwrites.
    pieces.push(Buffer.from(encoder.encode([left.subarray(at, at + BLOCK), right.subarray(at, at + BLOCK)])));
  pieces.push(Buffer.from(encoder.finalize()));
  return renumber(Buffer.concat(pieces));
}

const SERIAL = 1;

/** The encoder draws a stream's number by lot. We give all the same one, and each page its new checksum. */
function renumber(file: Buffer): Buffer {
  for (let at = 0; at < file.length; ) {
    const segments = file[at + 26]!;
    const head = 27 + segments;
    const length = file.subarray(at + 27, at + head).reduce((sum, size) => sum + size, head);
    file.writeUInt32LE(SERIAL, at + 14);
    file.writeUInt32LE(0, at + 22);
    file.writeUInt32LE(checksum(file.subarray(at, at + length)), at + 22);
    at += length;
  }
  return file;
}

/** Ogg's own CRC: polynomial 04c11db7, nothing reflected, nothing inverted. */
function checksum(page: Uint8Array): number {
  let crc = 0;
  for (const byte of page) {
    crc ^= byte << 24;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x80000000 ? (crc << 1) ^ 0x04c11db7 : crc << 1;
  }
  return crc >>> 0;
}
