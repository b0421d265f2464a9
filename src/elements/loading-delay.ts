/** Calls once when something has taken longer than anybody should wait without a word. */
export class LoadingDelay {
  /** Whether that is so. */
  late = false;

  readonly #milliseconds: number;
  readonly #say: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(milliseconds: number, say: () => void) {
    this.#milliseconds = milliseconds;
    this.#say = say;
  }

  /** Begins to wait, goes on waiting, or ends. */
  wait(waiting: boolean): void {
    if (waiting) {
      this.#timer ??= setTimeout(() => {
        this.late = true;
        this.#say();
      }, this.#milliseconds);
    } else {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.late = false;
    }
  }
}
