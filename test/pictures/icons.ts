import path from 'node:path';
import fs from 'node:fs';
import sharp from 'sharp';

const folder = path.resolve(import.meta.dirname, '../../assets/icons');

/** What phones ask for, px. `bleeds`: the system cuts the corners itself, so the ground reaches the edges. */
const sizes = [
  { name: '192', size: 192, bleeds: false },
  { name: '512', size: 512, bleeds: false },
  { name: 'maskable-512', size: 512, bleeds: true },
  { name: '180', size: 180, bleeds: true },
] as const;

/** Renders the icons of the crew's pages from their drawings in `assets/icons/`. */
export async function takeIcons(): Promise<void> {
  for (const page of ['panel', 'prompter']) {
    const drawing = fs.readFileSync(path.join(folder, `${page}.svg`), 'utf8');
    for (const { name, size, bleeds } of sizes) {
      const svg = Buffer.from(bleeds ? drawing.replace(' rx="112"', '') : drawing);
      const picture = sharp(svg, { density: 144 }).resize(size, size).png({ palette: true });
      await picture.toFile(path.join(folder, `${page}-${name}.png`));
    }
  }
  console.log(path.relative(process.cwd(), folder));
}
