import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { rolldown } from 'rolldown';
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

/** Resolves the data to the project's own file, and the package name to its build. */
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

/** Bundles what each library's pages load, minified and tree-shaken, and what its server runs. */
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
    const chunks = await bundle(join(entry, `${page}.js`), join(built, name, page), page);
    const paths = chunks.map((chunk) => `dist/${name}/${page}/${chunk}`);
    writeFileSync(join(built, name, `${page}.json`), JSON.stringify(paths));
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

/**
 * Bundles a page of a library with Rolldown, as Vite does, but without Vite's preloading script.
 *
 * @returns The chunks that its script imports statically, so that its page can preload them.
 */
async function bundle(input, dir, page) {
  let css = '';
  const bundler = await rolldown({
    input,
    cwd: bench,
    platform: 'browser',
    transform: { target: 'es2022', define: shared.define },
    logLevel: 'silent',
    plugins: [
      {
        name: 'bench',
        resolveId(id) {
          if (id.startsWith('bench:')) return `\0${id}`;
          if (!id.startsWith('foi-charts/')) return null;
          return join(library, id.replace('foi-charts/', '').replace(/^(data)$/, '$1/index.js'));
        },
        async load(id) {
          if (id.startsWith('\0bench:')) return `export default ${JSON.stringify(virtual[id.slice(1)]())}`;
          if (!id.endsWith('.css')) return null;
          css += (await transform(readFileSync(id, 'utf8'), { loader: 'css', minify: true })).code;
          return { code: '', moduleType: 'js' };
        },
      },
    ],
  });
  const { output } = await bundler.write({
    dir,
    format: 'esm',
    minify: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  });
  if (css !== '') writeFileSync(join(dir, `${page}.css`), css);
  return staticChunks(output, `${page}.js`);
}

function staticChunks(output, file, found = []) {
  for (const chunk of output.find(({ fileName }) => fileName === file).imports) {
    if (found.includes(chunk)) continue;
    found.push(chunk);
    staticChunks(output, chunk, found);
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
