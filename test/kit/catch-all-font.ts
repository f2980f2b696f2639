/*
 * A system font that has every letter there is, each as the same box. On a machine with this font alone, whatever no face of ours sets
 * falls back to it, and Chromium says so: the only way to see that nothing falls back.
 */

export const CATCH_ALL = 'Catch All';

const LAST_LETTER = 0x10_ffff;
const EM = 1000;

const u16 = (...numbers: number[]) => {
  const bytes = Buffer.alloc(numbers.length * 2);
  numbers.forEach((number, index) => bytes.writeInt16BE((number << 16) >> 16, index * 2));
  return bytes;
};
const u32 = (...numbers: number[]) => {
  const bytes = Buffer.alloc(numbers.length * 4);
  numbers.forEach((number, index) => bytes.writeUInt32BE(number >>> 0, index * 4));
  return bytes;
};

/** A box of one contour: bounds, the contour's last point, no instructions, four points on the curve, and the steps between them. */
const box = Buffer.concat([
  u16(1, 100, 0, 900, 700),
  u16(3, 0),
  Buffer.from([1, 1, 1, 1]),
  u16(100, 0, 800, 0),
  u16(0, 700, 0, -700),
]);

function names(): Buffer {
  const texts = { 1: CATCH_ALL, 2: 'Regular', 3: CATCH_ALL, 4: CATCH_ALL, 6: CATCH_ALL.replace(' ', '') };
  const records: Buffer[] = [];
  const stored: Buffer[] = [];
  let offset = 0;
  for (const [id, text] of Object.entries(texts)) {
    const bytes = Buffer.from(text, 'utf16le').swap16();
    records.push(u16(3, 1, 0x409, Number(id), bytes.length, offset));
    stored.push(bytes);
    offset += bytes.length;
  }
  return Buffer.concat([u16(0, records.length, 6 + records.length * 12), ...records, ...stored]);
}

/** The tables of the font, by their tags, in the order of their tags. The glyph 0 is empty, 1 is the box. */
const tables = (): Record<string, Buffer> => ({
  'OS/2': Buffer.concat([
    u16(4, EM, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
    Buffer.alloc(10),
    u32(0xffff_ffff, 0xffff_ffff, 0xffff_ffff, 0xffff_ffff),
    Buffer.from('NONE'),
    u16(0x40, 0, 0xffff, 800, -200, 0, 900, 200),
    u32(0xffff_ffff, 0xffff_ffff),
    u16(500, 700, 0, 32, 0),
  ]),
  // Format 13: many letters, one glyph.
  cmap: Buffer.concat([u16(0, 1, 3, 10), u32(12), u16(13, 0), u32(28, 0, 1, 0, LAST_LETTER, 1)]),
  glyf: Buffer.concat([box, Buffer.alloc(box.length % 2)]),
  head: Buffer.concat([
    u32(0x1_0000, 0x1_0000, 0, 0x5f0f_3cf5),
    u16(0, EM),
    Buffer.alloc(16),
    u16(0, 0, 1000, 700, 0, 8, 2, 1, 0),
  ]),
  hhea: Buffer.concat([u32(0x1_0000), u16(800, -200, 0, EM, 0, 0, 900, 1, 0, 0, 0, 0, 0, 0, 0, 2)]),
  hmtx: u16(EM, 0, EM, 100),
  loca: u32(0, 0, box.length + (box.length % 2)),
  maxp: Buffer.concat([u32(0x1_0000), u16(2, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0)]),
  name: names(),
  post: Buffer.concat([u32(0x3_0000, 0), u16(-100, 50), u32(0, 0, 0, 0, 0)]),
});

/** The font's file. */
export function catchAllFont(): Buffer {
  const entries = Object.entries(tables());
  const power = 2 ** Math.floor(Math.log2(entries.length));
  const head = [u32(0x1_0000), u16(entries.length, power * 16, Math.log2(power), entries.length * 16 - power * 16)];
  const bodies: Buffer[] = [];
  let offset = 12 + entries.length * 16;
  for (const [tag, bytes] of entries) {
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    head.push(Buffer.from(tag.padEnd(4)), u32(0, offset, bytes.length));
    bodies.push(padded);
    offset += padded.length;
  }
  return Buffer.concat([...head, ...bodies]);
}
