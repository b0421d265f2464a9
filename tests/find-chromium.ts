import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** No sandbox, which does not work as root, and no requests to anywhere. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

/**
 * Finds a browser for the tests: `CHROMIUM`, an installed one, or Playwright's own; on Debian, root installs one.
 *
 * @returns Its path.
 * @throws Error that explains what to install.
 */
export function findChromium(): string {
  const found = locate();
  if (found) return found;
  if (debianRoot()) {
    const apt = (...args: string[]) =>
      execFileSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium');
  }
  const installed = locate();
  if (installed) return installed;
  throw new Error(
    'The tests need a Chromium: install one (on Debian: apt-get install chromium), or set CHROMIUM to the path of one.',
  );
}

function locate(): string | undefined {
  return [process.env['CHROMIUM'], ...INSTALLED, playwrightsOwn()].find((path) => path && existsSync(path));
}

function playwrightsOwn(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

function debianRoot(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}
