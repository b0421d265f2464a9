// Draws docs/charts.png from the real charts of the one-file build, in a headless Chromium: npm run docs:pictures
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { crc32, deflateSync } from 'node:zlib';
import { chromium } from 'playwright';
import { runnerImport } from 'vite';

const PICTURE = 'docs/charts.png';
const LARGEST = 300_000;

const { module: chromiums } = await runnerImport('./tests/find-chromium.ts', { configFile: false });
const { module: fonts } = await runnerImport('./tests/fonts.ts', { configFile: false });
const { resolve } = createRequire(import.meta.url);

fonts.useOwnFonts();

/** A Latin typeface with the widths of Arial; Chinese uses the font of the tests. */
const faces = [400, 700].map((weight) => {
  const font = readFileSync(resolve(`@fontsource/arimo/files/arimo-latin-${weight}-normal.woff2`));
  return `@font-face { font-family: latin; font-weight: ${weight}; src: url(data:font/woff2;base64,${font.toString('base64')}) }`;
});

const page = `<!doctype html>
<meta charset="utf-8">
<style>
  ${faces.join('\n  ')}
  body { margin: 0; background: #dfe5eb; font: 16px/1.5 latin, sans-serif }
  main { display: grid; grid-template-columns: 560px 336px 560px; gap: 32px; align-items: start; width: max-content; padding: 32px; background: #dfe5eb }
  .phone { border: 8px solid #1b2733; border-radius: 24px; overflow: hidden; background: #fff }
</style>
<main>
  <foi-request-outcomes report-id="liwan-2017" variant="strip" theme="light" lang="en"></foi-request-outcomes>
  <div class="phone">
    <foi-request-outcomes report-id="liwan-2017" variant="strip" theme="light" lang="zh-Hans"></foi-request-outcomes>
  </div>
  <foi-applicants report-id="huaian-2024" theme="dark" lang="en"></foi-applicants>
</main>`;

/** The 256 most common colours of a picture, and the nearest of them for each pixel. Runs in the browser. */
async function pixelsOf(base64) {
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context.drawImage(bitmap, 0, 0);
  const colours = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
  const counts = new Map();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const commonest = [...counts].sort(([, a], [, b]) => b - a).slice(0, 256);
  const palette = commonest.map(([colour]) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]);
  const nearest = new Map(
    [...counts.keys()].map((colour) => {
      const distances = palette.map(
        ([red, green, blue]) =>
          ((colour & 255) - red) ** 2 +
          (((colour >> 8) & 255) - green) ** 2 +
          (((colour >> 16) & 255) - blue) ** 2,
      );
      return [colour, distances.indexOf(Math.min(...distances))];
    }),
  );
  let indices = '';
  for (const colour of colours) indices += String.fromCharCode(nearest.get(colour));
  return { width, height, palette, indices: btoa(indices) };
}

/** A PNG with indexed colours, a third of the size of a browser's own. */
function indexedPng({ width, height, palette, indices }) {
  const pixels = Buffer.from(indices, 'base64');
  const lines = Array.from({ length: height }, (_, y) =>
    Buffer.concat([Buffer.from([0]), pixels.subarray(y * width, (y + 1) * width)]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits per pixel, with a palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(Buffer.concat(lines), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

const browser = await chromium.launch({
  executablePath: chromiums.findChromium(),
  args: [...chromiums.chromiumArguments],
});
try {
  const tab = await browser.newPage({ viewport: { width: 1600, height: 1000 }, deviceScaleFactor: 1.5 });
  await tab.setContent(page);
  await tab.addScriptTag({ path: 'dist/foi-charts.js' });
  const charts = tab.locator('[report-id]');
  for (const chart of await charts.all()) await chart.locator('h2').waitFor();
  // Its evidence is open, so that a reader sees the source of a number.
  await charts.first().getByRole('button', { name: '12' }).first().click();
  await charts.first().locator('tr.evidence').waitFor();
  await tab.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.blur());
  const picture = await tab.locator('main').screenshot();
  writeFileSync(PICTURE, indexedPng(await tab.evaluate(pixelsOf, picture.toString('base64'))));
} finally {
  await browser.close();
}
const { size } = statSync(PICTURE);
if (size > LARGEST) throw new Error(`${PICTURE} has ${size} bytes, more than ${LARGEST}`);
process.stdout.write(`${PICTURE}: ${size} bytes. Look at it before you commit it.\n`);
