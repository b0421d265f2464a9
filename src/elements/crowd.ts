import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The number of charts on a page from which those far from the viewport are not laid out. With fewer, this would save
 * nothing, and an archive's picture of the whole page would have gaps.
 */
const MANY = 50;

let connected = 0;

/** Counts the elements that are on the page. */
export class Crowd implements ReactiveController {
  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  get many(): boolean {
    return connected >= MANY;
  }

  hostConnected(): void {
    connected += 1;
  }

  hostDisconnected(): void {
    connected -= 1;
  }
}
