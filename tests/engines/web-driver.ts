import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const ESCAPE = '\uE00C';

/** The programs that drive WebKitGTK; both are in Debian's package webkit2gtk-driver. */
export const WEBKIT_FILES = ['/usr/bin/WebKitWebDriver', MINI_BROWSER] as const;

/** A page in WebKitGTK, with the few commands of the WebDriver standard that the tests need. */
export class WebKitPage {
  readonly #driver: ChildProcess;
  readonly #session: string;

  private constructor(driver: ChildProcess, session: string) {
    this.#driver = driver;
    this.#session = session;
  }

  static async open(url: string, env: NodeJS.ProcessEnv): Promise<WebKitPage> {
    const port = await freePort();
    const driver = spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' });
    const address = `http://127.0.0.1:${port}`;
    for (;;) {
      if (driver.exitCode !== null) throw new Error('WebKitWebDriver ended');
      if (
        await fetch(`${address}/status`).then(
          ({ ok }) => ok,
          () => false,
        )
      )
        break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const options = { binary: MINI_BROWSER, args: ['--automation'] };
    const { sessionId } = (await command(`${address}/session`, {
      capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } },
    })) as { sessionId: string };
    const page = new WebKitPage(driver, `${address}/session/${sessionId}`);
    await page.goTo(url);
    return page;
  }

  async goTo(url: string): Promise<void> {
    await command(`${this.#session}/url`, { url });
  }

  evaluate<T>(script: string): Promise<T> {
    return command(`${this.#session}/execute/sync`, { script: `return (${script})`, args: [] }) as Promise<T>;
  }

  async click(element: string): Promise<void> {
    await command(`${await this.#element(element)}/click`, {});
  }

  async escape(): Promise<void> {
    const keys = ['keyDown', 'keyUp'].map((type) => ({ type, value: ESCAPE }));
    await command(`${this.#session}/actions`, { actions: [{ type: 'key', id: 'keys', actions: keys }] });
  }

  async close(): Promise<void> {
    await fetch(this.#session, { method: 'DELETE' });
    this.#driver.kill();
    await once(this.#driver, 'exit');
  }

  async #element(expression: string): Promise<string> {
    const [id] = Object.values(await this.evaluate<Record<string, string>>(expression));
    return `${this.#session}/element/${id}`;
  }
}

async function command(url: string, body: object): Promise<unknown> {
  const answer = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await answer.json()) as { value: { message?: string } };
  if (!answer.ok) throw new Error(`${url}: ${value.message}`);
  return value;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
