import fs from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';

const video = fs.readFileSync(path.resolve(import.meta.dirname, '../../assets/busy-vertical.jpg'));
const source = (type: string, bytes: Buffer) => `data:image/${type};base64,${bytes.toString('base64')}`;

/** Of each stage the part with the widgets, 560 px wide; the phone with the panel beside them. */
const css = `
  body { position: relative; width: 1600px; height: 960px; margin: 0; overflow: hidden;
    background: radial-gradient(120% 140% at 78% 0%, #38181c 0%, #1b1317 42%, #0e0f13 100%); }
  .stage { position: absolute; top: 40px; width: 560px; height: 880px; border-radius: 22px; overflow: hidden;
    box-shadow: 0 0 0 2px #00000080, 0 18px 40px #00000090; }
  .stage img { position: absolute; top: -64px; width: 560px; height: 996px; }
  .phone { position: absolute; top: 126px; left: 1246px; width: 300px; height: 649px; border-radius: 34px; overflow: hidden;
    box-shadow: 0 0 0 9px #050609, 0 0 0 11px #4a4147, 0 22px 50px #000000a0; }
  .phone img { width: 100%; }
`;

/** The README's first picture: both stages over a video, and the panel on its phone. */
export async function compose(
  browser: Browser,
  { stages, panel }: { stages: readonly Buffer[]; panel: Buffer },
): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1600, height: 960 } });
  const onVideo = stages.map(
    (stage, index) => `<div class="stage" style="left:${40 + index * 592}px">
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
