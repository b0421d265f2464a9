import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { serve, type Site } from '../strict-pages/strict-site.js';

const FOLDER = 'site';

/** The files of the built site, by path. */
export function siteFiles(): Record<string, string | Buffer> {
  if (!existsSync(FOLDER)) throw new Error('These tests need the site: npm run build:site');
  const paths = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(FOLDER, path)).isFile(),
  );
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(FOLDER, path))]));
}

/**
 * Serves the built site in a folder of a server, as a department does.
 *
 * @returns Its address, with a slash at the end.
 */
export async function serveSite(): Promise<Site & { readonly address: string }> {
  const files = Object.entries(siteFiles()).map(([path, content]) => [`charts/${path}`, content] as const);
  const start = files.find(([path]) => path === 'charts/index.html');
  const site = await serve(Object.fromEntries([...files, ['charts/', start?.[1] ?? '']]), '');
  return { ...site, address: `${site.origin}/charts/` };
}
