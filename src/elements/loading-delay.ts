import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The loading time in milliseconds after which a reader is informed. */
const DELAY = 1000;

/** Calls back once when loading takes longer than a reader should wait without a message. */
export class LoadingDelay implements ReactiveController {
  /** Whether the delay has passed. */
  over = false;

  readonly #call: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, call: () => void) {
    this.#call = call;
    host.addController(this);
  }

  /** Starts the delay, lets it run, or ends it. */
  update(loading: boolean): void {
    if (loading) {
      this.#timer ??= setTimeout(() => {
        this.over = true;
        this.#call();
      }, DELAY);
    } else {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.over = false;
    }
  }

  hostDisconnected(): void {
    this.update(false);
  }
}
