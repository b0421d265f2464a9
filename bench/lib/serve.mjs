import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { coldPage, manyPage } from './pages.mjs';
import { built, report } from './paths.mjs';

const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.html': 'text/html',
};
const zipped = new Map();

/** A local server that gzips like a good host, each file once, and counts requests. */
export async function serve() {
  const requests = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://loopback');
    const file = await body(pathname);
    if (!file) return response.writeHead(404).end();
    requests.push({ path: pathname, type: file.type, bytes: file.gzip.length });
    response.writeHead(200, {
      'content-type': `${file.type}; charset=utf-8`,
      'content-encoding': 'gzip',
      'content-length': file.gzip.length,
      'cross-origin-opener-policy': 'same-origin', // finer clock
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(file.gzip);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return { origin, requests, close: () => server.close() };
}

async function body(path) {
  if (!zipped.has(path)) {
    const text = await read(path);
    if (text === undefined) return undefined;
    const type = types[extname(path)] ?? types['.html'];
    zipped.set(path, { type, gzip: gzipSync(text, { level: 9 }) });
  }
  return zipped.get(path);
}

async function read(path) {
  const [, kind, name] = path.split('/');
  if (kind === 'cold') return coldPage(decodeURIComponent(name));
  if (kind === 'many') return manyPage(decodeURIComponent(name));
  if (path === '/data/liwan-2017.json') return readFileSync(report, 'utf8');
  const file = join(built, path.replace('/dist/', ''));
  return path.startsWith('/dist/') && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
