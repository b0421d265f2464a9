import { chromium } from 'playwright';

/** The four conditions of a cold load. */
export const conditions = [
  { id: '1x', cpu: 1, slow: false },
  { id: '1x-4g', cpu: 1, slow: true },
  { id: '4x', cpu: 4, slow: false },
  { id: '4x-4g', cpu: 4, slow: true },
];

const slow4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** Pages that the browser itself would load beside the measured one. */
const QUIET =
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,WebUIToolbar,WebUIReloadButton';

export async function launch() {
  const { chromiumArguments, findChromium } = await import('../dist/find-chromium.mjs');
  return chromium.launch({
    executablePath: findChromium(),
    args: [...chromiumArguments, '--js-flags=--expose-gc', QUIET],
  });
}

/** Opens a page in a fresh profile, with a debugging session, and always closes it. */
export async function withPage(browser, use) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const session = await context.newCDPSession(page);
    await page.waitForTimeout(400);
    const result = await use(page, session);
    if (errors.length > 0) throw new Error(errors[0]);
    return result;
  } finally {
    await context.close();
  }
}

export async function slowDown(session, { cpu, slow }) {
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (slow) await session.send('Network.emulateNetworkConditions', slow4G);
  if (cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}

/** Rejects after a number of seconds, so that one library cannot delay the others. */
export function within(seconds, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done in ${seconds} s`)), seconds * 1000);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
