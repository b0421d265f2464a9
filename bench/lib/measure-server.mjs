import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { categories, rotate } from './data.mjs';
import { built } from './paths.mjs';

/** Drawings per second in Node, each with new figures, after half a second of warm-up. */
export async function measureServer(name, seconds = 1) {
  const file = join(built, name, 'server.mjs');
  if (!existsSync(file)) return null;
  const { server } = await import(file);
  const variants = categories.map((_, step) => rotate(categories, step));
  const drawing = await server(variants[0]);
  if (!/<svg/.test(drawing)) throw new Error(`${name} made no SVG`);
  await drawFor(server, variants, seconds / 2);
  return { perSecond: await drawFor(server, variants, seconds), length: drawing.length };
}

async function drawFor(server, variants, seconds) {
  const start = performance.now();
  let drawn = 0;
  while (performance.now() - start < seconds * 1000) {
    for (let repeat = 0; repeat < 10; repeat += 1) {
      const drawing = server(variants[drawn % variants.length]);
      if (typeof drawing !== 'string') await drawing;
      drawn += 1;
    }
  }
  return (1000 * drawn) / (performance.now() - start);
}
