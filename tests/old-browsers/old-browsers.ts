import { execFile } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import { findChromium } from '../find-chromium.js';

/** npm packages that contain a complete Chromium for Linux on x64, by its version. */
const CARRIERS: Readonly<Record<string, string>> = {
  '78': 'chrome-aws-lambda@1.20.4',
  '86': 'chrome-aws-lambda@5.3.1',
  '92': 'chrome-aws-lambda@10.1.0',
  '109': '@sparticuz/chromium@109.0.6',
};

/** The versions that the one file is tested in; `current` is the browser of the other tests. */
export const VERSIONS = [...Object.keys(CARRIERS), 'current'] as const;

/** The last version that supports all of them. */
const DRIVER = 'puppeteer-core@13.7.0';

/** The parts of Puppeteer that these tests use. */
export interface Page {
  goto(address: string): Promise<unknown>;
  on(event: 'console', listener: (message: { type(): string; text(): string }) => void): void;
  on(event: 'pageerror', listener: (error: Error) => void): void;
  on(event: 'request', listener: (request: { url(): string }) => void): void;
  evaluate<T, A extends readonly unknown[]>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  evaluateHandle<A extends readonly unknown[]>(
    work: (...args: A) => unknown,
    ...args: A
  ): Promise<{ asElement(): { click(): Promise<void> } | null }>;
  setViewport(size: { width: number; height: number }): Promise<void>;
  close(): Promise<void>;
  target(): { createCDPSession(): Promise<{ send(command: string, options: object): Promise<unknown> }> };
}

export interface OldBrowser {
  newPage(): Promise<Page>;
  version(): Promise<string>;
  close(): Promise<void>;
}

const asked = process.env['OLD_BROWSERS'];

/** Why these tests cannot run here; null if they can. */
export const whyNot: string | null =
  asked === undefined
    ? 'Old browsers are tried in .ci/run only; set OLD_BROWSERS=1 to fetch them (from npm, 800 MB, below node_modules/.cache).'
    : process.platform === 'linux' && process.arch === 'x64'
      ? null
      : 'The old browsers are for Linux on x64.';

/** `OLD_BROWSERS` may name a folder to keep them in. */
const folder = asked?.includes('/') ? asked : resolve('node_modules/.cache/old-browsers');

/** Downloads missing browsers: about 10 s. */
export async function fetchOldBrowsers(): Promise<void> {
  const missing = Object.keys(CARRIERS).filter((version) => !existsSync(programOf(version)));
  if (missing.length === 0 && existsSync(join(folder, 'node_modules/puppeteer-core'))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const carriers = Object.entries(CARRIERS).map(([version, carrier]) => `c${version}@npm:${carrier}`);
  const quietly = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--legacy-peer-deps'];
  const run = promisify(execFile);
  await run('npm', ['install', '--prefix', folder, ...quietly, ...carriers, DRIVER], { cwd: folder });
  await Promise.all(missing.map(unpack));
}

/** Starts one of `VERSIONS`. */
export async function launch(version: string): Promise<OldBrowser> {
  const puppeteer = createRequire(join(folder, 'package.json'))('puppeteer-core');
  return puppeteer.launch({
    executablePath: version === 'current' ? findChromium() : programOf(version),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-zygote',
      '--no-first-run',
      // A click goes to where a button was, which may still be moving.
      '--force-prefers-reduced-motion',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    defaultViewport: { width: 800, height: 900 },
  });
}

function programOf(version: string): string {
  return join(folder, `chromium-${version}`, 'chromium');
}

/** The program gets its name when it is complete: an interrupted download is unpacked again. */
async function unpack(version: string): Promise<void> {
  const carrier = join(folder, 'node_modules', `c${version}`, 'bin');
  const target = join(folder, `chromium-${version}`);
  mkdirSync(target, { recursive: true });
  const brotli = async (from: string, to: string, mode = 0o644) =>
    pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode }));
  for (const archive of readdirSync(carrier).filter((file) => file.endsWith('.tar.br'))) {
    const tar = join(target, archive.slice(0, -'.br'.length));
    await brotli(join(carrier, archive), tar);
    await promisify(execFile)('tar', ['xf', tar, '-C', target]);
    await rm(tar);
  }
  await brotli(join(carrier, 'chromium.br'), join(target, 'unpacked'), 0o755);
  await rename(join(target, 'unpacked'), programOf(version));
}
