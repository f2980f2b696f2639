import fs from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';

const video = fs.readFileSync(path.resolve(import.meta.dirname, '../../overlays/gallery/busy-vertical.jpg'));
const source = (type: string, bytes: Buffer) => `data:image/${type};base64,${bytes.toString('base64')}`;

const css = `
  body { margin: 0; width: 1600px; height: 960px; position: relative; overflow: hidden; background: #14161c; }
  .stage { position: absolute; top: 40px; width: 495px; height: 880px; overflow: hidden; border-radius: 20px; }
  .stage img { position: absolute; width: 100%; height: 100%; }
  .phone { position: absolute; right: 48px; top: 78px; width: 372px; height: 805px; border-radius: 40px; overflow: hidden;
    box-shadow: 0 0 0 10px #05060a, 0 0 0 12px #3b4150; }
  .phone img { width: 100%; }
`;

/** The README's first picture: both stages over a video, and the panel on its phone. */
export async function compose(
  browser: Browser,
  { stages, panel }: { stages: readonly Buffer[]; panel: Buffer },
): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1600, height: 960 } });
  const onVideo = stages.map(
    (stage, index) => `<div class="stage" style="left:${48 + index * 533}px">
      <img src="${source('jpeg', video)}"><img src="${source('png', stage)}"></div>`,
  );
  await page.setContent(
    `<style>${css}</style>${onVideo.join('')}<div class="phone"><img src="${source('png', panel)}"></div>`,
    { waitUntil: 'load' },
  );
  const picture = await page.screenshot();
  await page.close();
  return picture;
}
