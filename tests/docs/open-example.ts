import type { Browser, Page } from 'playwright';

/** What a page of an example shows and says. */
export interface Shown {
  /** Of each of our elements: its heading, or its message. */
  readonly elements: readonly string[];
  readonly logged: readonly string[];
  /** Errors, warnings, and what a policy objects to. */
  readonly problems: readonly string[];
  readonly requests: readonly string[];
}

/**
 * Opens a page and waits until each of our elements, in frames too, shows a chart or a message.
 *
 * @param lines How many lines the page logs.
 */
export async function openExample(browser: Browser, address: string, lines = 0): Promise<Shown> {
  const page = await browser.newPage({ locale: 'en-GB' });
  const logged: string[] = [];
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => {
    if (message.type() === 'log') logged.push(message.text());
    else problems.push(message.text());
  });
  await page.goto(address);
  const elements = await shownIn(page);
  while (logged.length < lines) await page.waitForEvent('console', { timeout: 10_000 });
  await page.close();
  return { elements, logged, problems, requests };
}

async function shownIn(page: Page): Promise<readonly string[]> {
  const shown: string[] = [];
  for (const frame of page.frames()) {
    await frame.waitForFunction(
      () => {
        const ours = [...document.querySelectorAll('*')].filter(({ localName }) => /^foi-/.test(localName));
        const ready = ours.every((element) =>
          element.shadowRoot?.querySelector('h1, h2, h3, [part=message]'),
        );
        return ready && (ours.length > 0 || document.querySelector('iframe, [role=region]'));
      },
      undefined,
      { timeout: 20_000 },
    );
    shown.push(
      ...(await frame.evaluate(async () => {
        const ours = [...document.querySelectorAll('*')].filter(({ localName }) => /^foi-/.test(localName));
        return Promise.all(
          ours.map(async (element) => {
            await (element as Element & { updateComplete?: Promise<unknown> }).updateComplete;
            const message = element.shadowRoot?.querySelector('[part=message]');
            return (message ?? element.shadowRoot?.querySelector('h1, h2, h3'))?.textContent?.trim() ?? '';
          }),
        );
      })),
    );
  }
  return shown;
}
