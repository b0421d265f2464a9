import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { categories, words } from './data.mjs';
import { built } from './paths.mjs';
import { aboutOf, pageOf } from './peer-facts.mjs';

const look = '<style>body{margin:8px}#chart,.chart{width:640px}</style>';

/** A page with one chart, as on a real site, and an observer that reports when its chart is painted. */
export async function coldPage(name) {
  const { body, script, head = '', hurry = true } = await pageOf(name);
  const { marks } = await aboutOf(name);
  const watch = readFileSync(join(built, 'watch.js'), 'utf8');
  return html(
    `${head}${stylesheet(name, 'cold')}${hurry ? preloads(name) : ''}${look}<script>${watch}watch(${JSON.stringify(marks)})</script>`,
    `<div id="chart">${body(categories)}</div>` +
      (script
        ? `<script type="module"${hurry ? '' : ' fetchpriority="low"'} src="/dist/${name}/cold/cold.js"></script>`
        : ''),
  );
}

/** An empty page with a library loaded, controlled from outside. */
export async function manyPage(name) {
  const { marks } = await aboutOf(name);
  return html(
    `${stylesheet(name, 'many')}${look}`,
    `<script type="module">import * as harness from '/dist/harness.js';
import * as peer from '/dist/${name}/many/many.js';
window.bench = harness.withPeer(peer, ${JSON.stringify(marks)});</script>`,
  );
}

function html(head, body) {
  return `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>${words.measure}</title>
<link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
}

function stylesheet(name, page) {
  return existsSync(join(built, name, page, `${page}.css`))
    ? `<link rel="stylesheet" href="/dist/${name}/${page}/${page}.css">`
    : '';
}

function preloads(name) {
  return JSON.parse(readFileSync(join(built, name, 'cold.json'), 'utf8'))
    .map((chunk) => `<link rel="modulepreload" href="/${chunk}">`)
    .join('');
}
