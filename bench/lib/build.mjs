import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { categories, published, rotate, words } from './data.mjs';
import { bench, built, library, peerNames } from './paths.mjs';

const virtual = {
  'bench:data': () => {
    const variants = categories.map((_, step) => rotate(categories, step));
    return { categories, variants, words };
  },
  'bench:categories': () => categories,
  'bench:report': () => published,
};

/** The data from the project's own file, and the built package by its name. */
export const fromTheProject = {
  name: 'bench',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^bench:/ }, ({ path }) => ({ path, namespace: 'bench' }));
    onLoad({ filter: /.*/, namespace: 'bench' }, ({ path }) => ({
      contents: JSON.stringify(virtual[path]()),
      loader: 'json',
    }));
    onResolve({ filter: /^foi-charts\// }, ({ path }) => ({
      path: join(library, path.replace('foi-charts/', '').replace(/^(data)$/, '$1/index.js')),
    }));
  },
};

const shared = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  plugins: [fromTheProject],
  absWorkingDir: bench,
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.woff2': 'dataurl', '.woff': 'dataurl', '.svg': 'dataurl' },
  legalComments: 'none',
  logLevel: 'error',
};

/** Bundles what each peer's pages load, minified and tree-shaken, and what its server runs. */
export async function buildPeers(names = peerNames) {
  if (!existsSync(join(library, 'define'))) throw new Error('Build the package first: npm run build');
  await buildHarness();
  for (const name of names) await buildPeer(name);
}

async function buildPeer(name) {
  const peer = `./peers/${name}/peer.js`;
  const entry = join(built, name, 'entry');
  mkdirSync(entry, { recursive: true });
  const cold = existsSync(join(bench, `peers/${name}/cold.js`))
    ? `import ${path(`peers/${name}/cold.js`)};`
    : `import { mount } from ${path(peer)}; import data from 'bench:categories'; mount(document.getElementById('chart'), data);`;
  writeFileSync(join(entry, 'cold.js'), cold);
  writeFileSync(join(entry, 'many.js'), `export * from ${path(peer)};`);
  for (const page of ['cold', 'many']) {
    const { metafile } = await build({
      ...shared,
      entryPoints: [join(entry, `${page}.js`)],
      outdir: join(built, name, page),
      splitting: true,
      metafile: true,
      chunkNames: '[name]-[hash]',
    });
    const chunks = staticChunks(metafile.outputs, `dist/${name}/${page}/${page}.js`);
    writeFileSync(join(built, name, `${page}.json`), JSON.stringify(chunks));
  }
  if (!existsSync(join(bench, `peers/${name}/server.js`))) return;
  await build({
    ...shared,
    minify: false,
    platform: 'node',
    target: 'node20',
    packages: 'external',
    entryPoints: [join(bench, `peers/${name}/server.js`)],
    outfile: join(built, name, 'server.mjs'),
  });
}

/** What a script imports statically, so that its page can ask for it at once, as Vite's pages do. */
function staticChunks(outputs, file, found = []) {
  for (const { path: chunk, kind } of outputs[file].imports) {
    if (kind !== 'import-statement' || found.includes(chunk)) continue;
    found.push(chunk);
    staticChunks(outputs, chunk, found);
  }
  return found;
}

async function buildHarness() {
  for (const [file, format] of [
    ['harness', 'esm'],
    ['watch', 'iife'],
  ]) {
    await build({
      ...shared,
      format,
      entryPoints: [join(bench, `page/${file}.js`)],
      outfile: join(built, `${file}.js`),
    });
  }
  await build({
    ...shared,
    minify: false,
    platform: 'node',
    target: 'node20',
    external: ['playwright'],
    entryPoints: [join(bench, '../tests/find-chromium.ts')],
    outfile: join(built, 'find-chromium.mjs'),
  });
}

function path(file) {
  return JSON.stringify(join(bench, file));
}
