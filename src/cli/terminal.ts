import { oneLine } from '../report/one-line.js';

/** Where a command writes to. `interactive`: a person sees its errors at once; `screen`: its output, too. */
export interface Terminal {
  readonly interactive: boolean;
  readonly screen: boolean;
  write(content: string | Uint8Array): Promise<void>;
  tell(text: string): void;
}

/** The terminal of this process. Output waits for whoever reads it, so nothing piles up in memory. */
export function processTerminal(): Terminal {
  return {
    interactive: process.stderr.isTTY === true,
    screen: process.stdout.isTTY === true,
    write: (content) =>
      process.stdout.write(content)
        ? Promise.resolve()
        : new Promise((resolve) => process.stdout.once('drain', () => resolve())),
    tell: (text) => void process.stderr.write(text),
  };
}

/** A terminal that keeps what is written, for tests and other programs. */
export class KeptTerminal implements Terminal {
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

  tell(text: string): void {
    this.errors += text;
  }
}

/** Writes a line of errors or remarks; what was put into it by a report, a file or a caller makes no other one. */
export function tellLine(terminal: Terminal, text: string): void {
  terminal.tell(`${oneLine(text)}\n`);
}

/** Milliseconds between two words on progress. */
const PACE = 100;

/** Tells how far a long work is, on one line that is wiped at the end; to a person only. */
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
    this.terminal.tell(`\r\u001b[K${done} of ${this.total}: ${oneLine(what)}`);
  }

  end(): void {
    if (this.#shown) this.terminal.tell('\r\u001b[K');
  }
}
