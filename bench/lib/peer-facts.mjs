import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bench } from './paths.mjs';

/** A library's description of itself. */
export async function aboutOf(name) {
  return (await import(join(bench, `peers/${name}/about.js`))).about;
}

/** The HTML of a library's page before any script, and whether it has a script. */
export async function pageOf(name) {
  const file = join(bench, `peers/${name}/page.js`);
  return existsSync(file) ? import(file) : { body: () => '', script: true };
}

/** The libraries that take part in a measurement. */
export async function takingPart(names, measure) {
  const all = await Promise.all(names.map(async (name) => ({ name, only: (await aboutOf(name)).only })));
  return all.filter(({ only }) => !only || only.includes(measure)).map(({ name }) => name);
}
