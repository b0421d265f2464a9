import type { Browser, Page } from 'playwright';

/** The visible result of an example page. */
export interface Shown {
  /** The headings of our elements that show a chart, including those in frames. */
  readonly headings: readonly string[];
  /** The messages that the others show instead. */
  readonly messages: readonly string[];
  readonly logged: readonly string[];
  /** Errors, warnings, and policy violations. */
  readonly problems: readonly string[];
  readonly requests: readonly string[];
}

/**
 * Opens a page and waits until each of our elements, including those in frames, shows a chart or a message.
 *
 * @param lines The number of lines that the page logs.
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
  const shown = await shownIn(page);
  while (logged.length < lines) await page.waitForEvent('console', { timeout: 10_000 });
  await page.close();
  return { ...shown, logged, problems, requests };
}

async function shownIn(page: Page): Promise<Pick<Shown, 'headings' | 'messages'>> {
  const headings: string[] = [];
  const messages: string[] = [];
  for (const frame of page.frames()) {
    await frame.waitForFunction(
      () => {
        const ours = [...document.querySelectorAll('*')].filter(({ localName }) =>
          localName.startsWith('foi-'),
        );
        const ready = ours.every((element) =>
          element.shadowRoot?.querySelector('h1, h2, h3, [part=message]'),
        );
        return ready && (ours.length > 0 || document.querySelector('iframe, [role=region]'));
      },
      undefined,
      { timeout: 20_000 },
    );
    const texts = await frame.evaluate(async () => {
      const ours = [...document.querySelectorAll('*')].filter(({ localName }) =>
        localName.startsWith('foi-'),
      );
      return Promise.all(
        ours.map(async (element) => {
          await (element as Element & { updateComplete?: Promise<unknown> }).updateComplete;
          const textOf = (parts: string) => element.shadowRoot?.querySelector(parts)?.textContent?.trim();
          return { message: textOf('[part=message]'), heading: textOf('h1, h2, h3') };
        }),
      );
    });
    for (const { message, heading = '' } of texts)
      if (message === undefined) headings.push(heading);
      else messages.push(message);
  }
  return { headings, messages };
}
