import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

export const bench = folder('../');
export const built = folder('../dist/');
export const screenshots = folder('../screenshots/');
export const library = folder('../../dist/');
export const report = folder('../../src/data/liwan-2017.json');

/** Every library has a folder; the floors come first, then ours, then the others by name. */
const first = ['static-svg', 'floor', 'foi-complete', 'foi-property', 'foi-card-html'];
export const peerNames = readdirSync(folder('../peers/'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));

function rank(name) {
  return first.includes(name) ? first.indexOf(name) : first.length;
}
