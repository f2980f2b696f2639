import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A machine's fonts as an engine sees them: these files and no others. */
export class SystemFonts {
  /** To be added to the engine's environment. */
  readonly env: { readonly FONTCONFIG_FILE: string };
  readonly #folder: string;

  constructor(...fonts: readonly Buffer[]) {
    this.#folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cuecart-fonts-'));
    const settings = path.join(this.#folder, 'fonts.conf');
    const own = path.join(this.#folder, 'fonts');
    fs.mkdirSync(own);
    for (const [index, font] of fonts.entries()) fs.writeFileSync(path.join(own, `${index}.ttf`), font);
    const folders = `<dir>${own}</dir><cachedir>${path.join(this.#folder, 'cache')}</cachedir>`;
    fs.writeFileSync(
      settings,
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}</fontconfig>`,
    );
    this.env = { FONTCONFIG_FILE: settings };
  }

  [Symbol.dispose](): void {
    fs.rmSync(this.#folder, { recursive: true, force: true });
  }
}
