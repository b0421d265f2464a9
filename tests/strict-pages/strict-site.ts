import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The policy of a strict page; it allows only its own site. */
export const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types foi-charts lit-html";

/** A site in memory. */
export interface Site {
  readonly origin: string;
  close(): void;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  xhtml: 'application/xhtml+xml; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  css: 'text/css; charset=utf-8',
  png: 'image/png',
};

/**
 * Serves files by path, each with the policy, on any free port.
 *
 * @param files May be added to while the site is running.
 * @param policy A Content-Security-Policy; none if empty.
 * @param readers Origins whose scripts may read the files; null for its own.
 * @param moved Redirects by path.
 */
export async function serve(
  files: Readonly<Record<string, string | Buffer>>,
  policy = STRICT,
  readers: string | null = null,
  moved: Readonly<Record<string, string>> = {},
): Promise<Site> {
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/^\//, '').replace(/\?.*/, '');
    const content = files[path];
    if (moved[path] !== undefined) {
      response.writeHead(302, { Location: moved[path] }).end();
      return;
    }
    if (content === undefined) {
      response.writeHead(path === 'favicon.ico' ? 204 : 404).end();
      return;
    }
    if (policy !== '') response.setHeader('Content-Security-Policy', policy);
    if (readers !== null) response.setHeader('Access-Control-Allow-Origin', readers);
    response.setHeader(
      'Content-Type',
      TYPES[path === '' || path.endsWith('/') ? 'html' : (path.split('.').pop() ?? '')] ?? 'text/plain',
    );
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
