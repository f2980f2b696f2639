import path from 'node:path';
import { build } from 'vite';

type Built = { output: { type: string; code?: string }[] };

/** The script of the bench's own crew page, as one text. */
async function bundleTap(): Promise<string> {
  const [built] = (await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    build: {
      write: false,
      target: 'chrome103',
      lib: { entry: path.join(import.meta.dirname, 'pages', 'tap.ts'), formats: ['iife'], name: 'tapPage' },
    },
  })) as unknown as Built[];
  const code = built?.output.find(({ type }) => type === 'chunk')?.code;
  if (!code) throw new Error("The bench's own page was not built");
  return code;
}

/** That page for a room, a key and a product. */
export const tapPage = async ({ room, key, sku }: { room: string; key: string; sku: string }): Promise<string> =>
  `<!doctype html><html data-room="${room}" data-key="${key}" data-sku="${sku}"><title>tap</title><body><script>${(
    await bundleTap()
  ).replaceAll('</script', String.raw`<\/script`)}</script>`;
