import { oneLine } from '../report/one-line.js';

/** Where a command writes. `interactive`: errors go to a terminal; `screen`: the output does, too. */
export interface Terminal {
  readonly interactive: boolean;
  readonly screen: boolean;
  write(content: string | Uint8Array): Promise<void>;
  writeError(text: string): void;
}

/** The terminal of this process. `write` waits for the reader, so that output does not pile up in memory. */
export function processTerminal(): Terminal {
  return {
    interactive: process.stderr.isTTY === true,
    screen: process.stdout.isTTY === true,
    write: (content) =>
      process.stdout.write(content)
        ? Promise.resolve()
        : new Promise((resolve) => process.stdout.once('drain', () => resolve())),
    writeError: (text) => void process.stderr.write(text),
  };
}

/** A terminal that captures its output, for tests and other programs. */
export class CapturedTerminal implements Terminal {
  readonly interactive = false;
  readonly screen = false;
  readonly chunks: Uint8Array[] = [];
  errors = '';

  get output(): string {
    return Buffer.concat(this.chunks).toString('utf8');
  }

  write(content: string | Uint8Array): Promise<void> {
    this.chunks.push(Buffer.from(content));
    return Promise.resolve();
  }

  writeError(text: string): void {
    this.errors += text;
  }
}

/** Writes one line to standard error. Line breaks in text from a report, file or user are removed. */
export function printLine(terminal: Terminal, text: string): void {
  terminal.writeError(`${oneLine(text)}\n`);
}

/** Milliseconds between progress updates. */
const PACE = 100;

/** Shows progress on one line that is erased at the end, on interactive terminals only. */
export class Progress {
  #last = 0;
  #shown = false;

  constructor(
    readonly terminal: Terminal,
    readonly total: number,
  ) {}

  step(done: number, what: string): void {
    const now = Date.now();
    if (!this.terminal.interactive || this.total < 2 || now - this.#last < PACE) return;
    this.#last = now;
    this.#shown = true;
    this.terminal.writeError(`\r\u001b[K${done} of ${this.total}: ${oneLine(what)}`);
  }

  end(): void {
    if (this.#shown) this.terminal.writeError('\r\u001b[K');
  }
}
