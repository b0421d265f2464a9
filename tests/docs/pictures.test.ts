import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** The lines of a palette PNG, each without its filter byte; no filters are used. */
function linesOf(png: Buffer): readonly Buffer[] {
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const pixels = inflateSync(Buffer.concat(data));
  const width = png.readUInt32BE(16) + 1;
  return Array.from({ length: pixels.length / width }, (_, y) =>
    pixels.subarray(y * width + 1, (y + 1) * width),
  );
}

test('the picture of the charts in README is complete on all sides, and small', () => {
  const png = readFileSync('docs/charts.png');
  const lines = linesOf(png);
  const edges = [
    lines[0] ?? [],
    lines[lines.length - 1] ?? [],
    lines.map((line) => line[0]),
    lines.map((line) => line[line.length - 1]),
  ];
  expect(edges.map((edge) => new Set(edge).size)).toEqual([1, 1, 1, 1]);
  expect(png.length).toBeLessThan(300_000);
});
