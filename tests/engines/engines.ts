import { existsSync } from 'node:fs';
import { type Browser, chromium, firefox, type Page } from 'playwright';
import { chromiumArguments, findChromium } from '../find-chromium.js';
import { WEBKIT_FILES, WebKitPage } from './web-driver.js';

/** A page in one engine. Scripts and elements are given as expressions, which run in the page. */
export interface EnginePage {
  /** Replaces the page. */
  goTo(url: string): Promise<void>;
  evaluate<T>(script: string): Promise<T>;
  click(element: string): Promise<void>;
  escape(): Promise<void>;
  close(): Promise<void>;
}

export interface Engine {
  readonly name: string;
  /** The Debian packages that contain it, and files by which it is recognised as installed. */
  readonly packages: string;
  readonly files: readonly string[];
  open(url: string, env: NodeJS.ProcessEnv): Promise<EnginePage>;
}

const FIREFOX = '/usr/bin/firefox-esr';

/** Not headless: only a browser with a window exposes anything to screen readers. */
export const ENGINES: readonly Engine[] = [
  {
    name: 'Chromium',
    packages: 'chromium',
    files: [],
    open: async (url, env) =>
      openPage(
        await chromium.launch({
          executablePath: findChromium(),
          headless: false,
          args: [...chromiumArguments, '--force-renderer-accessibility'],
          env: env as Record<string, string>,
        }),
        url,
      ),
  },
  {
    name: 'Firefox',
    packages: 'firefox-esr',
    files: [FIREFOX],
    open: async (url, env) =>
      openPage(
        await firefox.launch({
          executablePath: FIREFOX,
          channel: 'moz-firefox',
          headless: false,
          env: env as Record<string, string>,
        }),
        url,
      ),
  },
  {
    name: 'WebKitGTK',
    packages: 'webkit2gtk-driver',
    files: WEBKIT_FILES,
    open: (url, env) => WebKitPage.open(url, env),
  },
];

export function missingFiles({ files }: Engine): readonly string[] {
  return files.filter((file) => !existsSync(file));
}

async function openPage(browser: Browser, url: string): Promise<EnginePage> {
  const page: Page = await browser.newPage();
  await page.goto(url);
  return {
    goTo: async (other) => void (await page.goto(other)),
    evaluate: <T>(script: string) => page.evaluate<T>(script),
    click: async (element) => {
      await (await page.evaluateHandle<HTMLElement>(element)).click();
    },
    escape: () => page.keyboard.press('Escape'),
    close: () => browser.close(),
  };
}
